import { correcting } from "./correcting.ts";
import type { RuleMessages } from "../../diagnostic-text.ts";
import { historyGaps, historyHints } from "../diagnostic-reasons.ts";

export const history: RuleMessages<"history"> = {
  ...correcting,
  "history-unread": ({ reason, root, said }) => ({
    message: `${historyGaps[reason](said)}已发布的数字没有与历史核对。`,
    hint: `${historyHints[reason](root)}本来就不用核对的，在 content/site.yaml 里写 check: { history: optional }，就不算错误。`,
  }),
  "address-otherwise": ({ address, why, meant = "" }) =>
    why === "local"
      ? {
          message: `网站的地址是 ${address}，读者打开的会是自己的电脑。`,
          hint: "把 content/site.yaml 的 address 改成公开的网址：链接、引用格式和开放数据都要用它。",
        }
      : { message: `网站的地址 ${address} 与发布的地方不同，样式和链接都会失效。`, hint: `address 写成 ${meant}。` },
  "address-gone": ({ report, date, now }) => ({
    message: `报告 ${report} 发布过（${date}），现在没有了，原来的网址会打不开。`,
    hint: `${now === undefined ? `把文件放回来；由别的报告接替的，在那份报告里写 formerly: [${report}]` : `在 ${now} 里写 formerly: [${report}]`}，旧网址就会指过去。确实撤下的，记在 content/site.yaml 里：check: { withdrawn: [${report}] }。`,
  }),
  "withdrawn-otherwise": ({ report, why }) =>
    why === "there"
      ? {
          message: `报告 ${report} 列为已经撤下，文件却还在，仍会发布。`,
          hint: `删去 content/reports/${report}.md；没有撤下的，把它从 withdrawn 里删去。`,
        }
      : {
          message: `没有发布过 ${report} 这份报告。`,
          hint: "核对写法：机构的文件夹/文件名，不写 .md，例如 jiashi/2022-review。",
        },
  "published-in-future": ({ of, day, today }) => ({
    message: `${{ year: "报告的年份", report: "发布日期", correction: "更正日期", source: "来源的发布日期", visit: "来源的访问日期" }[of]} ${day} 还没有到，今天是 ${today}。`,
    hint:
      of === "year"
        ? "核对 year 和文件名：报告写的是做过的工作，明年的计划 kind 写 plan。"
        : of === "report"
          ? "核对 published 的年、月、日；还没有发布的，先不写这一项。"
          : "核对年、月、日。",
  }),
  "cut-off-after-published": ({ metric, asOf, published }) => ({
    message: `${metric} 统计到 ${asOf}，晚于发布日期 ${published}。`,
    hint: "核对 asOf 和 published：统计截止在前，发布在后。",
  }),
  "source-too-early": ({ source, published }) => ({
    message: `来源的发布日期 ${source} 比报告的发布日期 ${published} 早一个月以上。`,
    hint: "核对 source 和 published：多半是从往年的报告抄来的，来源的名称、网址和日期都要换成这一份的。",
  }),
  "published-before-year": ({ published, year }) => ({
    message: `发布日期 ${published} 早于报告所写的 ${year}年。`,
    hint: "核对 published 和 year：year 是工作的年份，报告在那一年或以后发布。",
  }),
};
