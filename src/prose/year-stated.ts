const year = /(?<!\d)((?:19|20)\d{2})\s?年(?!\s?(?:以来|[-—–~至到]|第|版|前|底前))/g;
/** Years that say no time of the work: 截至2023年2月, 自2018年启动, 比2021年. */
const other = /(?:截至|截止|自|从|至|到|比|较|同|与)\s?$/;

/** No clause that matters is farther. */
const FAR = 300;

const yearBefore = /(?<![比较同与由从自])(?:上一?年度?|前一年)(?!度?末|底)[^,，。;；]{0,16}$/;

/**
 * The year that a sentence gives for the number at `at`, the nearest before it; "before" for 上年立案255件; undefined where it gives none. A year
 * in a title is none.
 */
export function yearStated(text: string, sentenceStart: number, at: number): number | "before" | undefined {
  const before = text.slice(Math.max(sentenceStart, at - FAR), at);
  const found = [...before.matchAll(year)].filter(
    ({ index }) => !other.test(before.slice(Math.max(0, index - 3), index)) && !isInTitle(before, index),
  );
  if (yearBefore.test(before)) return "before";
  const last = found.at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

const isInTitle = (text: string, at: number): boolean =>
  text.lastIndexOf("《", at) > text.lastIndexOf("》", at) || text.lastIndexOf("“", at) > text.lastIndexOf("”", at);
