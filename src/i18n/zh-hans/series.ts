import type { Scope } from "../../model/schema/scope.ts";
import type { Break, Change, ChangeSince, Difference, Incomparable, Point } from "../../series/types.ts";
import { formatNumber, formatYears } from "../format.ts";
import { amount, margin, shortQuantity } from "./quantities.ts";

const shareUnits: Record<string, string> = { "%": "个百分点", "‰": "个千分点" };

/** Counts grow and shrink; shares rise and fall. Neither word says better or worse. */
const verbs = (unit: string): [up: string, down: string] => (unit in shareUnits ? ["提高", "降低"] : ["增加", "减少"]);

const percentText = (percent: number): string => {
  const size = Math.abs(percent);
  return size < 0.05 ? "不足0.1%" : `${formatNumber(size, "zh-hans", 1)}%`;
};

function exactChange({ delta, decimals, percent }: Extract<Change, { kind: "exact" }>, unit: string): string {
  if (delta === 0) return "持平";
  const [up, down] = verbs(unit);
  const size = `${delta > 0 ? up : down}${amount(Math.abs(delta), shareUnits[unit] ?? unit, decimals)}`;
  return percent === undefined ? size : `${size}（${delta > 0 ? "升" : "降"}${percentText(percent)}）`;
}

function boundedChange({ delta, decimals }: Extract<Change, { kind: "bounded" }>, unit: string): string {
  const [up, down] = verbs(unit);
  const verb = delta.min >= 0 ? up : down;
  const size = margin(delta, (value) => amount(value, shareUnits[unit] ?? unit, decimals));
  return size === "" ? `有所${verb}，幅度未说明` : `${verb}${size}`;
}

const reasons: { [C in Incomparable["code"]]: (reason: Extract<Incomparable, { code: C }>) => string } = {
  first: () => "没有更早的数可比",
  missing: () => "报告未给出数字，无从比较",
  overlap: () => "原文为约数，增减不能判断",
  about: () => "原文为“约”数，不计增减",
  definition: (reason) => `${reason.break.from}年起统计口径改变，前后不可比`,
  undeclared: () => "单位或细分未列入指标定义，不作比较",
  length: () => "累计的年数不同或未说明，不作比较",
};

/** Why no change is given. */
const reason = (why: Incomparable): string => (reasons[why.code] as (why: Incomparable) => string)(why);

function since(point: Point | undefined, year: number): string {
  if (point === undefined) return "";
  return point.year === year - 1 ? "上年" : `${point.year}年`;
}

/**
 * A change in words, for a point of `year`: 比上年增加128件（升2.7%）; 比2019年减少超过50件（其间3年无数）; or why there is none.
 */
function change({ change: found, since: point, gap }: ChangeSince, unit: string, year: number): string {
  if (found.kind === "none") return reason(found.reason);
  const other = since(point, year);
  const size = found.kind === "exact" ? exactChange(found, unit) : boundedChange(found, unit);
  const compared = found.kind === "exact" && found.delta === 0 ? `与${other}${size}` : `比${other}${size}`;
  return gap > 0 ? `${compared}（其间${gap}年无数）` : compared;
}

/** Words about numbers over time, in 简体中文. */
export const series = {
  scope: {
    "calendar-year": "全年",
    "since-session": "会议以来",
    session: "大会期间",
    "between-sessions": "闭会期间",
    "term-cumulative": "届内累计",
  } satisfies Record<Scope, string> as Record<Scope, string>,
  /** 2023年, 2018—2022年. */
  years: (first: number | undefined, last: number): string => `${formatYears(first, last, "zh-hans")}年`,
  /** 截至2022年, where no source states the first year. */
  upTo: (last: number): string => `截至${last}年`,
  withFacet: (metric: string, facet: string): string => `${metric}（${facet}）`,
  amount,
  shortQuantity,
  noNumber: "报告未给出",
  change,
  reason,
  /** A break's caption, short enough for a chart. */
  breakLabel: (found: Break): string => (found.kind === "term" ? `第${found.term}届` : "口径改变"),
  /** The same as a sentence; `why` is the metric's own explanation. */
  breakNote: (found: Break, why: string): string =>
    found.kind === "term" ? `${found.from}年起为第${found.term}届` : `${found.from}年起统计口径改变，前后不可比：${why}`,
  /** A new term where several bodies, each with its own count of terms, stand side by side. */
  newTerms: "换届",
  newTermsNote: (year: number): string => `${year}年起为新一届`,
  difference: {
    body: "没有其他机构的同类数据",
    scope: "时间口径不同",
    facet: "细分不同",
    unit: "单位不同",
    level: "机构层级不同",
    length: "累计年数不同或未说明",
    definition: "该机构单独改变过统计口径",
    undeclared: "单位或细分未列入指标定义",
    missing: "报告未给出数字",
  } satisfies Record<Difference, string> as Record<Difference, string>,
};
export type SeriesWords = typeof series;
