import type { ReportKind } from "../../model/dataset.ts";
import { opening, type TextView, type Told } from "./text-view.ts";

/** By the title, the surest words first. */
const BY_TITLE: [ReportKind, RegExp][] = [
  ["yearbook", /年鉴/],
  ["examination-report", /提案.{0,6}审查/],
  ["proposal-report", /提案工作(?:情况)?(?:的)?(?:报告|综述|总结|汇报)|提案工作情况/],
  [
    "handling-report",
    /(?:承办|办理).{0,16}(?:提案|建议).{0,12}(?:报告|情况|汇报|总结|通报)|提案.{0,10}(?:承办|办理)(?:工作)?(?:情况|的?报告|总结|汇报|通报)/,
  ],
  [
    "committee-report",
    /(?:常务委员会|常委会)(?:的)?(?:工作)?报告|政协.{0,20}工作报告|工作情况和.{0,12}(?:安排|打算)的报告/,
  ],
  ["committee-report", /工作总结/],
  ["review", /(?:回顾|总结)(?:和|与|及|暨)/],
  ["plan", /工作要点|(?:工作|协商|监督|年度|调研|视察)计划|工作(?:安排|打算|思路|方案)|重点工作任务/],
  ["highlights", /亮点|回顾|成绩单|展板|大事|数说|一图|图解|盘点|数字里|回眸/],
  ["review", /综述|纪实|巡礼|答卷|总结|侧记|纪略|述评|概述|履职报告|足迹|扫描|速览|一览/],
];

/** By the first lines of the text, where the title does not say. */
const BY_OPENING: [ReportKind, RegExp][] = [
  [
    "examination-report",
    /提案审查委员会.{0,40}(?:审查|报告)|截至.{0,14}[日时].{0,30}收到.{0,6}提案.{0,200}(?:审查|立案)/,
  ],
  ["proposal-report", /报告.{0,20}提案工作(?:的)?情况|提案工作情况.{0,10}报告如下/],
  [
    "handling-report",
    /报告.{0,24}(?:办理|承办).{0,10}提案|(?:办理|承办).{0,20}提案.{0,16}情况.{0,10}(?:报告|通报|汇报)如下/,
  ],
  [
    "committee-report",
    /(?:受|代表).{0,30}(?:常务委员会|常委会)(?:的)?委托|向大会(?:作)?报告(?:常务委员会|常委会)?工作/,
  ],
  ["plan", /\d{4}年.{0,16}工作的?(?:总体|总的)(?:要求|思路|目标)/],
  ["yearbook", /^【.{2,20}】/],
];

/** News of a meeting tells of reports, and is none. */
const NEWS = /(?:新华社|中新社|中新网|人民网|人民政协网|本报讯|本报)[^。]{0,20}?(?:电|讯|记者)/;

/** What kind of report a document is: by its title, its headings, its first lines, else a review. */
export function kindOf(view: TextView): Told<ReportKind> {
  const { title, lines, before } = view;
  const yearbook = before.find((line) => /年[鉴鑑]/.test(line));
  if (yearbook) return { value: "yearbook", words: yearbook };
  const named = BY_TITLE.find(([, pattern]) => pattern.test(title));
  if (named) return { value: named[0], words: title };
  const sections = lines.filter((line) => line.length < 24 && /^\d{4}年.{0,6}(?:回顾|亮点|安排|成绩|打算)/.test(line));
  if (sections.some((line) => /亮点|回顾/.test(line)))
    return { value: "highlights", words: sections.join(" / "), guessed: title === "" };
  const entries = lines.filter((line) => /^【.{2,20}】/.test(line));
  if (entries.length >= 2)
    return {
      value: "yearbook",
      words: entries
        .slice(0, 2)
        .map((line) => line.slice(0, 12))
        .join(" "),
      guessed: true,
    };
  const words = opening(view).join("\n");
  const news = NEWS.exec(words);
  if (news) return { value: "review", words: news[0], guessed: true };
  for (const [value, pattern] of BY_OPENING) {
    const opened = pattern.exec(words);
    if (opened) return { value, words: opened[0].slice(0, 40), guessed: true };
  }
  return { value: "review", words: "", guessed: true };
}
