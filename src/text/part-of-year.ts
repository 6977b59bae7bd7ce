const until = "\\s?[-—–~至到]{1,2}\\s?";

/** A stretch of a year, as a pattern for folded text. */
export const PART_OF_YEAR = `[上下]半年|(?:1|一)(?:月)?${until}(?:[2-9]|1[01]|[二三四五六七八九十]|十一)月份?|前[一二三两]个?季度|前(?:[2-9]|1[01]|[两二三四五六七八九十]|十一)个月|第?[一二三四]季度`;

const part = new RegExp(`${PART_OF_YEAR}|(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])月`);

/** Whether a name is one of a part of the year: 上半年, 一季度, 3月; not 全年. */
export const namesPartOfYear = (name: string): boolean => part.test(name.normalize("NFKC"));
