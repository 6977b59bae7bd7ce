import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { namesAny } from "./plain-numbers.ts";

const ONE = "[日天周月季期次场篇条笔项个户人名位类家份]";
/** 单日最高, 最大一笔, 最多的达, 最低的一类; 历年最多 is of all. */
const extreme = new RegExp(
  `(?:^|[,、(]|[^历简订清账名菜])((?<![简订清账名菜])单(?!位)${ONE}|最[高多大长低少小]的?(?:一|单)${ONE}|最[高多大低少小]的(?=达|有|为|超|[^,。;:\\d]{0,4}(?:界别|委员|单位|部门|乡镇|街道|县区|党派|学校|医院)))[^,。;:\\d]{0,12}$`,
);
const ofYears = /历[年史届次]|年来|以来|[同往]期|一年|年份/;

const KIND =
  "\\p{Script=Han}{1,14}?(?:委|会|局|镇|乡|街道|界别?|组|委员|区|县|市|办|院|校|公司|站|党|社|盟|团|厅|队|馆|所)";
/** 民盟县委提交提案最多，达31件 */
const most = new RegExp(`(?:^|[,;:])(${KIND})[^,。;:\\d]{0,8}最[多高大],?(?:共|高?达到?|有|为|是)*$`, "u");
/** 第一名为南湖区，412条 */
const ranked = new RegExp(`(?:第[一二三]名?|榜首|首位|末位)的?(?:为|是)?(${KIND}),?[^,。;:\\d]{0,8}$`, "u");
/** 仅石泉镇一场就达680人次 */
const only = new RegExp(
  `(?:^|[,;])((?:仅|光|单是)[^,。;:\\d]{1,14}?(?:一${ONE}|一[地处县镇村]|[镇乡村局校院站馆]))(?:就|便|即)[^,。;:\\d]{0,8}$`,
);
/** 报告《…》获批示3次, 视频《…》阅读量30万次 */
const paper =
  /(?:^|[,;:])([^,。;:《》\d]{0,12}《[^《》]{2,60}》)(?!等|[和与及、])(?:[^。;《\d、]|、(?!报告|专报|信息|提案|建议)){0,30}(?:批示|圈阅|阅读|点击|播放|浏览|转发)[^,。;:\d]{0,6}$/;
const sampled = /((?:抽[查样取检访测]|随机(?:走访|回访|选取))[^。;]{0,20}\d[^。;\d]{0,10})$/;
const sample = /((?:抽[查样取检访测]|随机(?:走访|回访|选取))(?:了|的)?[^,。;:\d]{0,6})$/;
/** 接待游客203万人次，占全县接待游客总数的六成 */
const shareBehind =
  /^[^,。;:\d]{0,4},?(约?占(?:全[省市县区州]|[^,。;:\d]{0,4})[^,。;:\d]{1,14}(?:总[数量额]|的))(?:约|近)?(?:\d|[一二三四五六七八九]成|[一半])/;

/** 对口帮扶的澧溪镇卫生院门诊量1.9万人次 */
const helped = new RegExp(
  `(?:对口(?:帮扶|支援|协作)|结对(?:帮扶)?|托管|帮带)的(\\p{Script=Han}{2,10}?(?:院|校|馆|中心))[\\p{Script=Han}]{2,6}[^,。;:]{0,24}$`,
  "u",
);
const ours = /政协|我[省市县区州会们]|[本全各]|今年|去年/;

/** The words that make the number at `span` of folded text that of one of many: the highest, the first, a paper, a sample, a share of all. Undefined where none do, or one of `wordings` says so itself. */
export function oneOfMany(
  text: string,
  span: Span,
  wordings: readonly string[],
  names: readonly string[],
): string | undefined {
  const clause = clauseBefore(text, span.start);
  const sentence = sentenceBefore(text, span.start);
  const found =
    outstanding(text, span, names) ??
    paper.exec(sentence)?.[1] ??
    sample.exec(clause)?.[1] ??
    sampled.exec(sentence)?.[1]?.replace(/\d.*$/, "") ??
    shareOfAll(text, span, wordings);
  return found === undefined || wordings.some((wording) => wording.includes(found) || found.includes(`单${wording}`))
    ? undefined
    : found.slice(-LONGEST);
}

const LONGEST = 24;

/** The highest of several, or one that is named. */
export function outstanding(text: string, { start }: Span, names: readonly string[]): string | undefined {
  const clause = clauseBefore(text, start);
  const sentence = sentenceBefore(text, start);
  const highest = ofYears.test(clause) ? undefined : extreme.exec(clause)?.[1];
  if (highest !== undefined) return highest;
  const found =
    most.exec(sentence)?.[1] ?? ranked.exec(sentence)?.[1] ?? only.exec(clause)?.[1] ?? helped.exec(sentence)?.[1];
  return found === undefined || ours.test(found) || names.some((name) => name.includes(found)) ? undefined : found;
}

function shareOfAll(text: string, { end }: Span, wordings: readonly string[]): string | undefined {
  const words = shareBehind.exec(text.slice(end, end + NEAR))?.[1];
  return words !== undefined && namesAny(words, wordings) ? words : undefined;
}

const NEAR = 40;
