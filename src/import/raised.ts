/** Begin and end of words set above or below the line, for the way through a converter: characters that stand in no text. */
export const RAISED = ["\ufdd4", "\ufdd5"] as const;
export const LOWERED = ["\ufdd6", "\ufdd7"] as const;

const STRETCH = /(\ufdd4[^\ufdd4-\ufdd7]*\ufdd5)|(\ufdd6[^\ufdd4-\ufdd7]*\ufdd7)/g;
const HIGH: Record<string, string> = {
  0: "⁰",
  1: "¹",
  2: "²",
  3: "³",
  4: "⁴",
  5: "⁵",
  6: "⁶",
  7: "⁷",
  8: "⁸",
  9: "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  "–": "⁻",
};
const LOW: Record<string, string> = {
  0: "₀",
  1: "₁",
  2: "₂",
  3: "₃",
  4: "₄",
  5: "₅",
  6: "₆",
  7: "₇",
  8: "₈",
  9: "₉",
  "+": "₊",
  "-": "₋",
  "−": "₋",
  "–": "₋",
};

const mapped = (words: string, table: Record<string, string>): string =>
  Array.from(words, (one) => table[one] ?? one).join("");
/** Words in raised signs, where each has one: 2 is ². */
export const inSuperscript = (words: string): string => mapped(words, HIGH);
export const inSubscript = (words: string): string => mapped(words, LOW);

/** What a note's mark is: 1 [1] (1) 注1 ① 1,2 1-3 * a */
const MARK =
  /^[[(（【〔［]?(?:[注註]?\d{1,3}(?:[,，、;；\-–—~～]\d{1,3}){0,8}|[*＊†‡§#]{1,4}|[\u2460-\u2473]{1,4}|[a-zA-Z])[\])）】〕］]?$/;
/** Marks in brackets of their own, as of two notes at one place. */
const PIECE = /[[(（【〔［][^\])）】〕］]{1,12}[\])）】〕］]|[^[(（【〔［]{1,40}/g;
const BRACKETS = /^[[(（【〔［]|[\])）】〕］]$/g;
const DIGIT_END = /[\d\uff10-\uff19]$/;
/** 10, alone or behind a sign: what a raised number makes a power of. */
const TEN = /(?:^|[^\d\uff10-\uff19.．,，])(?:10|１０)$/;
/** How much of what stands before tells what raised words are. */
const NEAR = 8;
/** m² km³ 米²; whatever else ends in a Latin letter keeps its raised digits as they are. */
const UNIT = /(?:[A-Za-zμΩ㎡㎞㎝㎜]|[米里])$/;

/**
 * A line whose raised and lowered words are told from those of the line: 268〔1〕件, 10⁴, m², CO₂. Nothing of them joins a number. A note's mark is
 * set as those of real notes are.
 */
export function settled(line: string): string {
  if (!/[\ufdd4-\ufdd7]/.test(line)) return line;
  // Two pieces of one stretch, as where a converter has set them apart.
  const whole = line.replace(/\ufdd5\ufdd4|\ufdd7\ufdd6/g, "");
  const pieces: string[] = [];
  let at = 0;
  let before = "";
  const put = (piece: string) => {
    pieces.push(piece);
    before = (before + piece.slice(-NEAR)).slice(-NEAR);
  };
  for (const match of whole.matchAll(STRETCH)) {
    put(whole.slice(at, match.index));
    at = match.index + match[0].length;
    const words = match[0].slice(1, -1);
    put(match[1] ? raised(before, words, whole[at]) : lowered(before, words, whole[at]));
  }
  return (pieces.join("") + whole.slice(at)).replace(/[\ufdd4-\ufdd7]/g, "");
}

function raised(before: string, words: string, after: string | undefined): string {
  const plain = words.trim();
  if (plain === "") return words;
  const number = /^[+\-−–]?\d{1,3}$/.test(plain);
  if (number && TEN.test(before)) return inSuperscript(plain);
  if (number && UNIT.test(before) && !(/[米里]$/.test(before) && !/^[23]$/.test(plain))) return inSuperscript(plain);
  // 18th, x of a formula: a letter behind a digit is a note's mark, letters are an ending.
  if (/^[a-zA-Z]$/.test(plain) && !DIGIT_END.test(before)) return words;
  const marks = plain.match(PIECE) ?? [];
  if (marks.join("") === plain && marks.every((mark) => MARK.test(mark)))
    return marks.map((mark) => `〔${mark.replace(BRACKETS, "")}〕`).join("");
  return apart(before, words, after);
}

const lowered = (before: string, words: string, after: string | undefined): string =>
  /^[\d+\-−–]+$/.test(words.trim()) ? inSubscript(words.trim()) : apart(before, words, after);

/** Words as they are, in brackets where their digits would join those of the line. */
function apart(before: string, words: string, after: string | undefined): string {
  const joins =
    (DIGIT_END.test(before) && /^[\d.,，．%％]/.test(words)) ||
    (DIGIT_END.test(words) && /[\d.,，．%％]/.test(after ?? ""));
  return joins ? `〔${words.trim()}〕` : words;
}
