import type { Body, Metric, Report } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import { scopeSchema } from "../../model/schema/scope.ts";
import { statements } from "../../prose/statements.ts";
import { namesOf } from "../entries/entries.ts";
import { suggest, suggestId } from "../../text/suggest.ts";
import type { Tag } from "./page-code.ts";

export interface ChartContext {
  metrics: Metric[];
  metricsUnread: boolean;
  bodies: readonly Body[];
  brokenBodies: ReadonlySet<string>;
  /** False where reports or metrics have errors: the numbers that a chart wants may be among them. */
  allRead: boolean;
  reports: readonly Pick<Report, "observations">[];
  report: (found: Diagnostic) => void;
}

/** The attributes of components/MetricChart.astro. */
const ATTRIBUTES = ["metric", "body", "scope", "facet", "caption"];
const REQUIRED = ["metric", "body", "scope"];

interface Value {
  value: string;
  at: SourcePlace;
}

/** Checks what a chart in an editor's page names. `placeOf` knows where in the file an offset is; `text` is the page's. */
export function checkChart(
  tag: Tag,
  text: string,
  placeOf: (start: number, end: number) => SourcePlace,
  context: ChartContext,
): void {
  const given = new Map<string, Value>();
  for (const { name, value, code, start, end } of tag.attributes) {
    if (!ATTRIBUTES.includes(name))
      context.report(
        diagnostic("attribute-unknown", placeOf(start, end), {
          tag: tag.name,
          name,
          known: ATTRIBUTES,
          suggestion: suggest(name, ATTRIBUTES),
        }),
      );
    const lead = /^[^=]*=\s*\{?\s*["'`]/.exec(text.slice(start, end))?.[0].length;
    if (value !== undefined && lead !== undefined)
      given.set(name, { value, at: placeOf(start + lead, start + lead + value.length) });
    else if (!code && REQUIRED.includes(name))
      context.report(diagnostic("attribute-missing", placeOf(start, end), { tag: tag.name, name }));
  }
  checkCaption(given.get("caption"), context);
  if (tag.spread) return;
  const names = tag.attributes.map(({ name }) => name);
  for (const name of REQUIRED.filter((one) => !names.includes(one)))
    context.report(
      diagnostic("attribute-missing", placeOf(tag.start, tag.start + tag.name.length + 1), {
        tag: tag.name,
        name,
      }),
    );
  checkNamed(
    given,
    REQUIRED.every((name) => given.has(name)) && names.includes("facet") === given.has("facet"),
    context,
  );
}

/** What names a time or a place in a row, and states nothing: 2023年, 第十四届. */
const NAMING: ReadonlySet<string> = new Set(["date", "ordinal", "enumerator", "title"]);

/** A number beside a chart would be one that opens no sentence: the chart has its own. */
function checkCaption(caption: Value | undefined, { metrics, report }: ChartContext): void {
  if (!caption) return;
  const { mentions, refusals } = statements(caption.value, metrics);
  const [claim] = [...mentions, ...refusals.filter(({ reason }) => !NAMING.has(reason))].toSorted(
    (a, b) => a.start - b.start,
  );
  if (claim) report(diagnostic("caption-number", caption.at, { found: caption.value.slice(claim.start, claim.end) }));
}

/** `whole`: nothing of what the chart names is only known when the page is built. */
function checkNamed(
  given: ReadonlyMap<string, Value>,
  whole: boolean,
  { metrics, metricsUnread, bodies, brokenBodies, allRead, reports, report }: ChartContext,
): void {
  const [metric, body, scope, facet] = ["metric", "body", "scope", "facet"].map((name) => given.get(name));
  const unknownMetric = metric && !metricsUnread && !metrics.some(({ id }) => id === metric.value);
  if (unknownMetric)
    report(
      diagnostic("metric-unknown", metric.at, {
        id: metric.value,
        suggestion: suggestId(metric.value, metrics.map(namesOf)),
      }),
    );
  const unknownBody = body && !brokenBodies.has(body.value) && !bodies.some(({ id }) => id === body.value);
  if (unknownBody)
    report(
      diagnostic("body-unknown", body.at, {
        id: body.value,
        suggestion: suggest(
          body.value,
          bodies.map(({ id }) => id),
        ),
      }),
    );
  const choices: string[] = scopeSchema.options;
  if (scope && !choices.includes(scope.value)) {
    report(
      diagnostic("value-choice", scope.at, {
        key: "scope",
        found: scope.value,
        choices,
        suggestion: suggest(scope.value, choices),
      }),
    );
  } else if (whole && metric && !unknownMetric && !unknownBody && allRead) {
    const drawn = reports.some(({ observations }) =>
      observations.some(
        (one) =>
          one.metric === metric.value &&
          one.body === body?.value &&
          one.scope === scope?.value &&
          one.facet === facet?.value,
      ),
    );
    if (!drawn) report(diagnostic("chart-empty", metric.at, { metric: metric.value }));
  }
}
