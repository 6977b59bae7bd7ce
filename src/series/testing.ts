import { parseQuantity } from "../model/quantity.ts";
import type { Basis, Body, Metric, ObsStatus, Observation, Quantity, Report, Scope } from "../model/dataset.ts";
import type { DefinitionBreak } from "../model/schema/metric.ts";
import type { Term } from "../model/schema/body.ts";
import { buildSeries } from "./build-series.ts";
import type { Point, Series } from "./types.ts";

/** Builders for tests: each gives something whole and valid, of which a test names only what matters to it. */

/** A quantity as the reader makes it. Throws on what is none. */
export function quantity(raw: string): Quantity {
  const parsed = parseQuantity(raw);
  if (!parsed.ok) throw new Error(`not a quantity: ${raw}`);
  return parsed.quantity;
}

export interface Said {
  metric?: string;
  /** As written; null where the report gives no number. */
  value: string | null;
  year?: number;
  /** First year of a cumulative number. */
  start?: string;
  /** Days or months of a number of one year. */
  period?: { start: string; end: string };
  asOf?: string;
  scope?: Scope;
  facet?: string;
  declared?: boolean;
  basis?: Basis;
  status?: ObsStatus;
  note?: string;
}

export function observation(said: Said, report: { id: string; body: string; year: number; scope: Scope }): Observation {
  const {
    metric = "filed",
    value,
    year = report.year,
    start,
    period,
    asOf,
    scope = report.scope,
    facet,
    declared = true,
    basis = "number",
    status = basis === "inferred" ? "I" : "A",
    note,
  } = said;
  return {
    id: [metric, scope, facet, year].filter(Boolean).join("--"),
    body: report.body,
    metric,
    period: { year, ...(start === undefined ? {} : { start, end: String(year) }), ...period },
    ...(asOf === undefined ? {} : { asOf }),
    scope,
    ...(facet === undefined ? {} : { facet }),
    declared,
    quantity: value === null ? null : quantity(value),
    status: value === null ? "M" : status,
    basis,
    ...(note === undefined ? {} : { note }),
    report: report.id,
    anchors: [{ paragraph: 1, start: 0, end: 1, sentence: { start: 0, end: 1 }, line: 1, column: 1 }],
  };
}

export interface Told extends Partial<
  Pick<Report, "kind" | "scope" | "term" | "published" | "supersedes" | "slug" | "bodyInferred">
> {
  body?: string;
  year: number;
  says: Said[];
}

export function report({
  body = "north",
  year,
  says,
  kind = "review",
  scope = "calendar-year",
  supersedes = [],
  slug,
  ...rest
}: Told): Report {
  const id = [`${body}/${year}-${kind}`, slug].filter(Boolean).join("-");
  return {
    id,
    body,
    year,
    kind,
    scope,
    supersedes,
    ...(slug === undefined ? {} : { slug }),
    ...rest,
    title: id,
    text: "summary",
    script: "hans",
    language: "zh",
    source: { name: id },
    formerly: [],
    commitments: [],
    corrections: [],
    file: `content/reports/${id}.md`,
    places: [],
    html: "",
    headings: [],
    observations: says.map((said, index) => ({
      ...observation(said, { id, body, year, scope }),
      id: `number-${index}`,
    })),
  };
}

export const body = (id: string, rest: Partial<Omit<Body, "id">> = {}): Body => ({
  id,
  name: { zh: id },
  short: { zh: id },
  level: "provincial",
  terms: [],
  ...rest,
});

export const term = (number: number, start: string): Term => ({ term: number, start, sessions: [] });

export const metric = (id: string, rest: Partial<Omit<Metric, "id">> = {}): Metric => ({
  id,
  labels: { zh: id },
  definition: { zh: id },
  group: "group",
  kind: "count",
  units: ["件"],
  direction: "neutral",
  acrossBodies: true,
  aggregation: "sum",
  wordings: [],
  whole: [],
  facets: [],
  breaks: [],
  except: [],
  ...rest,
});

export const definitionBreak = (from: number, rest: Partial<DefinitionBreak> = {}): DefinitionBreak => ({
  from,
  basis: "stated",
  why: { zh: "另一种算法" },
  ...rest,
});

export interface ToldSite {
  bodies?: Body[];
  metrics?: Metric[];
  reports: Told[];
}

/** The series of a small site: one body `north` and one metric `filed`, unless others are given. */
export const seriesOf = ({ bodies = [body("north")], metrics = [metric("filed")], reports }: ToldSite): Series[] =>
  buildSeries({
    site: { kindOrder: ["proposal-report", "committee-report", "review"] } as Parameters<typeof buildSeries>[0]["site"],
    bodies,
    metrics,
    reports: reports.map(report),
  });

/** The only series of a site that has one, of a value for each year. */
export function yearly(values: Record<number, string | null>, rest: Omit<ToldSite, "reports"> = {}): Series {
  const reports = Object.entries(values).map(([year, value]) => ({ year: Number(year), says: [{ value }] }));
  return only(seriesOf({ ...rest, reports }));
}

export function only<T>(items: T[]): T {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`expected one item, found ${items.length}`);
  return item;
}

export function pointOf({ points }: Series, year: number): Point {
  const point = points.find((each) => each.year === year);
  if (point === undefined) throw new Error(`no point for ${year}`);
  return point;
}
