import type { Block, Hints } from "../block.ts";
import { bareForm, plainForm } from "../clean/plain-form.ts";
import { isProse, type Dropped } from "../clean/boilerplate.ts";
import { isAddress, isCoverLine, titleLines } from "./cover.ts";
import { DELIVERY, SUBTITLE, TITLE_WORD } from "./title-words.ts";

export interface Titled {
  title?: string;
  /** Without the title's own lines, its repeats, and what stood before it. */
  blocks: Block[];
  dropped: Dropped[];
  /** What stood before the title. */
  before: string[];
}

const LONGEST = 90;
/** A section's heading is not a document's title: 一、…, 2019年工作回顾 beside 2020年工作安排. */
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[部章节]|\d{1,2}[.、．])/;
const YEARBOOK = /^.{0,20}年鉴.{0,20}$/;
const BY_YEAR = /^\d{4}年(?:度)?(?:工作)?(?:回顾|安排|亮点|总结|计划|打算|思路|成绩|建议|部署|任务)/;

const isTitleLike = (text: string): boolean => {
  const plain = plainForm(text);
  return (
    plain.length >= 5 &&
    plain.length <= LONGEST &&
    !/[。;:!?,]$/.test(plain) &&
    !NUMBERED.test(plain) &&
    !/^[(（]/.test(plain)
  );
};

/** Finds the title among the first lines, joins its parts, and takes out its repeats and the lines before it. */
export function takeTitle(blocks: readonly Block[], { title: hinted }: Hints): Titled {
  const span = findTitle(blocks, hinted);
  if (!span) return { title: titleOfPage(hinted), blocks: [...blocks], dropped: [], before: [] };
  const lines = blocks.slice(span.start, span.end).map(({ text }) => text.trim());
  const title = withoutLabel(joinTitle(lines));
  const repeats = new Set([title, ...lines].map(bareForm).filter((form) => form.length >= 4));
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  blocks.forEach((block, i) => {
    const { line, text } = block;
    if (i >= span.start && i < span.end) return;
    if (block.kind !== "table" && repeats.has(bareForm(text))) dropped.push({ line, text, kind: "title-again" });
    else if (i < span.start && !isProse(block) && !isCoverLine(text)) dropped.push({ line, text, kind: "menu" });
    else kept.push(block);
  });
  return { title, blocks: kept, dropped, before: blocks.slice(0, span.start).map(({ text }) => text) };
}

interface Range {
  start: number;
  end: number;
}

function findTitle(blocks: readonly Block[], hinted: string | undefined): Range | undefined {
  const firstProse = blocks.findIndex((block) => isAddress(block.text) || (isProse(block) && !isTitleLike(block.text)));
  const head = blocks.slice(0, firstProse < 0 ? blocks.length : firstProse);
  // A yearbook's name heads its page; its entry has a title of its own.
  const entry =
    YEARBOOK.test(plainForm(head[0]?.text ?? "")) && /政协|政治协商会议/.test(plainForm(head[1]?.text ?? ""));
  if (entry) return { start: 1, end: 2 };
  const named = hinted === undefined ? -1 : head.findIndex(({ text }) => isSameTitle(text, hinted));
  const at = named >= 0 ? named : bestTitle(head, blocks);
  if (at < 0) return undefined;
  let { start, end } = wholeTitle(head, at);
  const before = head[at - 1]?.text ?? "";
  if (start === at && SUBTITLE.test(head[at]?.text ?? "") && isTitleLike(before)) start = at - 1;
  const after = head[end]?.text ?? "";
  const goesOn =
    SUBTITLE.test(after) && after.length <= 45 && /政协|工作|履职|提案|委员会|综述|纪实/.test(plainForm(after));
  if (goesOn && !DELIVERY.test(plainForm(after))) end++;
  return { start, end };
}

/** All lines of the title that this one belongs to. */
function wholeTitle(head: readonly Block[], at: number): Range {
  const found = head.slice(0, at + 1).findIndex((_, start) => titleLines(head, start) > Math.max(1, at - start));
  const start = found < 0 ? at : found;
  return { start, end: start + titleLines(head, start) };
}

/** A title of the genre's words, else a short line of its own that comes first. */
function bestTitle(head: readonly Block[], blocks: readonly Block[]): number {
  const sections = blocks.filter(({ text }) => BY_YEAR.test(plainForm(text)) && text.length < 30).length;
  const can = ({ text }: Block) =>
    isTitleLike(text) && !DELIVERY.test(plainForm(text)) && !(sections > 1 && BY_YEAR.test(plainForm(text)));
  const scores = head.map((block, i) => (can(block) ? titleScore(block, i) : 0));
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  // One mark alone makes no title, except of the line that opens a text without others.
  return best >= 2 ? scores.indexOf(best) : -1;
}

/** How much of a title a line has: the genre's words, a name of the body, a year or term, its style, its place. */
function titleScore({ text, kind, depth }: Block, index: number): number {
  const plain = plainForm(text);
  const marks = [
    TITLE_WORD.test(plain) ? 2 : 0,
    /政协|政治协商会议|人民政府/.test(plain) ? 1 : 0,
    /\d{4}年|届|[一二三四五]年/.test(plain) ? 1 : 0,
    kind === "heading" && depth === 1 ? 2 : 0,
    index === 0 && plain.length >= 8 ? 2 : 0,
    plain.length < 8 ? -1 : 0,
  ];
  return marks.reduce<number>((sum, mark) => sum + mark, 0);
}

/** A page's title names its site too: 工作综述_甲市政协网. */
const isSameTitle = (text: string, hinted: string): boolean => {
  const [line, page] = [bareForm(text), bareForm(hinted)];
  return (
    line.length >= 6 &&
    isTitleLike(text) &&
    (page === line || page.startsWith(line) || (line.startsWith(page) && page.length >= 8))
  );
};

function joinTitle(lines: readonly string[]): string {
  return lines
    .reduce((title, line) => (SUBTITLE.test(line) ? `${title}——${line.replace(SUBTITLE, "")}` : title + line), "")
    .replace(/^——/, "");
}

/** 【数说履职】丙区政协2023年工作速览: a column's name is no part of the title. */
const withoutLabel = (title: string): string => title.replace(/^\s*[【\[][^】\]]{1,10}[】\]]\s*(?=.{5})/, "");

/** Nothing in the text is a title: then the page's, without its site's name. */
const titleOfPage = (hinted: string | undefined): string | undefined => {
  const title = hinted?.split(/\s*[_|｜]\s*|\s+[-–—]\s+/)[0]?.trim();
  return title && isTitleLike(title) ? title : undefined;
};
