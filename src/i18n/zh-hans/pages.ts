import type { Level } from "../../model/schema/body.ts";
import type { ReportKind } from "../../model/schema/report.ts";
import type { Scope } from "../../model/schema/scope.ts";
import { formatYears } from "../format.ts";
import { ordinal } from "./ordinals.ts";

const levels: Record<Level, string> = {
  national: "全国",
  provincial: "省级",
  "sub-provincial": "副省级",
  prefectural: "地市级",
  county: "县级",
};

const kinds: Record<ReportKind, string> = {
  review: "工作综述",
  "committee-report": "常委会工作报告",
  "proposal-report": "提案工作报告",
  "examination-report": "提案审查报告",
  "handling-report": "提案办理报告",
  plan: "工作要点",
  highlights: "工作亮点",
  yearbook: "年鉴",
  press: "新闻报道",
};

/** What every page shows. */
const frame = {
  locale: "zh_CN",
  skip: "跳到正文",
  navigation: "主导航",
  crumbs: "所在位置",
  nav: {
    reports: "报告",
    bodies: "机构",
    metrics: "指标",
    years: "年度",
    data: "数据",
    search: "搜索",
    about: "关于",
  },
  titleOf: (page: string, site: string) => `${page} · ${site}`,
  publisher: "主办",
  licence: "内容许可",
  contact: "联系",
  noContact: "还没有公布联系方式",
  siteCode: (code: string) => `网站标识码 ${code}`,
  colon: "：",
  comma: "、",
  separator: " · ",
  reportCount: (n: number) => `${n}篇报告`,
  year: (year: number) => `${year}年`,
  pages: "各页",
  page: (page: number) => `第${page}页`,
  notCompared: "本站未收录这些数字的更早年份，暂时不能作前后比较。",
};

/** How many reports there are, how many of them are summaries, and what their sources have. */
interface SourceCoverage {
  all: number;
  summaries: number;
  addresses: number;
  dates: number;
  neither: number;
}

const home = {
  newest: "新近的报告",
  numbersNote: (all: boolean) =>
    all
      ? "每个数字都能点开，看文中写到它的那一句。"
      : "写在报告里的数字都能点开，看文中写到它的那一句；另据别处或本站推算的，都有注明。",
  /** The rider to that: whose sentence it is, and how far a reader can follow it. */
  sources: ({ all, summaries, addresses, dates, neither }: SourceCoverage) =>
    `${summaries === 0 ? "" : `${summaries === all ? "报告都是" : `其中${summaries}篇是`}本站摘要，句子由本站撰写，数字取自所注来源。`}` +
    `来源有网址的${addresses}篇，有日期的${dates}篇${neither === 0 ? "" : `，两样都没有的${neither}篇`}。`,
  bodies: "机构",
  metrics: "指标",
  years: "年度",
  rings: "一圈是一年；线越粗，这一年的报告越多。",
  allReports: "全部报告",
  holdings: (reports: number, bodies: number, years: string) =>
    reports === 0 ? "还没有报告。" : `收录${bodies}个机构、${years}的${reports}篇报告。`,
};

const reports = {
  title: "报告",
  lead: "按工作年度排列；年度指报告所写的那一年，不是发布的那一年。",
  newest: "最近的报告",
};

const bodies = {
  title: "机构",
  lead: "按层级排列。同级机构、口径相同的数字，才放在一起比较。",
  level: "层级",
  division: "行政区划代码",
  parent: "上一级机构",
  children: "下一级机构（本站已收录）",
  terms: "届次（工作年度）",
  term: (term: number, first: number, last?: number) =>
    `${ordinal(term)}届（${last === undefined ? `${first}年起` : `${formatYears(first, last, "zh-hans")}年`}）`,
  description: (name: string, series: number) => `${name}历年报告和${series}个数字系列。`,
  series: "历年数字",
  seriesNote: "口径、分项或单位不同的数字分开画，不连成一线。",
  reports: "历年报告",
  noSeries: "这个机构的报告没有列出数字。",
  childCount: (count: number) => `下辖${count}个机构`,
  chartsDescription: (name: string) => `${name}历年数字的图和表。`,
  single: "只有一年的数字",
  data: "数据",
  dataOf: "这个机构的数据点",
};

const metrics = {
  title: "指标",
  lead: "同一个词在不同报告里可能指不同的事。这里写明每项指标数的是什么。",
  units: "单位",
  scopes: "口径",
  direction: "高低的含义",
  directions: { up: "越高越好", down: "越低越好" },
  ratio: "算法",
  dividedBy: " ÷ ",
  breaks: "口径变化",
  breakFrom: (body: string, year: number, basis: "stated" | "judged") =>
    `${body}${year}年起${basis === "judged" ? "，口径存疑（本站判断）" : ""}：`,
  everywhere: "各机构",
  compared: "各机构对照",
  comparedNote: "只有同级机构、口径、分项和单位都相同的数字，才画在一张图里。",
  spreadOf: (year: number) => `机构多，这里只列${year}年最大、居中和最小的数；历年的数，见各机构的页面和数据文件。`,
  allOfYear: (year: number) => `${year}年全部机构的数`,
  notCompared: (bodies: number) =>
    bodies > 1
      ? "几个机构的口径、算法、单位或层级不同，不能放在一起比较，原因如下。"
      : "目前只有一个机构有这项数字，无从对照。",
  apart: "不宜放在一起比的数字",
  apartNote: "每个数字后面写明它与最接近的一个机构有什么不同。",
  apartBecause: (why: string) => `不作对照：${why}。`,
  rows: "全部数据",
  newestRows: (shown: number, all: number) => (shown < all ? `最近的${shown}行，共${all}行` : `共${all}行`),
  wholeFile: (rows: number) => `下载本指标数据（CSV，${rows}行）`,
  disagreements: "不同报告的说法",
  disagreementsNote: "同一机构、同一年、同一口径，不同报告给出不同的数字。这里都列出来，图中用排在前面的一个。",
  empty: "还没有报告给出这项数字。",
  coverage: (found: { bodies: number; first: number; last: number } | undefined) =>
    found === undefined ? "暂无数据" : `${found.bodies}个机构 · ${formatYears(found.first, found.last, "zh-hans")}年`,
  scopeMeanings: {
    "calendar-year": "：公历一年，1月到12月。",
    "since-session": "：从一次全体会议到下一次，大约一年，包括平时的数。",
    session: "：只算全体会议那几天，到规定的截止时间为止。",
    "between-sessions": "：全体会议闭会以后的平时数。",
    "term-cumulative": "：几年加在一起的数，不与一年的数相比。",
  } satisfies Record<Scope, string> as Record<Scope, string>,
};

