import { foldText, type Folded } from "./fold.ts";
import { withoutNoteMarks } from "./note-marks.ts";
import { signOfNumber } from "./signs.ts";
import { numbersRead, type ReadNumber } from "./numbers-read.ts";

/**
 * The one form of text that the index, a query and the finder of hits share. In it
 * - Han characters stand as they are, folded: Han text is found as a substring;
 * - a run of letters and digits stands between `wordStart` and `wordEnd`: it is found as a whole (64 is not in 864). A number is one
 *   such word with its point and without its separators: 1,234 and 1'234 are 1234, and 94 is not in 98.94;
 * - a sign that changes what a number says is a word too: 100% is not 100, nor is -3.2% behind a word 3.2%;
 * - anything else between two Han characters is one `gap`: 收到，立案 is 收到、立案 but not 收到立案. Beside a word it leaves no trace,
 *   so 2023年 and 2023 年 are the same.
 */
export interface SearchForm {
  text: string;
  /** For each unit of the form, the stretch of the original that gave it: `starts[i]` to `ends[i]`. */
  starts: number[];
  ends: number[];
}

/** Characters of the form that no text can bring in: they belong to no letter, number or Han run. */
const wordStart = "‹";
const wordEnd = "›";
const gap = "·";

// 1,234,5 and 1.2.3 (a date, a version) are no numbers, but the words between their signs.
const grouped = String.raw`(?<!\d|\d[,'.]|[a-z])\d{1,3}(?:[,']\d{3})+(?:\.\d+(?!\.?\d)|(?![,'.]?\d))`;
const decimal = String.raw`(?<!\d|\d\.|[a-z])\d+\.\d+(?!\.?\d)`;
const letter = String.raw`(?!\p{Script=Han}|\p{No})[\p{L}\p{N}\p{M}]`;
const sign = String.raw`[%‰‱]|[<>≤≥](?=\s?\d)|${signOfNumber}`;
const runs = new RegExp(
  String.raw`(?<han>\p{Script=Han}+)|(?<word>(?:${grouped}|${decimal}|${letter})+|${sign})`,
  "gu",
);

/** Blanks and a mark that group digits, and other shapes of two signs: each one unit, so that every index stays. */
const shapes: [RegExp, string][] = [
  [/(?<=[\d０-９])[\u00a0\u2007-\u200a\u202f’＇](?=[\d０-９]{3})/gu, "'"],
  [/[≦⩽]/gu, "≤"],
  [/[≧⩾]/gu, "≥"],
  [/[−\u2010-\u2013]/gu, "-"],
];
const inOneShape = (text: string): string =>
  shapes.reduce((shaped, [pattern, shape]) => shaped.replace(pattern, shape), text);

const separators = new Set([",", "'"]);

/** Folded text with the stretch of the original that gave each unit. */
interface Units {
  text: string;
  starts: number[];
  ends: number[];
}

/** The form of a text. Punctuation at its ends leaves no trace. */
export const searchForm = (original: string): SearchForm => formOf(unitsOf(original));

/**
 * The form of a text with its numbers read: 五千九百九十二件 and 2.83万余 stand in it as 5992件 and 28300余, and 268件〔1〕以上 as 268件以上.
 * Undefined where that is the form of the text as written. Whoever searches looks for both.
 */
export function readForm(original: string): SearchForm | undefined {
  const written = foldText(inOneShape(original));
  const folded = withoutNoteMarks(written);
  const numbers = numbersRead(folded.text);
  return numbers.length === 0 && folded === written ? undefined : formOf(withNumbersRead(inUnits(folded), numbers));
}

const unitsOf = (original: string): Units => inUnits(foldText(inOneShape(original)));

const inUnits = ({ text, offsets, gaps }: Folded): Units => ({
  text,
  starts: offsets.slice(0, -1),
  ends: endsOf(offsets).map((end, unit) => gaps?.get(unit + 1) ?? end),
});

/** Each number's new digits all lead back to the whole of its words. */
function withNumbersRead(units: Units, numbers: readonly ReadNumber[]): Units {
  const result: Units = { text: "", starts: [], ends: [] };
  let at = 0;
  const keep = (end: number): void => {
    result.text += units.text.slice(at, end);
    for (let unit = at; unit < end; unit++) {
      result.starts.push(units.starts[unit] as number);
      result.ends.push(units.ends[unit] as number);
    }
    at = end;
  };
  for (const { start, end, text } of numbers) {
    keep(start);
    result.text += text;
    for (let unit = 0; unit < text.length; unit++) {
      result.starts.push(units.starts[start] as number);
      result.ends.push(units.ends[end - 1] as number);
    }
    at = end;
  }
  keep(units.text.length);
  return result;
}

function formOf({ text, starts, ends }: Units): SearchForm {
  const form: SearchForm = { text: "", starts: [], ends: [] };
  const add = (unit: string, start: number, end: number): void => {
    // ㏂ is a.m. in one character: what stands between its letters begins where they do.
    const from = Math.max(start, form.starts.at(-1) ?? 0);
    form.text += unit;
    form.starts.push(from);
    form.ends.push(Math.max(end, from));
  };
  const copy = (from: number, to: number): void => {
    for (let unit = from; unit < to; unit++) {
      if (!separators.has(text.charAt(unit))) add(text.charAt(unit), starts[unit] as number, ends[unit] as number);
    }
  };
  let hanEnd: number | undefined;
  for (const match of text.matchAll(runs)) {
    const from = match.index;
    const to = from + match[0].length;
    const start = starts[from] as number;
    const end = ends[to - 1] as number;
    if (match.groups?.["word"] === undefined) {
      if (hanEnd !== undefined) add(gap, hanEnd, start);
      copy(from, to);
      hanEnd = end;
    } else {
      add(wordStart, start, start);
      copy(from, to);
      add(wordEnd, end, end);
      hanEnd = undefined;
    }
  }
  return form;
}

/** Where the original character of each folded unit ends: the next offset that is larger. */
function endsOf(offsets: readonly number[]): number[] {
  const ends = new Array<number>(offsets.length - 1);
  for (let unit = ends.length - 1, end = offsets.at(-1) as number; unit >= 0; unit--) {
    if ((offsets[unit + 1] as number) > (offsets[unit] as number)) end = offsets[unit + 1] as number;
    ends[unit] = end;
  }
  return ends;
}

/** A form cut into its runs of Han characters and its words. */
export type Run = { kind: "han"; characters: string[] } | { kind: "word"; characters: string[] };

const formRuns = /‹(?<word>[^›]*)›|(?<han>[^‹›·]+)/gu;

/** The runs of a form, in its order. Two Han runs in succession have a gap between them. */
export const runsOf = (form: string): Run[] =>
  Array.from(form.matchAll(formRuns), ({ groups }) =>
    groups?.["word"] === undefined
      ? { kind: "han", characters: Array.from(groups?.["han"] ?? "") }
      : { kind: "word", characters: Array.from(groups["word"]) },
  );
