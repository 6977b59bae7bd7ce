import type { Scope } from "../../model/dataset.ts";
import { wordsWithoutMarks } from "../../text/note-marks.ts";
import type { YearSpan } from "../facts/span.ts";
import type { DocumentObservation } from "../../prose/document-reading.ts";

/** One number of a draft's frontmatter. */
export interface DraftEntry {
  metric: string;
  value: string;
  facet?: string;
  scope?: Scope;
  year?: number;
  quote?: string;
  /** What a number of a whole term covers, where the body's file cannot tell. */
  period?: YearSpan;
  /** The observation it writes down: its index. */
  observation: number;
}

/** What the entries leave unsaid, since the report says it. */
export interface Defaults {
  scope: Scope;
  year?: number;
}

/** The scope of most observations, else that of the report's kind. */
export function usualScope(observations: readonly DocumentObservation[], otherwise: Scope): Scope {
  const count = new Map<Scope, number>();
  for (const { scope } of observations) count.set(scope, (count.get(scope) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

/** The observations as frontmatter writes them: as the text does, and only what differs from the report's own. */
export function entriesOf(
  observations: readonly DocumentObservation[],
  texts: readonly string[],
  defaults: Defaults,
): DraftEntry[] {
  return observations.map((found, observation) => ({
    metric: found.metric,
    // 60 under 数值（万元） is 60万元. 全部办复 is written as what it means; the reader finds the words.
    value: found.whole
      ? "100%"
      : `${wordsWithoutMarks(found.quantity.raw).replace(/\s+/g, "")}${found.unitBeside ?? ""}`,
    facet: found.facet,
    scope: found.scope === defaults.scope ? undefined : found.scope,
    year: found.year === undefined || found.year === defaults.year ? undefined : found.year,
    quote: texts[found.place]?.slice(found.quote.start, found.quote.end),
    observation,
  }));
}
