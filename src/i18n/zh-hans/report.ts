import type { Medium, Source } from "../../model/dataset.ts";
import { dateText } from "./dates.ts";
import { termAndSession } from "./ordinals.ts";

/** What a citation of a report names. */
export interface CitedReport {
  body: string;
  /** The body is a guess of this site. */
  bodyInferred: boolean;
  year: number;
  kind: string;
  title: string;
  /** How many numbers the report gives. */
  numbers: number;
  source: AttributedSource;
  site: string;
  address: string;
}

/** What a sentence names of a source. */
type AttributedSource = Pick<Source, "publisher" | "medium" | "title" | "published">;

/** What these publish at a known publisher is told, not put up. */
const isPress = ({ medium }: AttributedSource): boolean =>
  medium === undefined || medium === "newspaper" || medium === "periodical";

/** 据天津日报2024年1月20日报道; a title is never taken for a publisher, and what is not known is said. */
function attribution(source: AttributedSource): string {
  const { publisher, title, published } = source;
  const day = published === undefined ? "" : dateText(published);
  const unknown = [publisher === undefined && "发布者", published === undefined && "发布日期"].filter(
    (part) => part !== false,
  );
  if (unknown.length === 0 && isPress(source)) return `据${publisher}${day}报道`;
  const by = `${publisher ?? ""}${day}`;
  const named =
    title === undefined ? "" : `${by && (isPress(source) && publisher !== undefined ? "刊登的" : "发布的")}“${title}”`;
  const gap = unknown.length === 0 ? "" : `${unknown.join("和")}不详`;
  if (by + named === "") return gap;
  return `据${by}${named}${gap && `（${gap}）`}`;
}

const sourceParts: Record<"publisher" | "published" | "accessed" | "url", string> = {
  publisher: "发布者",
  published: "发布日期",
  accessed: "访问日期",
  url: "网址",
};

const inferredBody = "机构为推断";
/** A citation travels without its page. */
const named = (body: string, isInferred: boolean): string => (isInferred ? `${body}（${inferredBody}）` : body);

/** How many of the numbers lead to their words. */
const opening = (numbers: number, inText: number): string =>
  inText === 0 ? "" : inText === numbers ? "，每个都能点到文中出处" : `，其中${inText}个能点到文中出处`;

const untraceable = "来源无网址、无日期";

/** Words of a report's page. */
export const report = {
  description: (
    body: string,
    bodyInferred: boolean,
    year: number,
    kind: string,
    { numbers, inText }: { numbers: number; inText: number },
  ) =>
    `${named(body, bodyInferred)}${year}年${kind}，${numbers === 0 ? "没有列出数据点" : `${numbers}个数据点${opening(numbers, inText)}`}。`,
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
  /** A source in a line: who, and what. */
  publishedBy: (publisher: string) => `${publisher}：`,
  sourceUnknown: "原文网址未知",
  dateUnknown: "日期不详",
  /** Beside a number of such a report. */
  untraceableRemark: untraceable,
  /** The note of a source in the data files. */
  sourceNote: (note: string | undefined, isUntraceable: boolean) =>
    [isUntraceable && untraceable, note].filter((part) => part !== undefined && part !== false).join("；"),
  archived: "另一份",
  accessed: (date: string) => `${dateText(date)}访问`,
  /** Beside the body's name, in lists, and before the reasons. */
  bodyInferred: inferredBody,
  /** Remarks on a source, in one pair of brackets. */
  aside: (notes: readonly string[]) => `（${notes.map((note) => note.replace(/。$/u, "")).join("；")}）`,
  text: "文本",
  textKinds: { original: "原文", summary: "本站摘要" },
  media: {
    newspaper: "报纸",
    website: "网页",
    report: "报告",
    book: "图书",
    periodical: "期刊",
    archive: "档案",
  } satisfies Record<Medium, string>,
  summaryNotice: "以下是本站摘要：数字取自上列来源，文字由本站撰写，引用请以原报告为准。",
  figures: "主要数字",
  contents: "目录",
  data: "本报告的数据",
  dataNote: (n: number, inText: number) =>
    `共${n}个数据点。${inText === 0 ? "正文都没有写，数字从哪里来，见出处一栏；" : `点数字，看文中写到它的那一句；${inText === n ? "" : "正文没有写的，见出处一栏；"}`}点指标，看它的定义和历年数字。正文里画点线的数字，点开直接看本机构的历年数字。`,
  columns: { metric: "指标", value: "数值", scope: "口径", change: "与上次相比", place: "出处" },
  sentence: (words: string) => `${words}。`,
  inText: "正文",
  /** No number is given, or this site worked it out. */
  notInText: "正文没有写",
  elsewhere: "另据：",
  commitments: "工作安排",
  commitmentsNote: (n: number) => `本报告列出的${n}项安排，点开看原处。`,
  numbered: (text: string, number?: number) => (number === undefined ? text : `${number}. ${text}`),
  /** Between a commitment's metric and its target. */
  targetOf: "：",
  target: (value: string) => `目标${value}`,
  replacedBy: "数字以另一份报告为准：",
  corrections: "更正",
  correction: (metric: string, was: string, now: string, why: string) => `${metric}：原为${was}，改为${now}。${why}`,
  neighbours: "相关报告",
  previous: "较早的报告",
  next: "较晚的报告",
  sameYear: "同年其他报告",
  cite: "引用",
  /** A summary's words and title are the site's: the numbers are cited after their source. */
  citations: {
    summary: ({ body, bodyInferred, year, kind, title, numbers, source, site, address }: CitedReport) =>
      `${named(body, bodyInferred)}${year}年${numbers === 0 ? kind : "数字"}，${attribution(source)}；${site}整理：“${title}”，${address}。`,
    original: ({ body, bodyInferred, title, source, site, address }: CitedReport) =>
      `${named(body, bodyInferred)}：《${title}》，${attribution({ ...source, title: undefined })}；${site}收录，${address}。`,
  },
  attribution,
  reference: "参考文献（GB/T 7714）：",
  missing: (parts: readonly (keyof typeof sourceParts)[]) =>
    `这份来源还缺${parts.map((part) => sourceParts[part]).join("、")}，引用前请核对。`,
  /** Behind a number of the text that serves a second metric. */
  also: (metric: string) => `［也计入：${metric}］`,
  /** Behind a number of the text of which more must be known. */
  remark: "［注］",
  bodyInferredBecause: "机构为推断：",
  citeNote:
    "引用单个数字，请在上面的卡片或数据表里点开它，复制地址栏里的网址，并写明口径（如“会议以来”）和“余”“近”等字样。",
  note: "说明",
};
