import { diagnostic, type Diagnostic, type DiagnosticCode, type SourcePlace } from "../../model/diagnostic.ts";
import type { Body, Metric, Observation, Quantity, Source } from "../../model/dataset.ts";
import { isOfOneTime } from "../../model/one-time.ts";
import { observationId } from "../../model/address.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { withUnit } from "../../model/quantity/with-unit.ts";
import { canonicalUnit } from "../../model/unit.ts";
import type { UnfinishedFrontmatter, MetricEntry } from "../../model/schema/report.ts";
import { periodOf, periodProblem } from "./periods.ts";
import { suggestId } from "../../text/suggest.ts";
import type { YamlPath, YamlSource } from "../yaml/yaml.ts";

/** An observation as its frontmatter states it, before its place in the text is found. */
export interface Draft extends Omit<Observation, "anchors"> {
  quote?: string;
  source?: Source;
  /** Whether the entry itself says its year. */
  isDated: boolean;
  /** The entry writes no unit with its number: `bare` is the number as written, `unit` what the entry says apart, if it does. */
  withoutUnit?: { bare: Quantity; unit?: string };
  definition: Metric;
  /** Where the value and the quote stand in the frontmatter. */
  at: SourcePlace;
  quoteAt: SourcePlace;
}

export interface EntryContext {
  reportId: string;
  frontmatter: UnfinishedFrontmatter;
  yaml: YamlSource;
  /** Absent where the body's file is missing or broken: then nothing is said of what only it could tell. */
  body: Body | undefined;
  metrics: ReadonlyMap<string, Metric>;
  metricList: Metric[];
  metricsUnread: boolean;
  report: (found: Diagnostic) => void;
}

/** What editors call a metric, for suggestions. */
export const namesOf = ({ id, labels, wordings }: Metric) => ({ id, names: [labels.zh, ...wordings] });

export interface ReadEntries {
  drafts: Draft[];
  /** Ids of metrics that have an entry with an error, or that an unknown id may mean: what the text says of them is not unlisted. */
  doubtful: ReadonlySet<string>;
}

/** The frontmatter's metrics as drafts; entries with errors are reported and left out. */
export function readEntries(context: EntryContext): ReadEntries {
  const doubtful = new Set<string>();
  const drafts = Object.entries(context.frontmatter.metrics).flatMap(([id, value]) => {
    const metric = context.metrics.get(id);
    if (!metric) {
      if (context.metricsUnread) return [];
      const suggestion = suggestId(id, context.metricList.map(namesOf));
      context.report(diagnostic("metric-unknown", context.yaml.atKey(["metrics", id]), { id, suggestion }));
      if (suggestion !== undefined) doubtful.add(suggestion);
      return [];
    }
    const entries = Array.isArray(value)
      ? value.map((one, i) => ({ one, path: ["metrics", id, i] }))
      : [{ one: value, path: ["metrics", id] }];
    const read = entries.flatMap(({ one, path }) => readEntry(one, path, metric, context) ?? []);
    if (read.length < entries.length) doubtful.add(id);
    return read;
  });
  return { drafts: withoutConflicts(drafts, doubtful, context.report), doubtful };
}

function readEntry(
  stated: string | number | MetricEntry,
  path: YamlPath,
  metric: Metric,
  context: EntryContext,
): Draft | undefined {
  const { frontmatter, yaml, body, report, reportId } = context;
  const entry: MetricEntry = typeof stated === "object" ? stated : { value: stated };
  const at = typeof stated === "object" && entry.value !== undefined ? yaml.at([...path, "value"]) : yaml.at(path);
  const read = readQuantity(entry, typeof stated === "object" ? [...path, "value"] : path, at, metric, context);
  if (read === undefined) return undefined;
  const { quantity, withoutUnit } = read;
  const scope = entry.scope ?? frontmatter.scope;
  // What it is said of is not known, until the head says a scope: another entry's number may be another thing.
  if (scope === undefined) return undefined;
  const period = periodOf(entry, scope, frontmatter, body);
  if (!period) {
    if (body && !isPeriodRefused(context)) report(diagnostic("period-missing", at, { metric: metric.id }));
    return undefined;
  }
  // The report's own period is said to be reversed once, at its place.
  const placeOf = (code: DiagnosticCode) =>
    code === "period-reversed" && entry.period === undefined && frontmatter.period !== undefined
      ? yaml.at(["period"])
      : at;
  const wrongPeriod = periodProblem(period, scope, metric.id);
  if (wrongPeriod) {
    report({ ...placeOf(wrongPeriod.code), ...wrongPeriod });
    return undefined;
  }
  // A unit that the frontmatter leaves out is the text's to give, and is checked there.
  const unlisted = [
    unlistedFacet(entry.facet, path, metric, context.yaml) ?? [],
    quantity?.unit === "" ? [] : (unlistedUnit(quantity, at, metric) ?? []),
  ].flat();
  unlisted.forEach(report);
  return {
    id: observationId({ metric: metric.id, scope, facet: entry.facet, year: period.year }, frontmatter),
    body: frontmatter.body,
    metric: metric.id,
    period,
    scope,
    facet: entry.facet,
    declared: unlisted.length === 0,
    quantity,
    status: isInferred(entry) ? "I" : (entry.status ?? "A"),
    // Whether words say it is told by the place where it stands.
    basis: isInferred(entry) ? "inferred" : "number",
    asOf: entry.asOf,
    note: entry.note,
    report: reportId,
    quote: entry.quote,
    isDated: entry.year !== undefined || entry.period !== undefined,
    source: entry.source,
    ...(withoutUnit === undefined ? {} : { withoutUnit }),
    definition: metric,
    at,
    quoteAt: yaml.at([...path, "quote"]),
  };
}

