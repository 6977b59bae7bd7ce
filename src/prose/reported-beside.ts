import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";
import { timesIn } from "./time-words.ts";
import { blotted, saysYears } from "./times-named.ts";

/** As far as a paragraph goes on about the same. */
const FAR = 120;

const counted = /(\d[\d.]*)([^\d,.。;:、\s])/g;
const planned = /计划|将|拟|预计|力争|争取|目标/;
const stop = /[。;!?\n]/;
/** Words that say nothing of what is counted. */
const plain = /[\s,:、的了共计为是有达到]|(?:19|20)\d{2}年度?|提案|委员|政协|累计|全年|总共|分别|各类/g;

/**
 * Whether the text around the number at `number` of folded text gives the reported year, or the time since its session, a number of the same: 收到提案327件
 * beside 2023年收到提案345件.
 */
export function countedForReported(text: string, number: Span, reported: number): boolean {
  const unit = /[^\d.,\s]/.exec(text.slice(number.start, number.end))?.[0];
  const deed = plainly(clauseBefore(text, number.start));
  const from = Math.max(0, number.start - FAR);
  const around = blotted(text.slice(from, number.end + FAR));
  const times = timesIn(around).filter(({ time }) => saysYears(time));
  return times.some(({ end, time }, index) => {
    const isReported =
      time.kind === "this-year" ||
      time.kind === "since-session" ||
      (time.kind === "year" && time.year === reported && !time.dated);
    const behind = around.slice(end, times[index + 1]?.start);
    const own = behind.slice(0, stop.test(behind) ? behind.search(stop) : undefined);
    if (!isReported || planned.test(own)) return false;
    return [...own.matchAll(counted)].some(
      ({ index: at, 2: other }) =>
        from + end + at !== number.start && other === unit && isSame(deed, plainly(clauseBefore(own, at))),
    );
  });
}

const plainly = (words: string): string =>
  words.replace(/.*(?:(?:19|20)\d{2}年度?|[今去上前本]年度?|同期|以来)/, "").replace(plain, "");

/** Two words for the same, or none where it goes without saying: 今年345件. */
const isSame = (one: string, other: string): boolean =>
  one === other ||
  one === "" ||
  other === "" ||
  [...one].some((_, at) => at + 1 < one.length && other.includes(one.slice(at, at + 2)));
