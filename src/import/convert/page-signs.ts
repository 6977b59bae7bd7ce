import { formatted } from "../word/number-format.ts";
import { carried, type RemarkKind } from "../remark.ts";
import { mathLine } from "./mathml.ts";

/** Puts into a page's words what only its markup says: numbers of lists, words set high or low, formulas, and what cannot be read. */
export function writeSigns(document: Document): void {
  dropReadings(document);
  writeFormulas(document);
  markRaised(document);
  writeNumbers(document);
  tellUnread(document);
}

/** Readings above characters: rt and rtc hold them, rp the brackets for browsers that know neither. */
function dropReadings(document: Document): void {
  for (const reading of document.querySelectorAll("rp,rtc,rt")) {
    if (reading.localName === "rp" || !reading.isConnected) reading.remove();
    else reading.replaceWith(carried("reading", reading.textContent));
  }
}

/** What programs that draw formulas show beside the formula itself. */
const DRAWN = ".katex-html,.MathJax_Preview,.MathJax_Display>.MathJax>nobr,.MathJax>nobr,mjx-container>mjx-math";

function writeFormulas(document: Document): void {
  for (const drawn of document.querySelectorAll(DRAWN)) if (drawn.parentElement?.querySelector("math")) drawn.remove();
  for (const math of document.querySelectorAll("math")) {
    const line = mathLine(math);
    math.replaceWith(line ?? `〔公式〕${carried("equation", math.textContent)}`);
  }
}

const STYLED = "[style*='vertical-align' i],[style*='text-raise' i]";
const MARK = /^[\d*()[\]〔〕（）,，\-]{1,6}$/;

/** Whether a style sets words high or low; those of tables and pictures are none of words. */
function levelOf(style: string, words: string): "sup" | "sub" | undefined {
  const align =
    /(?:^|;)\s*vertical-align\s*:\s*([^;]+)/i.exec(style)?.[1]?.trim().toLowerCase() ??
    /mso-text-raise\s*:\s*([^;]+)/i.exec(style)?.[1]?.trim() ??
    "";
  if (align.startsWith("super")) return "sup";
  if (/^sub\b/.test(align)) return "sub";
  const by = Number.parseFloat(align);
  const marks = MARK.test(words.trim()) && by !== 0;
  return !marks || Number.isNaN(by)
    ? /^text-top/.test(align) && MARK.test(words.trim())
      ? "sup"
      : undefined
    : by > 0
      ? "sup"
      : "sub";
}

function markRaised(document: Document): void {
  for (const styled of document.querySelectorAll(STYLED)) {
    if (/^(?:td|th|tr|tbody|table|img|sup|sub)$/.test(styled.localName)) continue;
    const level = levelOf(styled.getAttribute("style") ?? "", styled.textContent);
    if (level === undefined) continue;
    const raised = document.createElement(level);
    while (styled.firstChild) raised.append(styled.firstChild);
    styled.append(raised);
  }
}

/** Lists of a page's own boilerplate: their numbers are seldom seen. */
const FURNITURE = /nav|menu|crumb|pag(?:e|in|er)|toolbar|tab|unstyled|list-none|slide|carousel/i;
const NO_SIGN = /list-style(?:-type)?\s*:[^;]*(?:none|disc|circle|square)/i;
const CJK =
  /list-style(?:-type)?\s*:[^;]*(?:cjk-ideographic|simp-chinese-informal|trad-chinese-informal|japanese-informal)/i;
const TYPES: Record<string, string> = { a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman" };

function isBoilerplate(list: Element): boolean {
  const named = [list, list.parentElement].some((one) => FURNITURE.test(`${one?.className ?? ""} ${one?.id ?? ""}`));
  const items = [...list.children];
  const links = items.filter(
    (item) =>
      item.textContent.trim() ===
      [...item.querySelectorAll("a")]
        .map((link) => link.textContent.trim())
        .join("")
        .trim(),
  );
  return (
    named ||
    list.closest("nav,header,footer,aside") !== null ||
    NO_SIGN.test(list.getAttribute("style") ?? "") ||
    links.length === items.length
  );
}

/** An integer that an attribute gives. */
const given = (element: Element, name: string): number | undefined => {
  const value = element.getAttribute(name)?.trim() ?? "";
  return /^-?\d{1,6}$/.test(value) ? Number(value) : undefined;
};

/** Numbered lists are written out: a list that begins anew at 1 would be another list. */
function writeNumbers(document: Document): void {
  for (const list of [...document.querySelectorAll("ol")].reverse()) {
    if (isBoilerplate(list)) continue;
    const items = [...list.children].filter(({ localName }) => localName === "li");
    const reversed = list.hasAttribute("reversed");
    let next = given(list, "start") ?? (reversed ? items.length : 1);
    const format = CJK.test(list.getAttribute("style") ?? "")
      ? "chineseCounting"
      : (TYPES[list.getAttribute("type") ?? ""] ?? "decimal");
    const box = document.createElement("div");
    for (const item of items) {
      const number = given(item, "value") ?? next;
      next = number + (reversed ? -1 : 1);
      const sign = (formatted(number, format) ?? String(number)) + (format === "chineseCounting" ? "、" : ". ");
      box.append(numbered(document, item, NO_SIGN.test(item.getAttribute("style") ?? "") ? "" : sign));
    }
    list.replaceWith(box);
  }
}

function numbered(document: Document, item: Element, sign: string): Element {
  const line = document.createElement("div");
  while (item.firstChild) line.append(item.firstChild);
  let first: Element = line;
  while (
    first.firstElementChild &&
    /^(?:p|div|section|h\d|span|b|strong)$/.test(first.firstElementChild.localName) &&
    !leadsWithWords(first)
  )
    first = first.firstElementChild;
  first.prepend(sign);
  return line;
}

const leadsWithWords = (element: Element): boolean => {
  for (const node of element.childNodes) {
    if (node === element.firstElementChild) return false;
    if ((node.textContent ?? "").trim() !== "") return true;
  }
  return true;
};

const UNREAD: [string, RemarkKind][] = [
  ["img", "picture"],
  ["svg,canvas", "chart"],
  ["iframe,object,embed", "object"],
];
/** Icons and trackers say nothing. */
const SMALLEST = 48;
const LONGEST_NAME = 40;

const isSmall = (element: Element): boolean =>
  ["width", "height"].some((side) => (given(element, side) ?? SMALLEST) < SMALLEST);

/** Pictures, charts and frames hold words that no one reads here. Those without a word of their own beside text are told too. */
function tellUnread(document: Document): void {
  for (const insertion of document.querySelectorAll("ins"))
    if (insertion.textContent.trim() !== "") insertion.prepend(carried("inserted", insertion.textContent));
  for (const [selector, kind] of UNREAD) {
    for (const element of document.querySelectorAll(selector)) {
      if (
        !element.isConnected ||
        isSmall(element) ||
        element.closest("[hidden],nav,header,footer,aside,a,button,noscript")
      )
        continue;
      element.before(
        carried(kind, (element.getAttribute("alt") ?? element.getAttribute("title") ?? "").slice(0, LONGEST_NAME)),
      );
    }
  }
}
