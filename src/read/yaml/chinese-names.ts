import type { Level } from "../../model/schema/body.ts";
import type { Medium } from "../../model/schema/label.ts";
import type { MetricKind } from "../../model/schema/metric.ts";
import type { ReportKind } from "../../model/schema/report.ts";
import type { Scope } from "../../model/schema/scope.ts";

/** What editors write in Chinese where the files want an id. The first is what the site calls it. */
const kinds: Record<ReportKind, string[]> = {
  review: ["工作综述", "综述", "工作总结", "年度总结"],
  "committee-report": ["常委会工作报告", "常务委员会工作报告"],
  "proposal-report": ["提案工作报告", "提案工作情况报告", "提案工作情况的报告"],
  "examination-report": ["提案审查报告", "审查报告", "提案审查情况报告", "提案审查情况的报告"],
  "handling-report": ["提案办理报告", "办理报告", "提案办理情况报告", "提案办理情况的报告"],
  plan: ["工作要点", "工作计划", "要点", "计划"],
  highlights: ["工作亮点", "亮点"],
  yearbook: ["年鉴"],
  press: ["新闻报道", "报道", "新闻"],
};

const scopes: Record<Scope, string[]> = {
  "calendar-year": ["全年"],
  "since-session": ["会议以来", "全会以来", "大会以来"],
  session: ["大会期间", "会议期间", "全会期间"],
  "between-sessions": ["闭会期间", "平时"],
  "term-cumulative": ["届内累计", "本届以来", "五年来"],
};

const media: Record<Medium, string[]> = {
  newspaper: ["报纸", "报"],
  website: ["网页", "网站", "网络"],
  report: ["报告"],
  book: ["图书", "书"],
  periodical: ["期刊", "杂志"],
  archive: ["档案"],
};

const texts: Record<"original" | "summary", string[]> = { original: ["原文", "全文"], summary: ["摘要", "本站摘要"] };

const keys: Record<string, string[]> = {
  title: ["标题", "题目"],
  body: ["机构", "单位"],
  year: ["年份", "年度"],
  kind: ["种类", "类型", "报告类型", "报告种类"],
  text: ["文本", "文本类型"],
  term: ["届", "届次"],
  session: ["会次", "次会议"],
  period: ["起止时间", "时段"],
  scope: ["口径", "数字口径"],
  published: ["发布", "发布日期", "发布时间", "日期"],
  author: ["作者"],
  source: ["来源", "出处"],
  metrics: ["指标", "数据"],
  corrections: ["更正"],
  note: ["说明", "备注"],
  publisher: ["发布者", "发布单位", "报纸", "网站"],
  medium: ["载体", "来源种类"],
  accessed: ["访问日期", "查阅日期"],
  url: ["网址", "链接"],
  archived: ["存档", "存档网址"],
};

const metricKinds: Record<MetricKind, string[]> = {
  count: ["数量", "件数", "计数"],
  ratio: ["比率", "比例", "百分比"],
  money: ["金额", "钱"],
  people: ["人数", "人次"],
};

const levels: Record<Level, string[]> = {
  national: ["全国", "国家级"],
  provincial: ["省级", "省", "直辖市"],
  "sub-provincial": ["副省级"],
  prefectural: ["地市级", "市级", "地级", "地级市"],
  county: ["县级", "区县级", "县", "区"],
};

const byKey: Record<string, Record<string, string[]>> = {
  kind: { ...kinds, ...metricKinds },
  scope: scopes,
  medium: media,
  text: texts,
  level: levels,
};

const idFor = (name: string, names: Record<string, string[]>): string | undefined =>
  Object.entries(names).find(([, chinese]) => chinese.includes(name.trim()))?.[0];

/** The value of `key` (kind, scope, medium, text, level) that goes by this Chinese name. */
export const choiceNamed = (key: string, name: string): string | undefined => idFor(name, byKey[key] ?? {});

/** The frontmatter key that goes by this Chinese name. */
export const keyNamed = (name: string): string | undefined => idFor(name, keys);
