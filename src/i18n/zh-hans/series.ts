import type { Scope } from "../../model/schema/scope.ts";
import type { ScopeKind } from "../../series/scope-kind.ts";
import type { Months } from "../../series/span.ts";
import type {
  Break,
  Change,
  ChangeSince,
  DefinitionChange,
  Difference,
  Incomparable,
  ChangeReserve,
  TermBreak,
} from "../../series/types.ts";
import { formatNumber, formatYears } from "../format.ts";
import { wordsFor } from "../words-for.ts";
import { termAndSession } from "./ordinals.ts";
import { amount, margin, shortQuantity } from "./quantities.ts";

const shareUnits = { "%": "个百分点", "‰": "个千分点" };
/** In what a change is given: that of a share in points, of all else in its own unit. */
const stepOf = (unit: string): string => wordsFor(shareUnits, unit, unit);

/** Counts grow and shrink; shares rise and fall. Neither word says better or worse. */
const verbs = (unit: string): [up: string, down: string] =>
  Object.hasOwn(shareUnits, unit) ? ["提高", "降低"] : ["增加", "减少"];

function growth(percent: number): string {
  const size = Math.abs(percent);
  if (size < 0.05) return `${percent > 0 ? "增幅" : "降幅"}不足0.1%`;
  return `${percent > 0 ? "增长" : "下降"}${formatNumber(size, "zh-hans", 1)}%`;
}

function exactChange({ delta, decimals, percent }: Extract<Change, { kind: "exact" }>, unit: string): string {
  if (delta === 0) return "持平";
  const [up, down] = verbs(unit);
  const size = `${delta > 0 ? up : down}${amount(Math.abs(delta), stepOf(unit), decimals)}`;
  return percent === undefined ? size : `${size}，${growth(percent)}`;
}

function boundedChange({ delta, decimals, about }: Extract<Change, { kind: "bounded" }>, unit: string): string {
  const [up, down] = verbs(unit);
  const verb = delta.min >= 0 ? up : down;
  if (about !== undefined) return `${verb}约${amount(Math.abs(about), stepOf(unit))}`;
  const size = margin(delta, (value) => amount(value, stepOf(unit), decimals));
  return size === "" ? `有所${verb}，幅度未说明` : `${verb}${size}`;
}

/** What a change of definition does to numbers on either side; what only this site doubts is said to be so. */
/** 2022年起为五届; 2020年至2024年之间换届，2024年为五届, where no report of the years between says of which term they are. */
const newTerm = ({ from, after, term }: TermBreak): string =>
  after === undefined
    ? `${from}年起为${termAndSession(term)}`
    : `${after}年至${from}年之间换届，${from}年为${termAndSession(term)}`;

const definition = ({ from, basis }: Pick<DefinitionChange, "from" | "basis">): string =>
  basis === "judged" ? `${from}年起统计范围可能不同（本站判断），不作比较` : `${from}年起统计口径改变，前后不可比`;

/** Of a time that no source measures, nothing is said. */
function spans([earlier, later]: Months): string {
  if (earlier === undefined) return `这一段约${later}个月`;
  return later === undefined ? `前一段约${earlier}个月` : `约${earlier}个月、约${later}个月`;
}

const reasons: { [C in Incomparable["code"]]: (reason: Extract<Incomparable, { code: C }>) => string } = {
  first: () => "本站未收录更早的数字",
  unit: ({ unit }) => (unit === "" ? "更早的数字没有写单位，不作比较" : `更早的数字以“${unit}”计，单位不同，不作比较`),
  scope: ({ scope: earlier }) => `更早的数字是“${scope[earlier]}”的，口径不同，不作比较`,
  missing: () => "报告未给出数字，无从比较",
  overlap: () => "两个数中有约数，分不出增减",
  rounding: () => "数字写得不够细，分不出增减",
  about: () => "两个数中有“约”数，不计增减",
  estimate: () => "两个数中有估计数或初步数，不计增减",
  definition: (reason) => definition(reason.break),
  undeclared: () => "单位或分项未列入指标定义，不作比较",
  length: () => "累计的年数不同或未说明，不作比较",
  span: ({ months }) =>
    months.some((length) => length !== undefined)
      ? `两个时段长短不同（${spans(months)}），不作比较`
      : "有的数只算到中途，没有说明从哪天算起，两个时段未必一样长，不作比较",
};

