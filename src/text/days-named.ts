import { numberOf } from "./number-of.ts";

/** A day, or a stretch of one month, that a text names: 10月31日, 10月底, 10月中旬, 前10个月. */
export interface NamedDay {
  /** Where it stands in the text. */
  start: number;
  end: number;
  year?: number;
  month: number;
  /** The first and last day that the words may mean; 10月 and 前三季度 end with their month. */
  first: number;
  last: number;
}

const YEAR = "(?:19|20)\\d{2}|[一二][零〇○九][零〇○一二三四五六七八九]{2}";
const MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";
const DAY = "[12]\\d|3[01]|0?[1-9]|二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九]";
const until = "\\s?[-—–~至到]{1,2}\\s?";

const ofMonth = new RegExp(
  `(?:(${YEAR})年\\s?)?(?<![\\d十])(${MONTH})月份?(?:(${DAY})(?![\\d个家次件])(?:[日号]?${until}(${DAY})(?=[日号]))?[日号]?|([底末初])|([上中下])旬)?`,
  "g",
);
const inDigits = /(?<!\d)((?:19|20)\d{2})[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12]\d|0?[1-9])(?!\d)/g;
const months = new RegExp(`(?<![\\d十第])(1[01]|[2-9]|十一?|[两二三四五六七八九])个月`, "g");
const quarters = /(?:前|第)?([一二两三四])个?季度|(上半年)|(年[底末终]|岁末|全年)/g;

const lastOf = (month: number, year = 2024): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const number = (words: string): number => numberOf(words.replace("两", "二"));

/** The days and months that a folded text names. */
export const daysNamed = (text: string): NamedDay[] => [
  ...[...text.matchAll(ofMonth)].flatMap((found) => inMonth(found)),
  ...[...text.matchAll(inDigits)].map(({ index, 0: words, 1: year = "", 2: month = "", 3: day = "" }): NamedDay => ({
    start: index,
    end: index + words.length,
    year: Number(year),
    month: Number(month),
    first: Number(day),
    last: Number(day),
  })),
  ...[...text.matchAll(months)].map(({ index, 0: words, 1: count = "" }) => monthsEnd(index, words, number(count))),
  ...[...text.matchAll(quarters)].map(({ index, 0: words, 1: quarter, 2: half }) =>
    monthsEnd(index, words, quarter === undefined ? (half === undefined ? 12 : 6) : number(quarter) * 3),
  ),
];

const monthsEnd = (start: number, words: string, month: number): NamedDay => ({
  start,
  end: start + words.length,
  month,
  first: lastOf(month),
  last: lastOf(month),
});

const parts: Record<string, [number, number]> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] };

function inMonth({
  index,
  0: words,
  1: yearWords,
  2: monthWords = "",
  3: day,
  4: dayUntil,
  5: edge,
  6: part,
}: RegExpExecArray): NamedDay[] {
  const year = yearWords === undefined ? undefined : number(yearWords);
  const month = number(monthWords);
  const end = lastOf(month, year);
  const of = (first: number, last: number): NamedDay => ({
    start: index,
    end: index + words.length,
    ...(year === undefined ? {} : { year }),
    month,
    first,
    last,
  });
  if (day !== undefined)
    return [day, dayUntil].filter((one) => one !== undefined).map((one) => of(number(one), number(one)));
  if (part !== undefined) return [of(...(parts[part] ?? [1, end]))];
  return [edge === "初" ? of(1, 10) : of(end, end)];
}
