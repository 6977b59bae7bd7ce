import { numbersIn } from "./plain-numbers.ts";
import { daysNamed, type NamedDay } from "../text/days-named.ts";

/** Where a text may say up to when its numbers are counted. */
export interface CutOffTexts {
  /** The number's own place, what stands above it, the report's title, opening and last line: any day there may be the one. */
  near: string;
  /** All the rest: there only words for a cut-off count, and no day of some event. */
  elsewhere: string;
}

/** 截至10月31日, 数据统计到10月底, 1月至10月. */
const before = /(?:截[至止]|统计|数据|口径|时[间点]|[到至止—–~-])[^。;!?\n]{0,18}$/;
const behind = /^[^。;,\n]{0,4}(?:为?止|[之以]?前|的?(?:数据|统计))/;
const FAR = 24;

const isCutOff = (text: string, { start, end }: NamedDay): boolean =>
  /[底末]$/.test(text.slice(start, end)) ||
  before.test(text.slice(Math.max(0, start - FAR), start)) ||
  behind.test(text.slice(end, end + FAR));

const bareMonth = /(?<!个)月份?$/;

/** 截至提案截止时间, 闭幕时: a day that these words mean, whichever it was. */
const unnamed =
  /提案截止|截止(?:时间|日期?|期限)|规定(?:时间|期限)|(?:闭幕|散会|大会结束|会议结束)(?:时|前|后|日|当[天日]|为止)|截[至止]到?(?:大会|全会|会议|本次)/;

/** Whether a report's folded texts say, for a number of `unit`, the cut-off `asOf`, a day (2023-10-31) or a month (2023-10), or mean it by other words. */
export function saysCutOff(asOf: string, { near, elsewhere }: CutOffTexts, unit: string | undefined): boolean {
  const [year, month, day] = asOf.split("-").map(Number);
  if (month === undefined) return true;
  const isIt = (named: NamedDay): boolean =>
    (named.year === undefined || named.year === year) &&
    named.month === month &&
    (day === undefined || (named.first <= day && day <= named.last) || isEndOfFebruary(named, day));
  // 10月召开会议 is no last day of October.
  const mayBe = (named: NamedDay): boolean =>
    isIt(named) && (day === undefined || !bareMonth.test(near.slice(named.start, named.end)) || isCutOff(near, named));
  return (
    unnamed.test(near) ||
    daysNamed(near).some(mayBe) ||
    daysNamed(elsewhere).some(
      (named) => isIt(named) && isCutOff(elsewhere, named) && !countsOthers(elsewhere, named, unit),
    )
  );
}

/** 截至10月底，走访企业45家 says nothing of proposals: every number behind the day in its sentence is of another unit. A rate is of what is counted. */
function countsOthers(text: string, { start, end }: NamedDay, unit: string | undefined): boolean {
  if (unit === undefined || unit === "%") return false;
  const from = Math.max(0, start - SENTENCE);
  const before = text.slice(from, start).split(stop).at(-1) ?? "";
  const behind = text.slice(end, end + SENTENCE).split(stop)[0] ?? "";
  const units = [...numbersIn(behind)].map((one) => one.unit).filter((other) => !ofTime.test(other));
  return (
    units.length > 0 &&
    !ofAllNumbers.test(before + behind) &&
    units.every((other) => other !== "" && !isSame(other, unit))
  );
}

const SENTENCE = 120;
const stop = /[。;!?\n]/;
/** 以上数据截至10月底, and the cells of a table. */
const ofAllNumbers = /数据|数字|统计|口径|以上|上述|\u001f/;
/** 截至1月25日12时 */
const ofTime = /^[年月日号时点分]/;
const people = /^[人名位]/;
const isSame = (words: string, unit: string): boolean =>
  words.startsWith(unit) || unit.startsWith(words) || (people.test(words) && people.test(unit));

/** 2月底 of a year that is not named is the 28th or the 29th. */
const isEndOfFebruary = ({ year, month, last }: NamedDay, day: number): boolean =>
  year === undefined && month === 2 && last === 29 && day === 28;
