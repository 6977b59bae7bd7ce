const year = /(?<!\d)((?:19|20)\d{2})\s?年(?!\s?(?:以来|[-—–~至到]|第|版|前|底前))/g;
/** Years that say no time of the work: 截至2023年2月, 自2018年启动, 比2021年. */
const other = /(?:截至|截止|自|从|至|到|比|较|同|与)$/;

/** The year that a sentence gives for the number at `at`, the nearest before it; undefined where it gives none. A year in a title is none. */
export function yearStated(text: string, sentenceStart: number, at: number): number | undefined {
  const before = text.slice(sentenceStart, at);
  const found = [...before.matchAll(year)].filter(({ index }) => !other.test(before.slice(0, index)) && !isInTitle(before, index));
  const last = found.at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

const isInTitle = (text: string, at: number): boolean => text.lastIndexOf("《", at) > text.lastIndexOf("》", at) || text.lastIndexOf("“", at) > text.lastIndexOf("”", at);