/** The head says a period, of which something is told already. */
const isPeriodRefused = ({ frontmatter, yaml }: EntryContext): boolean =>
  frontmatter.period === undefined && (yaml.value as { period?: unknown }).period !== undefined;

/** A number that no report gives; its status alone says so too. */
const isInferred = ({ basis, status, value }: MetricEntry): boolean =>
  value !== undefined && (basis === "inferred" || status === "I");

/** Null: the entry says that there is no number. Undefined: it is wrong, and was reported. */
function readQuantity(
  entry: MetricEntry,
  path: YamlPath,
  at: SourcePlace,
  metric: Metric,
  { yaml, report }: EntryContext,
): (Pick<Draft, "withoutUnit"> & { quantity: Quantity | null }) | undefined {
  if (entry.value === undefined) {
    if (entry.status === "M") return { quantity: null };
    report(diagnostic("quantity-missing", at, { metric: metric.id }));
    return undefined;
  }
  const raw = yaml.written(path) ?? String(entry.value);
  if (entry.status === "M") {
    report(diagnostic("status-with-value", at, { metric: metric.id, raw }));
    return undefined;
  }
  if (isInferred(entry)) {
    if (entry.note === undefined) report(diagnostic("inferred-without-note", at, { metric: metric.id, raw }));
    if (entry.status !== undefined && entry.status !== "I")
      report(diagnostic("inferred-status", at, { metric: metric.id, status: entry.status }));
  }
  const parsed = parseQuantity(raw);
  if (!parsed.ok) {
    report(diagnostic("quantity-unreadable", at, { raw, reason: parsed.reason }));
    return undefined;
  }
  const bare = parsed.quantity;
  if (bare.unit !== "") return { quantity: bare };
  const { unit } = entry;
  const said = unit === undefined ? null : withUnit(bare, unit);
  const quantity = said ?? {
    ...bare,
    unit: canonicalUnit(unit ?? (metric.units.length === 1 ? (metric.units[0] ?? "") : "")),
  };
  return { quantity, withoutUnit: { bare, ...(unit === undefined ? {} : { unit }) } };
}

function unlistedFacet(
  facet: string | undefined,
  path: YamlPath,
  metric: Metric,
  yaml: YamlSource,
): Diagnostic | undefined {
  if (facet === undefined || metric.facets.some(({ id }) => id === facet)) return undefined;
  const suggestion = suggestId(
    facet,
    metric.facets.map(({ id, labels, wordings }) => ({ id, names: [labels.zh, ...wordings] })),
  );
  return diagnostic("facet-unlisted", yaml.at([...path, "facet"]), {
    facet,
    metric: metric.id,
    suggestion,
  });
}

/** What there is to say of a unit that the metric does not list. */
export const unlistedUnit = (quantity: Quantity | null, at: SourcePlace, metric: Metric): Diagnostic | undefined =>
  quantity === null || metric.units.some((unit) => canonicalUnit(unit) === quantity.unit)
    ? undefined
    : diagnostic("unit-unlisted", at, { unit: quantity.unit, metric: metric.id, units: metric.units });

const sameQuantity = (a: Quantity | null, b: Quantity | null): boolean =>
  a?.value === b?.value && a?.valueMax === b?.valueMax && a?.bound === b?.bound;

/** What tells one observation from another, its unit aside. */
const isSameKey = (a: Draft, b: Draft): boolean =>
  a.metric === b.metric &&
  a.scope === b.scope &&
  a.facet === b.facet &&
  a.period.year === b.period.year &&
  isOfOneTime(a, b);

/** One key with one value is one observation, however often it is written; with two values it is an error. What only looks alike in an address keeps apart. */
function withoutConflicts(drafts: Draft[], doubtful: Set<string>, report: (found: Diagnostic) => void): Draft[] {
  const kept = new Map<string, Draft>();
  const byKey = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const namesakes = byKey.get(draft.id) ?? [];
    byKey.set(draft.id, namesakes);
    const same = namesakes.find(
      (one) => isSameKey(one, draft) && (one.quantity?.unit ?? "") === (draft.quantity?.unit ?? ""),
    );
    if (!same) {
      const id = freeId(draft.id, namesakes.length, kept);
      const named = { ...draft, id };
      namesakes.push(named);
      kept.set(id, named);
    } else if (sameQuantity(same.quantity, draft.quantity))
      report(diagnostic("entry-twice", draft.at, { metric: draft.metric, raw: draft.quantity?.raw ?? "M" }));
    else {
      const data = { metric: draft.metric, first: same.quantity?.raw ?? "", second: draft.quantity?.raw ?? "" };
      report(diagnostic("value-conflict", draft.at, data));
      doubtful.add(draft.metric);
    }
  }
  return [...kept.values()];
}

/** `wanted`, or with the first number from 2 on that no other has. */
function freeId(wanted: string, namesakes: number, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(wanted)) return wanted;
  let number = namesakes + 1;
  while (taken.has(`${wanted}--${number}`)) number++;
  return `${wanted}--${number}`;
}
