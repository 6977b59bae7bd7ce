import type { Body, Metric, Report } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { scopeSchema } from "../model/schema/scope.ts";
import { namesOf } from "./entries.ts";
import { decode, type ContentFile } from "./source.ts";
import { suggest, suggestId } from "./suggest.ts";

export interface PageContext {
  metrics: Metric[];
  metricsUnread: boolean;
  bodies: readonly Body[];
  brokenBodies: ReadonlySet<string>;
  /** False where a report could not be read: its numbers may be the ones that a chart wants. */
  allRead: boolean;
  reports: readonly Pick<Report, "observations">[];
  report: (found: Diagnostic) => void;
}

interface Attribute {
  value: string;
  at: { file: string; line: number; column: number; endLine: number; endColumn: number };
}

/** Checks what the charts in an editor's page name; the rest of the page is Astro's to read. */
export function checkPageCharts(file: ContentFile, context: PageContext): void {
  const text = decode(file, context.report)?.text ?? "";
  for (const tag of text.matchAll(/<MetricChart\b[^>]*>/g)) checkChart(attributesOf(file.path, text, tag[0], tag.index), context);
}

function attributesOf(file: string, text: string, tag: string, start: number): Map<string, Attribute> {
  const found = [...tag.matchAll(/\b(metric|body|scope|facet)="([^"]*)"/g)].map((match): [string, Attribute] => {
    const [, name = "", value = ""] = match;
    const before = text.slice(0, start + match.index + name.length + 2).split("\n");
    const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    return [name, { value, at: { file, line, column, endLine: line, endColumn: column + value.length } }];
  });
  return new Map(found);
}

function checkChart(attributes: ReadonlyMap<string, Attribute>, { metrics, metricsUnread, bodies, brokenBodies, allRead, reports, report }: PageContext): void {
  const [metric, body, scope, facet] = ["metric", "body", "scope", "facet"].map((name) => attributes.get(name));
  const unknownMetric = metric && !metricsUnread && !metrics.some(({ id }) => id === metric.value);
  if (unknownMetric) report(diagnostic("error", "metric-unknown", metric.at, { id: metric.value, suggestion: suggestId(metric.value, metrics.map(namesOf)) }));
  const unknownBody = body && !brokenBodies.has(body.value) && !bodies.some(({ id }) => id === body.value);
  if (unknownBody) report(diagnostic("error", "body-unknown", body.at, { id: body.value, suggestion: suggest(body.value, bodies.map(({ id }) => id)) }));
  const choices: string[] = scopeSchema.options;
  if (scope && !choices.includes(scope.value)) {
    report(diagnostic("error", "value-choice", scope.at, { key: "scope", found: scope.value, choices, suggestion: suggest(scope.value, choices) }));
  } else if (metric && !unknownMetric && !unknownBody && allRead) {
    const drawn = reports.some(({ observations }) =>
      observations.some((one) => one.metric === metric.value && one.body === body?.value && one.scope === scope?.value && one.facet === facet?.value),
    );
    if (!drawn) report(diagnostic("warning", "chart-empty", metric.at, { metric: metric.value }));
  }
}
