import { at } from "../../model/at.ts";
import type { Quantity } from "../../model/dataset.ts";
import type { SourcePlace } from "../../model/diagnostic.ts";
import { isCutOff } from "../../model/cut-off.ts";
import { yearBegunOn } from "../../model/term-years.ts";
import type { Term } from "../../model/schema/body.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { withUnit } from "../../model/quantity/with-unit.ts";
import { scopeSchema } from "../../model/schema/scope.ts";
import { canonicalUnit } from "../../model/unit.ts";
import { termPeriod } from "../entries/periods.ts";
import { glanceAtReport } from "../yaml/glance.ts";
import type { YamlPath, YamlSource } from "../yaml/yaml.ts";

/** What a published number is said of. */
export interface Said {
  body: string | undefined;
  metric: string;
  facet: string | undefined;
  scope: string | undefined;
  year: string | undefined;
  /** First and last day, where an entry or its report says them, or the body's terms do. */
  period: string | undefined;
  /** The day within its year up to which it is counted. */
  asOf: string | undefined;
  /** Where it is not final: E or P. */
  status: string | undefined;
}

/** What is known beside a version's own text. */
export interface Beside {
  /** What a body is called now. */
  renamed?: (body: string) => string;
  /** The terms of a body as they are listed now. */
  termsOf?: ((body: string) => readonly Term[]) | undefined;
}

/** A number of the frontmatter, as far as it can be read without its schema. */
export interface Figure {
  said: Said;
  /** All that is said of it but the period, which an editor may add later. */
  key: string;
  quantity: Quantity;
  at: SourcePlace;
}

export interface Figures {
  figures: Figure[];
  corrections: { metric: string; facet: string | undefined; was: string; now: string }[];
  /** Bodies in whose folders the report lay before, by its own word. */
  formerBodies: ReadonlySet<string>;
  /** Metrics of which an entry stands there that is no number, which is told at its place. */
  unread: ReadonlySet<string>;
  body: string | undefined;
  metricsAt: SourcePlace;
}

/** What a report's frontmatter states; undefined where it cannot be read. */
export function figuresOf(
  { path, text }: { path: string; text: string },
  { renamed = (body) => body, termsOf }: Beside = {},
): Figures | undefined {
  const yaml = glanceAtReport({ path, text });
  if (!yaml) return undefined;
  const { metrics, scope, year, period, body, term, corrections, formerly } = asRecord(yaml.value);
  const own = {
    body: typeof body === "string" ? renamed(body) : undefined,
    scope: scopeOf(scope),
    year: yearOf(year),
    period: periodText(period),
    // A cumulative number without a period of its own is shown with its term's years.
    termYears: (last: string | undefined) =>
      termsOf && typeof body === "string" && last !== undefined
        ? periodText(termPeriod(Number(last), typeof term === "number" ? term : undefined, termsOf(renamed(body))))
        : undefined,
  };
  const unread = new Set<string>();
  const figures = Object.entries(asRecord(metrics)).flatMap(([metric, value]) =>
    entriesOf(metric, value).flatMap((entry) => {
      const figure = figureOf(metric, entry, own, yaml);
      if (!figure && asRecord(entry.value).status === undefined) unread.add(metric);
      return figure ?? [];
    }),
  );
  const formerBodies = new Set(Array.isArray(formerly) ? formerly.map((id) => at(String(id).split("/"), 0)) : []);
  return {
    figures,
    corrections: correctionsOf(corrections, yaml),
    formerBodies,
    unread,
    body: own.body,
    metricsAt: yaml.atKey(["metrics"]),
  };
}

interface Entry {
  value: unknown;
  path: YamlPath;
}

const entriesOf = (metric: string, value: unknown): Entry[] =>
  Array.isArray(value)
    ? value.map((one, i) => ({ value: one, path: ["metrics", metric, i] }))
    : [{ value, path: ["metrics", metric] }];

function figureOf(
  metric: string,
  { value, path }: Entry,
  own: Pick<Said, "body" | "scope" | "year" | "period"> & {
    termYears: (last: string | undefined) => string | undefined;
  },
  yaml: YamlSource,
): Figure | undefined {
  const entry = typeof value === "object" ? asRecord(value) : { value };
  const valuePath = typeof value === "object" ? [...path, "value"] : path;
  const written = entry.value === undefined ? undefined : yaml.written(valuePath);
  const parsed = written === undefined ? undefined : parseQuantity(written);
  if (!parsed?.ok) return undefined;
  const scope = entry.scope === undefined ? own.scope : scopeOf(entry.scope);
  const year = entry.year === undefined ? own.year : yearOf(entry.year);
  // A report's own period is that of the numbers of its own scope and year.
  const period =
    periodText(entry.period) ??
    (scope === own.scope && year === own.year ? own.period : undefined) ??
    (scope === "term-cumulative" ? own.termYears(year) : undefined);
  const asOf = scope === "calendar-year" && isCutOff(Number(year), word(entry.asOf)) ? word(entry.asOf) : undefined;
  // The whole has no facet, or is called one.
  const facet = entry.facet === "total" ? undefined : word(entry.facet);
  const status = ["E", "P"].find((one) => one === entry.status);
  // Of a number of several years, the years are what the site shows.
  const shown = scope === "term-cumulative" ? inYears(period) : period;
  const said = { body: own.body, metric, facet, scope, year, period: shown, asOf, status };
  return {
    said,
    key: JSON.stringify([said.body, metric, said.facet, scope, year]),
    quantity: unitGiven(parsed.quantity, word(entry.unit)),
    at: yaml.at(valuePath),
  };
}

/** With the unit that the entry says apart. */
const unitGiven = (quantity: Quantity, unit: string | undefined): Quantity =>
  unit === undefined || quantity.unit !== ""
    ? quantity
    : (withUnit(quantity, unit) ?? { ...quantity, unit: canonicalUnit(unit) });

const word = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** What is no scope, or no year, is told where it stands: it is nothing that a number could have moved to. */
const scopeOf = (value: unknown): string | undefined =>
  scopeSchema.safeParse(value).success ? word(value) : undefined;
const yearOf = (value: unknown): string | undefined => (/^\d{4}$/.test(word(value) ?? "") ? word(value) : undefined);

function periodText(period: unknown): string | undefined {
  const [start, end] = [word(asRecord(period).start), word(asRecord(period).end)];
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

/** 2016-12-28/2021-12 is 2017/2021. */
function inYears(period: string | undefined): string | undefined {
  const [start = "", end = ""] = period?.split("/") ?? [];
  return /^\d{4}/.test(start) && /^\d{4}/.test(end) ? `${yearBegunOn(start)}/${end.slice(0, 4)}` : period;
}

const correctionsOf = (corrections: unknown, yaml: YamlSource): Figures["corrections"] =>
  Array.isArray(corrections)
    ? corrections.map((one, i) => ({
        metric: String(asRecord(one).metric),
        facet: word(asRecord(one).facet),
        was: yaml.written(["corrections", i, "was"]) ?? "",
        now: yaml.written(["corrections", i, "now"]) ?? "",
      }))
    : [];

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
