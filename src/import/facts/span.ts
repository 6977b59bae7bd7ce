import { numberOf } from "../../text/number-of.ts";
import { opening, type TextView, type Told } from "./text-view.ts";

/** The years that a report of several years covers. */
export interface YearSpan {
  start: string;
  end: string;
}

/** 2018—2022年. */
export const YEAR_SPAN = /(?<!\d)((?:19|20)\d{2})年?\s?(?:-|—|–|~|至|到)+\s?((?:19|20)\d{2})年/;
const LOOKING_BACK = /(?:过去|这|近)?([二三四五2-5])年(?:来|间|的工作|工作回顾)/;

/** 2018—2022年, else 五年来 counted back from the year of the work; undefined where neither is said. */
export function spanOf(view: TextView, year: number | undefined): Told<YearSpan> | undefined {
  const words = opening(view, 12).join("\n");
  const stated = YEAR_SPAN.exec(words);
  if (stated?.[1] && stated[2] && (year === undefined || Number(stated[2]) === year))
    return { value: { start: stated[1], end: stated[2] }, words: stated[0] };
  const back = LOOKING_BACK.exec(words);
  if (!back?.[1] || year === undefined) return undefined;
  return { value: { start: String(year - numberOf(back[1]) + 1), end: String(year) }, words: back[0], guessed: true };
}
