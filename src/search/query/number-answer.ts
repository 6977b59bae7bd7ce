import { parseQuantity } from "../../model/quantity.ts";
import type { Named, NamedMetric } from "../../model/search-names.ts";
import { asksForNumbers } from "./asks-for-numbers.ts";
import type { Comparison } from "./comparison.ts";
import { facetsBegun, facetsNamed, type Part } from "./facets-named.ts";
import { numberHits, type NumberHit, type NumberRow } from "./number-hits.ts";
import { withoutAsking, withoutPadding, type Recognised } from "./recognise.ts";
import type { SearchState } from "./state.ts";
import type { Library } from "./library.ts";

/** Numbers for a question about numbers; or what keeps search from answering it. */
export type NumberAnswer =
  { hits: NumberHit[]; metrics: Named[]; comparison?: Comparison | undefined; span?: AskedSpan } | Refused;

/** `form`: it compares in a way that is not understood; `metric`: what is compared is no metric; `words`: it says more than search knows. */
export interface Refused {
  refused: "form" | "metric" | "words";
  subject: string;
}

/** Several years that are asked for, those of them without a number of their own, and whether one number is of all. */
export interface AskedSpan {
  first: number;
  last: number;
  missing: number[];
  hasTotal: boolean;
}

/**
 * The numbers that a query asks for: by a comparison, or by metric, body and year. Undefined where it asks for none. A word that search
 * does not know may change what is asked for, so that no number answers it: 计划, 人均, 上半年, another body's name.
 */
export async function numberAnswer(
  library: Library,
  recognised: Recognised | undefined,
  compared: Comparison | undefined,
  { query, filters }: SearchState,
): Promise<NumberAnswer | undefined> {
  if (!compared && asksForNumbers(query)) return { refused: "form", subject: query };
  const metrics = recognised?.metrics ?? [];
  const bodies = recognised?.bodies.map(({ id }) => id) ?? [];
  const { year: named, span, scope } = recognised ?? {};
  const nothing = compared?.bySign ? { refused: "metric" as const, subject: compared.subject } : undefined;
  if (!recognised || metrics.length === 0) return nothing;
  if (!compared && (bodies.length !== 1 || (named ?? span) === undefined)) return undefined;
  const parts = await Promise.all(
    metrics.map(async (metric) => partsOf(await library.rows(metric.id), metric, recognised)),
  );
  const number = compared ? undefined : equalTo(recognised.left, parts);
  const comparison = compared ?? number;
  const known = number ? parts : parts.filter(({ rest }) => rest === "");
  if (known.length === 0)
    return compared ? nothing : { refused: "words", subject: recognised.rest.length > 1 ? recognised.left : query };
  const rows = known.flatMap((part) => part.rows).filter(({ SCOPE }) => scope === undefined || SCOPE === scope);
  const year = named ?? (filters.year === undefined || span ? undefined : Number(filters.year));
  const sought = span ?? (year === undefined ? undefined : { first: year, last: year });
  const hits = numberHits(rows, {
    bodies: bodies.length > 0 ? bodies : [filters.body ?? []].flat(),
    span: sought,
    comparison,
    overlapping: scope === "term-cumulative",
  });
  return { hits, metrics, comparison, ...(sought && !comparison ? { span: spanOf(hits, sought) } : {}) };
}

interface Parts {
  rows: NumberRow[];
  rest: string;
}

/** 收到提案 999件: a number alone beside what is asked for, in a unit of its. */
function equalTo(left: string, parts: readonly Parts[]): Comparison | undefined {
  const parsed = parseQuantity(left);
  if (!parsed.ok || parsed.quantity.bound !== "exact") return undefined;
  const { quantity } = parsed;
  const isOfIts = parts.some(({ rows }) => rows.some(({ UNIT_MEASURE }) => UNIT_MEASURE === quantity.unit));
  return quantity.unit === "" || isOfIts ? { subject: "", operator: "=", quantity, bySign: false } : undefined;
}

/** Of the rows of a metric those of the parts that the query names; all, where it names none. And the words that name no part. */
function partsOf(rows: readonly NumberRow[], { facets, label }: NamedMetric, { words, held, rest }: Recognised): Parts {
  const own = rows.map(({ FACET, FACET_LABEL = FACET }): Part => ({ facet: FACET, names: [FACET_LABEL] }));
  const parts = [
    ...facets.map(({ id, names }): Part => ({ facet: id, names })),
    ...own.filter(({ facet }) => facet !== ""),
  ];
  const whole = facetsNamed(words, { held, label }, parts);
  const named = whole.facets.length > 0 ? whole.facets : facetsBegun(rest, parts);
  if (named.length === 0) return { rows: [...rows], rest };
  return {
    rows: rows.filter(({ FACET }) => named.includes(FACET)),
    rest: whole.facets.length > 0 ? withoutAsking(withoutPadding(whole.rest)) : "",
  };
}

const spanOf = (hits: readonly NumberHit[], span: Pick<AskedSpan, "first" | "last">): AskedSpan => ({
  ...span,
  missing: yearsWithout(hits, span),
  hasTotal: span.first === span.last || hits.some((hit) => hit.firstYear === span.first && hit.year === span.last),
});

/** The years of a span of which no number is alone. */
const yearsWithout = (hits: readonly NumberHit[], { first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !hits.some((hit) => hit.firstYear === undefined && hit.year === year),
  );
