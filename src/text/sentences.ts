import { matchEnd } from "./match-at.ts";

/** A stretch of text in UTF-16 units, the end excluded. */
export interface Stretch {
  start: number;
  end: number;
}

const closers = /[”’」』）)】》〉"\]]*/y;

/** Sentences end at 。！？ and line ends, and at a full stop after a Latin word; closing quotes stay with their sentence. */
export const sentences = (text: string): Stretch[] => cut(text, /[。｡！？!?.\n\r\u2028\u2029]/g, endsSentence);

/** Clauses end where sentences do, and at commas, semicolons, colons, dashes and ellipses; never inside 72.3 or 1,000. */
export const clauses = (text: string): Stretch[] =>
  cut(text, /[。｡！？!?.;；…:：,，—\n\r\u2028\u2029]/g, (all, at) => endsSentence(all, at) || endsClause(all, at));

function endsSentence(text: string, at: number): boolean {
  const character = text[at] ?? "";
  if (/[。｡！？\n\r\u2028\u2029]/.test(character)) return true;
  // In damaged text "?" stands for a lost character before a number.
  if (/[!?]/.test(character)) return !/\d/.test(text[at + 1] ?? "");
  return character === "." && /[A-Za-z)”"]/.test(text[at - 1] ?? "") && /^\s?$/.test(text[at + 1] ?? "");
}

function endsClause(text: string, at: number): boolean {
  const character = text[at] ?? "";
  if (/[;；…]/.test(character)) return true;
  if (/[:：]/.test(character)) return !betweenDigits(text, at);
  if (/[,，]/.test(character)) return !betweenDigits(text, at) || !/^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
  return character === "—" && text[at + 1] !== undefined && !betweenDigits(text, at);
}

const betweenDigits = (text: string, at: number): boolean =>
  /[\d０-９]/.test(text[at - 1] ?? "") && /[\d０-９]/.test(text[at + 1] ?? "");

/** Cuts behind every character of `marks` that `ends` a stretch, and behind what closes with it. */
function cut(text: string, marks: RegExp, ends: (text: string, at: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    let end = mark.index;
    while (end < text.length && ends(text, end)) end++;
    if (end === mark.index) continue;
    end = matchEnd(closers, text, end);
    push(found, text, start, end);
    start = end;
    marks.lastIndex = end;
  }
  push(found, text, start, text.length);
  return found;
}

/** Without the white space around it; nothing where there is only white space. */
function push(found: Stretch[], text: string, from: number, to: number): void {
  const trimmed = text.slice(from, to).trim();
  if (trimmed === "") return;
  const start = text.indexOf(trimmed, from);
  found.push({ start, end: start + trimmed.length });
}
