import { inLanguage } from "../../i18n/index.ts";
import type { Break, Series } from "../../series/types.ts";
import type { ChartBreak } from "./chart-spec.ts";
import type { ChartContext } from "./chart-context.ts";

function kindOf(found: Break): ChartBreak["kind"] {
  if (found.kind === "term") return "term";
  return found.basis === "judged" ? "doubt" : "definition";
}

/** Bodies count their own terms: beside others, a number would tell nothing. */
function shown(found: Break, years: number[], isAlone: boolean, { t, language }: ChartContext): ChartBreak {
  const at = years.findIndex((year) => year >= found.from);
  if (found.kind === "term" && !isAlone) {
    return { kind: "term", at, label: t.series.newTerms, note: t.series.newTermsNote(found) };
  }
  const why = found.kind === "definition" ? inLanguage(found.why, language) : "";
  return { kind: kindOf(found), at, label: t.series.breakLabel(found), note: t.series.breakNote(found, why) };
}

const weight: Record<ChartBreak["kind"], number> = { term: 0, doubt: 1, definition: 2 };

/**
 * Breaks that fall between the same two periods, as one: drawn as the gravest, which is named last, with all that is to
 * say.
 */
function together(breaks: ChartBreak[], { t }: ChartContext): ChartBreak[] {
  const all = breaks.toSorted((a, b) => weight[a.kind] - weight[b.kind]);
  const gravest = all.at(-1);
  if (gravest === undefined) return [];
  const said = (part: "label" | "note"): Set<string> => new Set(all.map((each) => each[part]));
  return [{ ...gravest, label: t.charts.breakLabels(...said("label")), note: t.charts.breakNotes(...said("note")) }];
}

/** The breaks of all series along `years`, at most one between two of them. */
export function chartBreaks(all: Series[], years: number[], context: ChartContext): ChartBreak[] {
  const breaks = all.flatMap((series) => series.breaks.map((found) => shown(found, years, all.length === 1, context)));
  return [...Map.groupBy(breaks, ({ at }) => at).values()]
    .flatMap((same) => together(same, context))
    .filter(({ at }) => at > 0)
    .toSorted((a, b) => a.at - b.at);
}
