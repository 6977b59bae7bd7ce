import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Block, Converted } from "../block.ts";
import { decodeText } from "../source/decode-text.ts";
import { isRefused, refused, type Refused } from "../problem.ts";
import { strikeHidden } from "./hidden-words.ts";
import { htmlBlocks } from "./html-tree.ts";
import { isOverloaded } from "./markup-limits.ts";
import { pageHints } from "./page-hints.ts";
import { writeSigns } from "./page-signs.ts";

/** No text of a report stands in these. */
const NEVER =
  "script,style,noscript,template,iframe,object,embed,svg,canvas,math,video,audio,link,button,select,input,textarea,img,[hidden]";

const namedEncoding = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString("latin1"))?.[1];

/** A saved web page: its main content, with what its head and the lines around the content say of it. Scripts never run. */
export function fromHtml(bytes: Uint8Array): Converted | Refused {
  const decoded = decodeText(bytes, namedEncoding(bytes));
  if (isRefused(decoded)) return decoded;
  if (isOverloaded(decoded.text)) return refused("too-complex", {});
  const { document } = new JSDOM(decoded.text, { virtualConsole: new VirtualConsole() }).window;
  const hints = pageHints(document);
  writeSigns(document);
  strikeHidden(document);
  for (const element of document.querySelectorAll(NEVER)) element.remove();
  unwrapLayoutTables(document);
  liftCaptions(document);
  const whole = htmlBlocks(document.body.innerHTML);
  const main = htmlBlocks(mainContent(document));
  const kept = holdsText(main, whole) ? main : whole;
  const blocks = kept.length > 0 ? kept : whole;
  const inside = new Set(blocks.map(({ text }) => text));
  const asides = whole.filter(({ text }) => text !== "" && !inside.has(text));
  return { blocks, hints, asides, lined: false };
}

/** More elements than any report's page has: such a page is read whole. */
const MOST_ELEMENTS = 30_000;

const mainContent = (document: Document): string =>
  document.getElementsByTagName("*").length > MOST_ELEMENTS
    ? ""
    : (new Readability(document, { charThreshold: 100 }).parse()?.content ?? "");

/** Old pages are laid out in tables: one that holds another table, or a cell as long as an article, is no table of figures. */
function unwrapLayoutTables(document: Document): void {
  for (const table of [...document.querySelectorAll("table")].reverse()) {
    const cells = [...table.querySelectorAll("td,th")];
    const layout =
      cells.some((cell) => (cell.textContent ?? "").length > 300 || cell.querySelectorAll("p,h1,h2,h3").length > 2) ||
      cells.length <= 1;
    if (!layout) continue;
    const box = document.createElement("div");
    for (const cell of cells) {
      const part = document.createElement("div");
      moveInto(part, cell);
      box.append(part);
    }
    table.replaceWith(box);
  }
}

/** One by one: a page may have more children than a call takes. */
function moveInto(box: Element, from: Element): void {
  while (from.firstChild) box.append(from.firstChild);
}

/** Markdown's tables have no caption: it becomes the paragraph before. */
function liftCaptions(document: Document): void {
  for (const caption of document.querySelectorAll("caption")) {
    const words = document.createElement("p");
    moveInto(words, caption);
    caption.closest("table")?.before(words);
    caption.remove();
  }
}

/** Sentences and tables: what menus and lists of links do not have. */
const isProse = ({ kind, text }: Block): boolean => kind === "table" || (text.length >= 25 && /[，,。；;]/.test(text));

/** Whether the part that was taken for the main content lost none of the page's prose. */
function holdsText(main: readonly Block[], whole: readonly Block[]): boolean {
  const kept = new Set(main.map(({ text }) => text));
  const prose = whole.filter(isProse);
  const length = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  return main.length > 0 && length(prose.filter(({ text }) => !kept.has(text))) <= length(prose) / 10;
}
