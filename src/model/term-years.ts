import type { Term } from "./schema/body.ts";

/**
 * The first year of work that a term counts for. A first session late in the year opens the next year's work:
 * 2021-12 → 2022.
 */
export function firstYearOfTerm({ start }: Pick<Term, "start">): number {
  const [year, month] = start.split("-").map(Number) as [number, number?];
  return month !== undefined && month > 6 ? year + 1 : year;
}
