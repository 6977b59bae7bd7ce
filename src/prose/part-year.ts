import type { Span } from "../model/dataset.ts";
import { foldTight } from "../text/fold.ts";
import { PART_OF_YEAR } from "../text/part-of-year.ts";
import { firstIndex } from "../text/first-index.ts";

const marks = new RegExp(`(${PART_OF_YEAR})|全年|年底|年末|一年来|合计|累计|总计`, "g");

/** Tells of the numbers of a text whether the words before them in their sentence say a part of the year: 上半年立案12件; not …，全年30件. */
export function partsOfYear(text: string): (number: Span, sentence: Span) => boolean {
  const { text: folded, offsets } = foldTight(text);
  const found = [...folded.matchAll(marks)].map(({ 1: isPart, index }) => ({
    isPart: isPart !== undefined,
    at: offsets[index] ?? 0,
  }));
  return ({ start }, sentence) => {
    const last = found[firstIndex(found.length, (index) => (found[index]?.at ?? 0) >= start) - 1];
    return last !== undefined && last.isPart && last.at >= sentence.start;
  };
}

/** Whether a text is about a part of the year as a whole: 2023年上半年工作总结. */
export const isAboutPart = (title: string): boolean => new RegExp(PART_OF_YEAR).test(foldTight(title).text);
