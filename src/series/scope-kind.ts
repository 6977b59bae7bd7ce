import type { Body, Scope } from "../model/dataset.ts";
import { namesPartOfYear } from "../text/part-of-year.ts";
import type { CoveredYears } from "./covered-years.ts";
import { withinTerm } from "./within-term.ts";

/**
 * What a number covers, where its scope alone would say more: a part of a year is not 全年, and years beyond one term are
 * not 届内.
 */
export type ScopeKind = Scope | "part-of-year" | "several-years";

/** The kind of the numbers of one key, which cover these years, and whose part is called so. */
export function scopeKind(
  scope: Scope,
  facetName: string,
  covered: readonly CoveredYears[],
  body: Pick<Body, "terms"> | undefined,
): ScopeKind {
  const partial = namesPartOfYear(facetName) || (covered.length > 0 && covered.every(({ cut }) => cut === true));
  if (scope === "calendar-year" && partial) return "part-of-year";
  if (scope === "term-cumulative" && !covered.every((years) => withinTerm(years, body))) return "several-years";
  return scope;
}
