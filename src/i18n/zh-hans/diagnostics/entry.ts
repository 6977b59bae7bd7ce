import { pasteable, type RuleMessages } from "../../diagnostic-text.ts";
import { quantityRefusals } from "../diagnostic-reasons.ts";

export const entry: RuleMessages<"entry"> = {
  "quantity-unreadable": ({ raw, reason }) => ({
    message: `“${raw}”不能作为数量：${quantityRefusals[reason]}。`,
    hint: "照报告的写法填数字和单位，例如 864件、400余项、98%以上；没有数字就写 status: M。",
  }),
  "quantity-missing": ({ metric }) => ({
    message: `指标 ${metric} 没有写数值。`,
    hint: "补上 value；报告确实没有给出数字的，写 status: M。",
  }),
  "period-missing": ({ metric }) => ({
    message: `指标 ${metric} 是跨年累计数，但不知道从哪一年算起。`,
    hint: '加上 period: { start: "2018", end: "2022" }，或在信息区写明 term，在机构文件的 terms 里补上这一届。',
  }),
  "period-reversed": ({ start, end }) => ({
    message: `起止时间颠倒：${start} 在 ${end} 之后。`,
    hint: "把 start 和 end 换过来，或改正年份。",
  }),
  "period-mismatch": ({ metric, scope, year, start, end }) => ({
    message: `${metric} 的时间 ${start} 至 ${end} 与 ${year} 年、口径 ${scope} 不符。`,
    hint: "全年（calendar-year）要从1月到12月；累计数（term-cumulative）要止于所写的年份；其他口径要从所写的年份开始，或在那一年结束，一次会议不长于半年，两次会议之间不长于20个月。",
  }),
  "status-with-value": ({ metric, raw }) => ({
    message: `${metric} 写了 status: M（报告没有给出数字），却又有数值“${raw}”。`,
    hint: "两项只留一项。",
  }),
  "inferred-without-note": ({ metric, raw }) => ({
    message: `${metric} 的“${raw}”标了 basis: inferred（本站推算），却没有写 note。`,
    hint: "加 note，写明依据什么、怎样推算；读者会在数字旁边看到。",
  }),
  "inferred-status": ({ metric, status }) => ({
    message: `${metric} 标了 basis: inferred（本站推算），又写了 status: ${status}。`,
    hint: "推算的数状态一律是 I，把 status 删去；如果是报告自己写的数，删去 basis。",
  }),
  "value-conflict": ({ metric, first, second }) => ({
    message: `同一指标 ${metric} 有两个数：“${first}”和“${second}”。`,
    hint: "核对原文，只留一个；若口径、细分或年份不同，请用 scope、facet 或 year 分开。",
  }),
  "entry-twice": ({ metric, raw }) => ({
    message: `${metric} 的“${raw}”写了两次，年份、口径、细分都一样。`,
    hint: "删去多余的一条；说的不是同一回事的，用 scope、facet 或 year 分开。",
  }),
  "money-without-unit": ({ metric, raw, unit }) => ({
    message: `${metric} 的“${raw}”没有单位，看不出是${unit}还是万${unit}。`,
    hint: `连单位一起写：${raw}${unit} 或 ${raw}万${unit}；正文没有写单位的，核对来源后写成 { value: ${pasteable(raw)}, unit: 万${unit} }。`,
  }),
};
