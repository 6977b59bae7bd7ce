import type { Body, Metric } from "../../src/model/dataset.ts";
import { mapSchema, type JsonSchema } from "./json-schema.ts";

interface Choice {
  id: string;
  /** What an editor is shown beside it. */
  meaning: string;
}

/** A text that is usually one of these; others stay possible, since the list is only as new as the file it is written to. */
const usually = (schema: JsonSchema, choices: readonly Choice[]): JsonSchema => {
  const { type, minLength, ...rest } = schema;
  const known = { enum: choices.map(({ id }) => id), enumDescriptions: choices.map(({ meaning }) => meaning) };
  return choices.length === 0 ? schema : { ...rest, anyOf: [known, { type, minLength }] };
};

/** The schema of reports with the ids that this site has: its metrics with their names, their facets, its bodies. */
export function siteReportSchema(
  report: JsonSchema,
  { metrics, bodies }: { metrics: readonly Metric[]; bodies: readonly Body[] },
): JsonSchema {
  const metricChoices = metrics.map(({ id, labels, definition }) => ({
    id,
    meaning: `${labels.zh}：${definition.zh}`,
  }));
  const bodyChoices = bodies.map(({ id, name }) => ({ id, meaning: name.zh }));
  return mapSchema(report, [], (part, path) => {
    const { properties } = part;
    if (path.length === 0 && properties?.body)
      return { ...part, properties: { ...properties, body: usually(properties.body, bodyChoices) } };
    const key = path.join(".");
    if (key === "metrics" && typeof part.additionalProperties === "object")
      return withMetrics(part, part.additionalProperties, metrics);
    return key === "commitments.metric" || key === "corrections.metric" ? usually(part, metricChoices) : part;
  });
}

/** Every metric as a key of its own, so that it completes and explains itself. */
function withMetrics(part: JsonSchema, value: JsonSchema, metrics: readonly Metric[]): JsonSchema {
  const properties = metrics.map(({ id, labels, definition, units, facets }): [string, JsonSchema] => {
    const choices = facets.map((facet) => ({ id: facet.id, meaning: facet.labels.zh }));
    const own = mapSchema(value, [], (inner, path) => (path.join(".") === "facet" ? usually(inner, choices) : inner));
    return [id, { description: `${labels.zh}（${units.join("、")}）：${definition.zh}`, ...own }];
  });
  return { ...part, properties: Object.fromEntries(properties) };
}
