import type { Named, NamedMetric } from "../../model/search-names.ts";
import { asksForNumbers } from "./asks-for-numbers.ts";
import type { Comparison } from "./comparison.ts";
import { facetsBegun, facetsNamed, type Part } from "./facets-named.ts";
import { numberHits, type NumberHit, type NumberRow } from "./number-hits.ts";
import type { Recognised } from "./recognise.ts";
import type { SearchState } from "./state.ts";
import type { Library } from "./library.ts";

/** Numbers for a question about numbers; or what keeps search from answering it. */
export type NumberAnswer =
  | { hits: NumberHit[]; metrics: Named[]; comparison?: Comparison | undefined; span?: AskedSpan }
  | { refused: "form" | "metric"; subject: string };

/** Several years that are asked for, those of them without a number of their own, and whether one number is of all. */
export interface AskedSpan {
  first: number;
  last: number;
  missing: number[];
  hasTotal: boolean;
}

/** The numbers that a query asks for: by a comparison, or by metric, body and year. Undefined where it asks for none. */
export async function numberAnswer(
  library: Library,
  recognised: Recognised | undefined,
  comparison: Comparison | undefined,
  { query, filters }: SearchState,
): Promise<NumberAnswer | undefined> {
  const metrics = recognised?.metrics ?? [];
  if (!comparison && asksForNumbers(query)) return { refused: "form", subject: query };
  if (comparison?.bySign && (metrics.length === 0 || recognised?.rest !== ""))
    return { refused: "metric", subject: comparison.subject };
  const bodies = recognised?.bodies.map(({ id }) => id) ?? [];
  const { year: named, span } = recognised ?? {};
  const asked = comparison
    ? metrics.length > 0 && recognised?.rest === ""
    : metrics.length > 0 && bodies.length === 1 && (named ?? span) !== undefined;
  if (!asked) return undefined;
  const rows = (
    await Promise.all(metrics.map(async (metric) => ofNamedParts(await library.rows(metric.id), metric, recognised)))
  ).flat();
  const year = named ?? (filters.year === undefined || span ? undefined : Number(filters.year));
  const hits = numberHits(rows, {
    bodies: bodies.length > 0 ? bodies : [filters.body ?? []].flat(),
    year,
    span,
    comparison,
  });
  if (hits.length === 0 && !comparison) return undefined;
  return {
    hits,
    metrics,
    comparison,
    ...(span && !comparison
      ? {
          span: {
            ...span,
            missing: yearsWithout(hits, span),
            hasTotal: hits.some((hit) => hit.firstYear === span.first && hit.year === span.last),
          },
        }
      : {}),
  };
}

/** Of the rows of a metric those of the parts that the query names; all, where it names none. */
function ofNamedParts(
  rows: readonly NumberRow[],
  { facets, label }: NamedMetric,
  recognised: Recognised | undefined,
): NumberRow[] {
  if (!recognised) return [...rows];
  const own = rows.map(({ FACET, FACET_LABEL = FACET }): Part => ({ facet: FACET, names: [FACET_LABEL] }));
  const parts = [
    ...facets.map(({ id, names }): Part => ({ facet: id, names })),
    ...own.filter(({ facet }) => facet !== ""),
  ];
  const whole = facetsNamed(recognised.words, { held: recognised.held, label }, parts);
  const named = whole.length > 0 ? whole : facetsBegun(recognised.rest, parts);
  return named.length === 0 ? [...rows] : rows.filter(({ FACET }) => named.includes(FACET));
}

/** The years of a span of which no number is alone. */
const yearsWithout = (hits: readonly NumberHit[], { first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !hits.some((hit) => hit.firstYear === undefined && hit.year === year),
  );
