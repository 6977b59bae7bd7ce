import { foldText } from "../text/fold.ts";

const until = "\\s?[-—–~至到]{1,2}\\s?";
const part = `[上下]半年|(?:1|一)(?:月)?${until}(?:[2-9]|1[01]|[二三四五六七八九十]|十一)月份?|前[一二三两]个?季度|第?[一二三四]季度`;
const whole = "全年|年底|年末|一年来|合计|累计|总计";
const last = new RegExp(`(?:(${part})|${whole})(?!.*(?:${part}|${whole}))`, "s");

/** Whether the words before a number in its sentence say that it covers a part of the year only: 上半年立案12件; not …，全年30件. */
export const isPartOfYear = (before: string): boolean => last.exec(foldText(before).text)?.[1] !== undefined;

/** Whether a text is about a part of the year as a whole: 2023年上半年工作总结. */
export const isAboutPart = (title: string): boolean => new RegExp(part).test(foldText(title).text);
