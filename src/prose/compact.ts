import type { Source } from "../model/quantity/read.ts";
import { CELL_END } from "../text/cell-end.ts";

/** Folded text in which only words and the kinds of marks between them are left. */
export interface Compact {
  text: string;
  /** Index in the folded text of each unit of `text`. */
  at: number[];
}

/** Marks that differ by script, width or habit, by the one that stands for them. 、 is no comma, and single marks of titles are titles. */
const classes: Record<string, string> = {
  '"': "“”‘’「」『』'〝〞〟«»‹›＂",
  "-": "‐‑‒–—―−─﹘",
  "。": "｡",
  "·": "•・‧∙",
  ":": "∶︰",
  "[": "【〔〖",
  "]": "】〕〗",
  "《": "〈",
  "》": "〉",
};

const classOf: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([stands, marks]) => Array.from(marks, (mark): [string, string] => [mark, stands])),
);

/** Of these, any number side by side is one: —— and —, …… and …. */
const collapsing = /[-…]/;

const compacts = new WeakMap<Source, Compact>();

/** Without blanks and thousands separators, and with one mark for each kind of mark. Made once for each source. */
export function compact(source: Source): Compact {
  const known = compacts.get(source);
  if (known) return known;
  const at: number[] = [];
  let text = "";
  for (let index = 0; index < source.text.length; index++) {
    const mark = markAt(source.text, index);
    if (mark === "" || (collapsing.test(mark) && text.endsWith(mark))) continue;
    at.push(index);
    text += mark;
  }
  const result = { text, at };
  compacts.set(source, result);
  return result;
}

/** Nearly all of a text, and never a mark. */
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

function markAt(text: string, at: number): string {
  const unit = text.charAt(at);
  if (isHan(text.charCodeAt(at))) return unit;
  if (/\s/.test(unit) || unit === CELL_END || (/[,']/.test(unit) && separatesThousands(text, at))) return "";
  // A point inside a number is none that ends a sentence.
  if (/[.。]/.test(unit))
    return isEllipsis(text, at)
      ? "…"
      : unit === "." && /\d/.test(text.charAt(at + 1)) && /\d/.test(text.charAt(at - 1))
        ? "."
        : "。";
  return classOf.get(unit) ?? unit;
}

const isEllipsis = (text: string, at: number): boolean =>
  text.charAt(at) === text.charAt(at - 1) || text.charAt(at) === text.charAt(at + 1);

const separatesThousands = (text: string, at: number): boolean =>
  /\d/.test(text[at - 1] ?? "") && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
