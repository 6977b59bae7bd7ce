import type { Named } from "../../model/search-names.ts";
import type { Library } from "./ask.ts";
import { asksForNumbers } from "./asks-for-numbers.ts";
import type { Comparison } from "./comparison.ts";
import { numberHits, type NumberHit } from "./number-hits.ts";
import type { Recognised } from "./recognise.ts";
import type { SearchState } from "./state.ts";

/** Numbers for a question about numbers; or what keeps search from answering it. */
export type NumberAnswer =
  | { hits: NumberHit[]; metrics: Named[]; comparison?: Comparison | undefined }
  | { refused: "form" | "metric"; subject: string };

/** The numbers that a query asks for: by a comparison, or by metric, body and year. Undefined where it asks for none. */
export async function numberAnswer(library: Library, recognised: Recognised | undefined, comparison: Comparison | undefined, { query, filters }: SearchState): Promise<NumberAnswer | undefined> {
  const metrics = recognised?.metrics ?? [];
  if (!comparison && asksForNumbers(query)) return { refused: "form", subject: query };
  if (comparison?.bySign && (metrics.length === 0 || recognised?.rest !== "")) return { refused: "metric", subject: comparison.subject };
  const bodies = recognised?.bodies.map(({ id }) => id) ?? [];
  const asked = comparison ? metrics.length > 0 && recognised?.rest === "" : metrics.length > 0 && bodies.length === 1 && recognised?.year !== undefined;
  if (!asked) return undefined;
  const rows = (await Promise.all(metrics.map(({ id }) => library.rows(id)))).flat();
  const year = recognised?.year ?? (filters.year === undefined ? undefined : Number(filters.year));
  const hits = numberHits(rows, { bodies: bodies.length > 0 ? bodies : [filters.body ?? []].flat(), year, comparison });
  return hits.length > 0 || comparison ? { hits, metrics, comparison } : undefined;
}