/** Why no change is given. */
const reason = (why: Incomparable): string => (reasons[why.code] as (why: Incomparable) => string)(why);

function since({ sinceYears }: Pick<ChangeSince, "sinceYears">, year: number): string {
  if (sinceYears === undefined) return "";
  const { first, last } = sinceYears;
  return first === last && last === year - 1 ? "上年" : `${formatYears(first, last, "zh-hans")}年`;
}

/**
 * A change in words, for a point of `year`: 比上年增加128件，增长2.7%; 比2019年减少超过50件（中间3年没有可比的数）; or why there is none.
 */
function change({ change: found, sinceYears, gap, reserves }: ChangeSince, unit: string, year: number): string {
  if (found.kind === "none") return reason(found.reason);
  const other = since({ sinceYears }, year);
  const size = found.kind === "exact" ? exactChange(found, unit) : boundedChange(found, unit);
  const compared = found.kind === "exact" && found.delta === 0 ? `与${other}${size}` : `比${other}${size}`;
  const asides = [gap > 0 ? `中间${gap}年没有可比的数` : "", reserved(reserves, other)].filter(Boolean);
  return asides.length > 0 ? `${compared}（${asides.join("；")}）` : compared;
}

const reserve: Record<ChangeReserve, string> = {
  inferred: "是本站推算的",
  body: "出自机构由本站推断的报告",
  words: "原文用文字表述",
  provisional: "是初步数或估计数",
  noted: "另有说明",
  disputed: "另有报告写的不同",
};

/** What a change rests on, where one of its numbers is not simply stated: 上年的数是本站推算的. */
function reserved(reserves: ChangeSince["reserves"], other: string): string {
  const [own, since] = [reserves?.own, reserves?.since];
  if (own !== undefined && own === since) return `两个数都${reserve[own]}`;
  return [own && `这个数${reserve[own]}`, since && `${other}的数${reserve[since]}`].filter(Boolean).join("；");
}

const scope: Record<Scope, string> = {
  "calendar-year": "全年",
  "since-session": "会议以来",
  session: "大会期间",
  "between-sessions": "闭会期间",
  "term-cumulative": "届内累计",
};

/** Words about numbers over time, in 简体中文. */
export const series = {
  scope,
  scopeKinds: { ...scope, "part-of-year": "年内", "several-years": "多年累计" } satisfies Record<
    ScopeKind,
    string
  > as Record<ScopeKind, string>,
  /** 2023年, 2018—2022年. */
  years: (first: number | undefined, last: number): string => `${formatYears(first, last, "zh-hans")}年`,
  /** 截至2022年, where no source states the first year. */
  upTo: (last: number): string => `截至${last}年`,
  covered: (first: number | undefined, last: number): string =>
    first === undefined ? series.upTo(last) : series.years(first, last),
  withFacet: (metric: string, facet: string): string => `${metric}（${facet}）`,
  amount,
  shortQuantity,
  change,
  reason,
  /** A break's caption, short enough for a chart. */
  breakLabel: (found: Break): string =>
    found.kind === "term" ? termAndSession(found.term) : found.basis === "judged" ? "口径存疑" : "口径改变",
  /** The same as a sentence; `why` is the metric's own explanation. */
  breakNote: (found: Break, why: string): string =>
    found.kind === "term" ? newTerm(found) : `${definition(found)}：${why}`,
  /** A new term where several bodies, each with its own count of terms, stand side by side. */
  newTerms: "换届",
  newTermsNote: ({ from, after }: TermBreak): string =>
    after === undefined ? `${from}年起为新一届` : `${after}年至${from}年之间换届`,
  difference: {
    body: "没有其他机构的同类数据",
    scope: "时间口径不同",
    facet: "分项不同",
    unit: "单位不同",
    level: "机构层级不同",
    length: "累计年数不同或未说明",
    definition: "该机构单独改变过统计口径",
    doubt: "该机构前后的统计范围可能不同（本站判断）",
    undeclared: "单位或分项未列入指标定义",
    counting: "各机构的算法不一，见定义",
    missing: "报告未给出数字",
  } satisfies Record<Difference, string> as Record<Difference, string>,
};
export type SeriesWords = typeof series;
