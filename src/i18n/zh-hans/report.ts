import { dateText } from "./dates.ts";
import { termAndSession } from "./ordinals.ts";

/** What a citation of a report names. */
export interface Cited {
  body: string;
  year: number;
  kind: string;
  title: string;
  /** How many numbers the report gives. */
  numbers: number;
  source: string;
  published: string | undefined;
  site: string;
  address: string;
}

const published = (date: string | undefined): string => (date === undefined ? "" : `，${dateText(date)}`);

/** Words of a report's page. */
export const report = {
  description: (body: string, year: number, kind: string, numbers: number) =>
    numbers === 0 ? `${body}${year}年${kind}，没有列出数据点。` : `${body}${year}年${kind}，${numbers}个数据点，每个都能点到文中出处。`,
  body: "机构",
  year: "年度",
  kind: "报告类型",
  session: "届次",
  termAndSession,
  scope: "数字口径",
  /** How the method page's section on scopes begins. */
  scopeSubject: "口径",
  published: "发布",
  date: dateText,
  author: "作者",
  source: "来源",
  sourceUnknown: "原文网址未知",
  /** Remarks on a source, in one pair of brackets. */
  aside: (notes: readonly string[]) => `（${notes.map((note) => note.replace(/。$/u, "")).join("；")}）`,
  text: "文本",
  textKinds: { original: "原文", summary: "本站摘要" },
  summaryNotice: "以下是本站摘要：数字取自上列来源，文字由本站撰写，引用请以原报告为准。",
  figures: "主要数字",
  contents: "目录",
  data: "本报告的数据",
  dataNote: (n: number) => `共${n}个数据点。点数字，看文中写到它的那一句；点指标，看它的定义和历年数字。正文里画点线的数字，点开直接看本机构的历年数字。`,
  columns: { metric: "指标", value: "数值", scope: "口径", change: "与上次相比", place: "出处" },
  inText: "正文",
  elsewhere: "另据：",
  commitments: "工作安排",
  commitmentsNote: (n: number, opens: boolean) => `本报告列出的${n}项安排${opens ? "，点开看原处" : ""}。`,
  numbered: (text: string, number?: number) => (number === undefined ? text : `${number}. ${text}`),
  target: (value: string) => `：目标${value}`,
  corrections: "更正",
  correction: (metric: string, was: string, now: string, why: string) => `${metric}：原为${was}，改为${now}。${why}`,
  neighbours: "相关报告",
  previous: "较早的报告",
  next: "较晚的报告",
  sameYear: "同年其他报告",
  cite: "引用",
  /** A summary's words and title are the site's: the numbers are cited after their source. */
  citations: {
    summary: ({ body, year, kind, title, numbers, source, published: date, site, address }: Cited) =>
      `${body}${year}年${numbers === 0 ? kind : "数字"}，据${source}${published(date)}；${site}整理：“${title}”，${address}。`,
    original: ({ body, title, source, published: date, site, address }: Cited) => `${body}：《${title}》，据${source}${published(date)}；${site}收录，${address}。`,
  },
  /** Behind a number of the text that serves a second metric. */
  also: (metric: string) => `［也计入：${metric}］`,
  /** Behind a number of the text of which more must be known. */
  remark: "［注］",
  bodyInferred: "机构为推断：",
  citeNote: "引用单个数字，请在上面的卡片或数据表里点开它，复制地址栏里的网址，并写明口径（如“会议以来”）和“余”“近”等字样。",
  note: "说明",
};