const years = {
  title: "年度",
  lead: "年度是工作的年份。五年累计的数字列在届末一年，与全年的数字分开。",
  holdings: (reports: number, numbers: number) => `${reports}篇报告，${numbers}个数字`,
  description: (year: number) => `${year}年的报告和数字，按口径和指标分列。`,
  reports: "这一年的报告",
  numbers: "这一年的数字",
  numbersNote: "按指标类别和口径分列；口径不同的数字不能相加，也不能互相比较。",
  earlier: (year: number) => `← ${year}年`,
  later: (year: number) => `${year}年 →`,
  noNumbers: "这一年的报告没有列出数字。",
  spreadNote:
    "机构多，这里只列每项指标最大、居中和最小的数，按报告写出的数排列；带“余”“近”等字的，实际位置可能略有出入。点指标，看全部机构的数。",
  tablesNote: "数字多，这里只列条数少的；点指标，看它全部的数。",
  ofBodies: (count: number) => `${count}个机构`,
  largest: "最大",
  middle: "居中",
  smallest: "最小",
  whose: (name: string, alike: number) => (alike > 1 ? `（${name}等${alike}个机构）` : `（${name}）`),
  tableTitle: (year: number, metric: string) => `${year}年${metric}`,
  tableLead: "各机构的数，按口径、分项和层级分列。",
};

const fileSize = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

const data = {
  title: "开放数据",
  lead: "本站的每个数字都在下面的文件里，带着口径、约数和出处；收录原文的，还带原句。",
  files: "文件",
  all: "全部数据点",
  parquet: "分年份的 Parquet 文件",
  parquetLead: (column: string) =>
    `供 DuckDB、Spark、pandas 等分析软件使用：字段和 CSV 相同，一个报告年份一个文件，可以合在一起读取；文件夹名里的 ${column} 就是年份。`,
  parquetOf: (year: number, bytes: number) => `${year}年报告的数据点，Parquet（${fileSize(bytes)}）`,
  perMetric: "分指标的文件",
  rows: (n: number) => `${n}行`,
  formats: { csv: "CSV", json: "JSON", parquet: "Parquet" },
  file: (format: string, bytes: number) => `${format}（${fileSize(bytes)}）`,
  fileOf: (name: string, format: string) => `${name} ${format}`,
  columns: "字段",
  column: "字段名",
  meaning: "含义",
  licence: "许可",
  licenceText: (licence: string) => `内容和数据按“${licence}”提供。报告原文的权利属于原发布者。`,
  reading: "使用前请看",
  cautions: [
    "数字带“余”“近”“以上”等字样时，OBS_VALUE 只是边界，OBS_BOUND 说明是哪一种。不要当作准确值相加。",
    "SCOPE 不同的数字不能相加，也不能比较：大会期间、会议以来、全年、届内累计说的是不同的事。",
    "PREFERRED 为 false 的行，是别的报告对同一件事的另一个说法。",
    "TEXT_KIND 为 summary 的行，QUOTE 是空的：那一句由本站写成，不是机构原话。",
    "CSV 文件用 UTF-8 编码，开头有字节顺序标记（BOM），可以直接用 Excel 或 WPS 表格打开。用程序读取时按带 BOM 的 UTF-8（如 Python 的 utf-8-sig）解码。",
    "CSV 中的文字如果以 =、+、-、@、制表符或换行开头（全角的＝＋－＠也算），前面会加一个英文单引号（'），以免被表格软件当作公式；程序读取时去掉这一个即可。原来就在这些符号前面的单引号也照此多加一个。数值和负的百分数不加；JSON 文件里是原样。",
  ],
};

const notFound = {
  title: "没有这一页",
  text: "网址可能写错了，也可能页面已经改名。可以搜索，或从首页找起。",
  goHome: "回到首页",
  goSearch: "搜索全部报告",
};

const moved = { title: "报告换了网址", text: "这份报告现在在：" };

const columns = {
  metric: "指标",
  facet: "分项",
  body: "机构",
  years: "年份",
  scope: "口径",
  value: "数值",
  change: "与上次相比",
  report: "报告",
  none: "无",
};

/** Words of the pages. */
export const pages = { levels, kinds, frame, columns, home, reports, bodies, metrics, years, data, notFound, moved };
