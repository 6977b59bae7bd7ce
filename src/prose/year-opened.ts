import { timesIn } from "./time-words.ts";
import type { TimeWords } from "./time.ts";

/** Of what is worked on, or compared with, and not of what was done: 对2022年, 围绕2022年, 由2022年, 继2022年. */
const ofOther =
  /[对由从自较同与将把向到至据按于]|[告挥辞作]别|[走越跨]过|走出|送走|比(?!如)|跟|和(?!平)|继|围绕|聚焦|针对|就|关于|结合|落实|贯彻|学习|谋划|编制|制定|延续|参照|超|除|不含|[因未]/;

/** 如2021年，; 回顾2021年，; （2021年）; 2021年来，; 在2021年的走访行动中，; 峰值出现在2021年， */
const opens = /^(?:来|里|间|全年)?(?:[,:]|\)(?!,))|^数[据字][^,:]{0,4}[,:]|^的?[^,的:]{0,10}(?:中|当中|过程中),/;

const LONGEST_LEAD = 12;
const mark = /[,。;:!?…\n—]/;

/** What the year is a word of closes behind it: 《2022年，我们走过》, 《条例》（2021年）. */
const closes = /^[^《]*》|^[^“]*”/;

/**
 * The earlier year that opens the words up to the number at the end of `before`, in one sentence and with no other time or number between. So
 * near, words before it that no list has (特别是2021年，) leave it the number's.
 */
export function yearOpened(before: string, reported: number): TimeWords | undefined {
  const sentence = before.slice(before.search(/[^。;!?\n]*$/));
  const shift = before.length - sentence.length;
  const last = timesIn(sentence).at(-1);
  if (last?.time.kind !== "year" || last.time.dated || last.unsure || last.time.year >= reported) return undefined;
  const behind = sentence.slice(last.end);
  const lead = sentence.slice(0, last.start).replace(/^\(/, "").split(mark).at(-1) ?? "";
  if (
    lead.length > LONGEST_LEAD ||
    ofOther.test(lead) ||
    !opens.test(behind) ||
    closes.test(behind) ||
    (/^[^(]*\)/.test(behind) && last.start > 1) ||
    /\d|其中|此后|以后|至今|后,/.test(behind)
  )
    return undefined;
  return {
    start: shift + last.start,
    end: shift + last.end,
    time: last.time,
    certainty: "likely",
    words: sentence.slice(last.start, last.end),
  };
}
