import dictionary from "opencc-js/dict/TSCharacters";
import { looseVariants, variants } from "./variants.ts";

/** Text made comparable, with the way back to the text it came from. */
export interface Folded {
  text: string;
  /** `offsets[i]` is the index in the original of the character that gave folded unit `i`; one last entry is its length. */
  offsets: number[];
  /** Where original characters before folded unit `i` were left out: the index in the original where they begin. */
  gaps?: ReadonlyMap<number, number>;
}

const pairs = [...dictionary.split("|"), ...variants].map((entry) => entry.split(" ") as [string, string]);

const foldedForm: ReadonlyMap<string, string> = new Map([
  ...pairs,
  ...looseVariants.map((entry) => entry.split(" ") as [string, string]),
]);
// Without the few rare characters whose simplified form is of another UTF-16 length, so that toSimplified() keeps every index.
const simplified: ReadonlyMap<number | undefined, string> = new Map(
  pairs.filter(([from, to]) => from.length === to.length).map(([from, to]) => [from.codePointAt(0), to]),
);

/** Traditional characters become simplified ones, one by one: every index stays valid. Wording is not changed (軟體 → 软体). */
export function toSimplified(text: string): string {
  // Most texts have none: nothing is made before the first is met.
  let done = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = simplified.get(text.codePointAt(at));
    if (character === undefined) continue;
    done += text.slice(from, at) + character;
    from = at + character.length;
  }
  return done + text.slice(from);
}

const mark = /\p{M}/u;

/** Whether a combining mark begins here: é written as two characters folds like é written as one. */
function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  // Latin-1, Han and full-width forms hold none, and are nearly all that a Chinese text has.
  if (unit < 0x300 || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xffef)) return false;
  return mark.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const pointLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the character that begins at `start` ends, with the marks that follow it. */
function clusterEnd(text: string, start: number): number {
  let end = start + pointLength(text, start);
  while (end < text.length && isMark(text, end)) end += pointLength(text, end);
  return end;
}

/** ① ⑴ ㈠ ² ₂ ½ ㏠: signs with a number in them, which is no part of the numbers beside them. */
const numberSign = /^[\p{No}\u32c0-\u32cb\u3358-\u3370\u33e0-\u33fe\u{1f200}-\u{1f2ff}]/u;

/** CO₂ and C₁₂H₂₂ are CO2 and C12H22: raised and lowered digits behind a letter belong to it. */
const isIndex = (text: string, at: number): boolean =>
  /[²³¹⁰⁴-⁹₀-₉]/.test(text[at] ?? "") && /[A-Za-z][²³¹⁰⁴-⁹₀-₉]{0,3}$/.test(text.slice(Math.max(0, at - 4), at));

/** A fraction stroke is a stroke: 1⁄2. */
const strokes = /[\u2044\u2215]/g;

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

const known = new Map<string, string>();

const normalForm = (text: string): string =>
  numberSign.test(text)
    ? text.normalize("NFC")
    : text.normalize("NFKC").toLowerCase().normalize("NFKC").replace(strokes, "/");

/** A text has few different characters, and folding one is slow: each is folded once. */
function foldCluster(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const part = Array.from(
    normalForm(text.replace(invisible, "")),
    (character) => foldedForm.get(character) ?? character,
  ).join("");
  // Marks can be piled up without end; what a text repeats is short.
  if (text.length <= 2) known.set(text, part);
  return part;
}

/** What single units fold to, where that is one unit; "" where not. */
const units = new Array<string | undefined>(0x10000);

/** What a unit folds to that is a character by itself and becomes one, as nearly all of a Chinese text does. */
function foldedUnit(unit: number): string | undefined {
  let found = units[unit];
  if (found === undefined) {
    const character = String.fromCharCode(unit);
    const whole = !/[\p{Cs}\p{No}]/u.test(character) && !isMark(character, 0) ? foldCluster(character) : "";
    found = whole.length === 1 ? whole : "";
    units[unit] = found;
  }
  return found === "" ? undefined : found;
}

/**
 * Text in which width, case, script (简/繁) and invisible characters no longer matter. For comparing, never for showing.
 * Signs such as ① and ½ stay as they are: no numeral is made of them.
 * A few characters that one script writes with one word and the other with two are joined (答覆 = 答复, 著力 = 着力).
 */
export function foldText(text: string): Folded {
  let result = "";
  const offsets: number[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const plain = foldedUnit(text.charCodeAt(start));
    if (plain !== undefined && !isMark(text, start + 1)) {
      result += plain;
      offsets.push(start);
      end = start + 1;
      continue;
    }
    end = clusterEnd(text, start);
    const cluster = text.slice(start, end);
    const part = isIndex(text, start) ? cluster.normalize("NFKC") : foldCluster(cluster);
    result += part;
    for (let unit = 0; unit < part.length; unit++) offsets.push(start);
  }
  offsets.push(text.length);
  return { text: result, offsets };
}

/** Blanks that are set between Chinese and digits for looks: 2022 年, 立案 298 件, 98 %. */
const forLooks = /(?<=\p{Script=Han})[ \t]+(?=\d)|(?<=\d)[ \t]+(?=[\p{Script=Han}%])/gu;

/** Folded text without the blanks that are set between Chinese and digits. */
export const withoutBlanks = (folded: Folded): Folded =>
  /\d[ \t]|[ \t]\d/.test(folded.text) ? leaveOut(folded, forLooks) : folded;

/** Folded text without what matches; itself where nothing does. */
export function leaveOut(folded: Folded, what: RegExp): Folded {
  const { text, offsets } = folded;
  const gaps = new Map<number, number>();
  const kept: Folded = { text: "", offsets: [], gaps };
  let at = 0;
  const keep = (to: number) => {
    for (let unit = at; unit < to; unit++) {
      const gap = folded.gaps?.get(unit);
      if (gap !== undefined && !gaps.has(kept.offsets.length)) gaps.set(kept.offsets.length, gap);
      kept.offsets.push(offsets[unit] ?? 0);
    }
    kept.text += text.slice(at, to);
  };
  for (const { 0: found, index } of text.matchAll(what)) {
    keep(index);
    if (!gaps.has(kept.offsets.length)) gaps.set(kept.offsets.length, offsets[index] ?? 0);
    at = index + found.length;
  }
  if (at === 0 && gaps.size === 0) return folded;
  keep(text.length);
  const end = folded.gaps?.get(text.length);
  if (end !== undefined && !gaps.has(kept.offsets.length)) gaps.set(kept.offsets.length, end);
  kept.offsets.push(offsets.at(-1) ?? 0);
  return kept;
}

/** Folded for reading words beside numbers. */
export const foldTight = (text: string): Folded => withoutBlanks(foldText(text));

/** The folded text alone, without blanks for looks, where no one asks where it stood. */
export const folded = (text: string): string => foldText(text).text.replace(forLooks, "");

/**
 * The stretch of the original that folded units `start` to `end` stand for, in UTF-16 units. What one character became is
 * never cut: a stretch that holds a unit is never empty.
 */
export function stretchInOriginal(
  { offsets, gaps }: Folded,
  start: number,
  end: number,
): { start: number; end: number } {
  const last = offsets.length - 1;
  let behind = Math.min(end, last);
  while (behind > start && behind < last && offsets[behind] === offsets[behind - 1]) behind++;
  const length = offsets[last] ?? 0;
  return {
    start: offsets[start] ?? length,
    end: (behind > start ? gaps?.get(behind) : undefined) ?? offsets[behind] ?? length,
  };
}
