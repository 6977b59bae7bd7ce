import { inLanguage } from "../i18n/index.ts";
import type { Break, Series } from "../series/types.ts";
import type { ChartBreak } from "./chart-spec.ts";
import type { ChartContext } from "./context.ts";

/** Bodies count their own terms: beside others, a number would tell nothing. */
function shown(found: Break, years: number[], isAlone: boolean, { t, language }: ChartContext): ChartBreak {
  const at = years.findIndex((year) => year >= found.from);
  if (found.kind === "term" && !isAlone) return { kind: "term", at, label: t.series.newTerms, note: t.series.newTermsNote(found.from) };
  const why = found.kind === "definition" ? inLanguage(found.why, language) : "";
  return { kind: found.kind, at, label: t.series.breakLabel(found), note: t.series.breakNote(found, why) };
}

/** The breaks of all series along `years`, each once. */
export function chartBreaks(all: Series[], years: number[], context: ChartContext): ChartBreak[] {
  const breaks = all.flatMap((series) => series.breaks.map((found) => shown(found, years, all.length === 1, context)));
  const unique = new Map(breaks.map((found) => [`${found.at} ${found.note}`, found]));
  return [...unique.values()].filter(({ at }) => at > 0).toSorted((a, b) => a.at - b.at);
}
