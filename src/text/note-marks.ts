import { withOneGroupMark } from "./digit-groups.ts";
import { foldText, leaveOut, withoutBlanks, type Folded } from "./fold.ts";

const circled = "[\\u2460-\\u2487\\u24ea-\\u24ff\\u2776-\\u2793\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf]";
const signs = "[*※†‡]{1,3}";
const number = "\\d{1,2}(?:\\s?[,、;~–-]\\s?\\d{1,2}){0,4}";
/** What a note is called: 1, 注1, 注:二, a, ①. More digits are a year (〔2023〕12号). */
const name = `(?:注[:.]?\\s?)?(?:${number}|[一二三四五六七八九十]{1,3}|${circled}{1,2})|注|[a-z]|${signs}`;

/** In round brackets 一 numbers a heading, and 第(3)期 an issue. A raised digit behind a number or a letter is an exponent: 10², m², 米². */
const mark = [
  `\\[\\^?(?:${name})\\]|[〔【〖](?:${name})[〕】〗]`,
  `\\((?:注[:.]?\\s?(?:${number}|[一二三四五六七八九十]{1,3})|注|${circled}{1,2}|${signs})\\)|(?<!第)\\(\\d{1,2}\\)`,
  `${circled}{1,3}|[※†‡]{1,3}|(?<![\\d.a-z米里⁰¹²³⁴-⁹])⁽?[⁰¹²³⁴-⁹]{1,3}⁾?`,
  // Asterisks mask lost digits: only between a unit and its qualifier are they a note's.
  "(?<=[\\p{Script=Han}%])\\*{1,3}(?=\\s?(?:左右|上下|以[上下内]|之内|有余|不[到止]|及以|[(（]含))",
].join("|");

/** No mark stands inside the digits of a number: 1〔1〕478 is left for the reader to refuse. */
const marks = new RegExp(`(?<!\\d)(?:${mark}){1,4}|(?<=\\d)(?:${mark}){1,4}(?!\\s?[\\d零一二两三四五六七八九])`, "gu");
const begins = /[[〔【〖(※†‡*⁰¹²³⁴-⁹⁽\u2460-\u32bf]/;

/**
 * Text folded for reading: as `foldText`, with ' for what groups digits, and without the marks of notes, which are no part of the words beside them.
 * 近①312件 reads 近312件, 256〔1〕万件 256万件, 268件[1]以上 268件以上. Nor are blanks between Chinese and digits: 2022 年.
 */
export const foldForReading = (text: string): Folded => withoutBlanks(withMarksOut(text));

const withMarksOut = (text: string): Folded => withoutNoteMarks(foldText(withOneGroupMark(text)));

/** Where `text` itself has marks of notes, it is given without them. */
export function wordsWithoutMarks(text: string): string {
  const { offsets, gaps } = withMarksOut(text);
  let words = "";
  let at = 0;
  for (const [unit, start] of gaps ?? []) {
    words += text.slice(at, start);
    at = offsets[unit] ?? text.length;
  }
  return words + text.slice(at);
}

/** The same text without the marks of notes; itself where it has none. */
export function withoutNoteMarks(folded: Folded): Folded {
  if (!begins.test(folded.text)) return folded;
  return leaveOut(folded, marks);
}
