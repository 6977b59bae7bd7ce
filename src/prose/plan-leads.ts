import type { Span } from "../model/dataset.ts";
import { achievedAt } from "./achieved.ts";
import { clauseBefore } from "./clause.ts";

/** A time to come, at the head of what it opens. */
const LATER =
  "(?:明年|来年|下一?个?年度?|新的?一年|下一?步|下一?个?阶段|今后(?:一个时期|一段时[期间]|一个阶段)?|(?:今后|未来|接下来)的?[一二三四五六七八九十两几\\d]{1,2}年|未来|接下来|下半?年)";
const later = (year: number | undefined): string => (year === undefined ? LATER : `(?:${LATER}|${year + 1}(?:年度?)?)`);
/** （三）, 面向未来，; what a meeting asks for (会议要求，下一步…) opens nothing. */
const NUMBERED =
  "(?:[(]?[一二三四五六七八九十\\d]{1,2}[)]?[、.．]?)?(?:(?![^,]*(?:要求|强调|指出|提出|部署|明确|年初|会议))[^,。;:\\d]{2,10},)?";
const PLAN = "(?:安排|打算|计划|任务|目标|设想|思路|规划|谋划|考虑|部署|要点|重点)";
/** 2024年计划：, 下一步工作打算是：, 今后一个时期的主要任务如下： */
const named = (year: number | undefined): string =>
  `${NUMBERED}(?:关于|在|对)?${later(year)}(?:里|内|中|度|的|我们|我会|常委会|[^,。;:\\d]{0,4}政协|提案|履职|协商|全年|总体|主要|重点|初步|具体|基本|工作|[、,]){0,8}${PLAN}(?:任务|目标|思路|工作|重点|安排|打算)?(?:是|为|有|主要有|主要是|包括|如下|分为)?:`;
/** 新的一年，我们将重点抓好以下工作。来年，我们打算从三个方面着力： */
const told = (year: number | undefined): string =>
  `${NUMBERED}(?:在|展望)?${later(year)}(?:里|内|中|度|的)?(?:工作中|时间里)?[^。;:\\d]{0,30}?(?:(?<!即)将|(?<![主重必需紧摘提概简纪])要|打算|拟|计划|准备|力争)(?:[^。;:\\d]{0,30}?(?:以下|下列|如下|这|(?:[一二三四五六七八九几两]|[2-9])个?(?:方面|项|点|件|条|大|个)|重点(?:抓|做|办)好?)[^。;:\\d]{0,20}[:。]|[^。;:\\d]{0,24}:)`;

/** Words that look back: what they open is no plan. 今年 is the year of speaking, and may be the planned one. */
const back = (year: number | undefined): string =>
  `(?:回顾|今年(?![^。;]{0,30}(?:将|要|拟|计划|力争))|本年|一年来|全年|过去的?一年|去年|上年|据统计|截[至止]|目前|[一二三四五六七八九十\\d]年来${year === undefined ? "" : `|${year}年`})(?![^,。;]{0,3}(?:工作)?(?:基础|经验))`;
const looksBack = (text: string, year: number | undefined): boolean =>
  new RegExp(`(?:^|[。;,:\\n])${back(year)}`).test(text);

/** 今年已立案312件: reached, though it stands under a plan. */
const reached = /已(?!知)|(?<![为除])了(?!解)|实际/;

/** Whether a line of its own opens plans that stand below it; `year` is the one that is reported. Folded tight. */
export function opensPlans(line: string, year: number | undefined): boolean {
  return line.length <= LONGEST && new RegExp(`^(?:${named(year)}|${told(year)})$`).test(line);
}
const LONGEST = 70;

/** Whether a paragraph below such a line tells of what was done. Folded tight. */
export const opensLookingBack = (text: string, year: number | undefined): boolean =>
  new RegExp(`^${back(year)}`).test(text);

/** The words that open plans in the text before `at`, folded, and are not ended by others that look back: 下一步打算：一是…, 新的一年，我们将做好以下工作。一是…. */
export function planLeadBefore(text: string, at: number, year: number | undefined): string | undefined {
  const before = text.slice(Math.max(0, at - FAR), at);
  const lead = [...before.matchAll(new RegExp(`(?<=^|[。;!?\\n])(?:${named(year)}|${told(year)})`, "g"))].at(-1);
  if (!lead) return undefined;
  const behind = before.slice(lead.index + lead[0].length);
  return looksBack(behind, year) || reached.test(clauseBefore(text, at)) ? undefined : lead[0].replace(/[:。]$/, "");
}
const FAR = 400;

/** Whether the number at `span` of folded text is said to be reached, though a line that opens plans stands above it. */
export const isReachedUnder = (text: string, span: Span, year: number): boolean =>
  achievedAt(text, span) !== undefined ||
  looksBack(text.slice(Math.max(0, span.start - FAR), span.start), year) ||
  reached.test(clauseBefore(text, span.start));
