const year = /(?<!\d)((?:19|20)\d{2})\s?年(?!\s?(?:以来|[-—–~至到]|第|版|前|底前))/g;
/** Years that say no time of the work: 截至2023年2月, 自2018年启动, 比2021年. */
const other = /(?:截至|截止|自|从|至|到|比|较|同|与)$/;

/** No clause that matters is farther. */
const FAR = 300;

const yearBefore = /(?<![比较同与])(?:上一?年度?|前一年)(?!度?末|底)[^,，。;；]{0,16}$/;

/**
 * The year that a sentence gives for the number at `at`, the nearest before it; "before" for 上年立案255件; undefined where it gives none. A year
 * in a title is none.
 */
export function yearStated(text: string, sentenceStart: number, at: number): number | "before" | undefined {
  const before = text.slice(Math.max(sentenceStart, at - FAR), at);
  const found = [...before.matchAll(year)].filter(({ index }) => !other.test(before.slice(Math.max(0, index - 2), index)) && !isInTitle(before, index));
  if (yearBefore.test(before)) return "before";
  const last = found.at(-1)?.[1];
  return yearOfShare(before, text.slice(at, at + FAR)) ?? (last === undefined ? undefined : Number(last));
}

const sharesOfYears = /((?:(?:19|20)\d{2}\s?年度?[、和与及,，]?){2,})(?:(?![。；;]).)*?分别(?:(?![。；;]).)*$/s;
const number = /\d[\d.,]*/g;

/** 2022年、2023年分别走访80家、120家: the second number is the second year's. Undefined where there are not as many numbers as years. */
function yearOfShare(before: string, after: string): number | undefined {
  const years = [...(sharesOfYears.exec(before)?.[1] ?? "").matchAll(/\d{4}/g)].map(([found]) => Number(found));
  const [own = ""] = /[^,，。；;：:]*$/.exec(before.slice(before.lastIndexOf("分别"))) ?? [];
  const [rest = ""] = /^[^,，。；;：:]*/.exec(after) ?? [];
  const [index, all] = [own.match(number)?.length ?? 0, (own + rest).match(number)?.length ?? 0];
  return years.length === all ? years[index] : undefined;
}

const isInTitle = (text: string, at: number): boolean => text.lastIndexOf("《", at) > text.lastIndexOf("》", at) || text.lastIndexOf("“", at) > text.lastIndexOf("”", at);
