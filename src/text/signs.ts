/*
 * Signs before a number, in folded text. A hyphen is a minus or joins words, and only what stands before it can tell which.
 */

/** Hyphens and short dashes are a minus as often as not. */
const sign = String.raw`[-+−±\u2010\u2012\u2013]`;
/** Behind these it joins: 2019-2021, 10 - 3, 5%-8%, A-1, 第-1, (0551)-6360611, --3. */
const joining = String.raw`(?<!(?!\p{Script=Han})\p{L}|[\d%‰第−\u2010\u2012\u2013-]|\d\s?\)|\d\s(?=.\s))`;

/** A regular expression's source for a sign that belongs to the number behind it, or may. */
export const signOfNumber = String.raw`${joining}${sign}(?=\s{0,2}\d)`;

const ends = new RegExp(`${joining}${sign}\\s{0,2}$`, "u");
/** Behind what tells a change or a value, or nothing, it is no dash; nor is what can be nothing but a sign. */
const certain = new RegExp(
  String.raw`(?:增长|增加|提高|提升|上升|上涨|下降|减少|降低|回落|同比|环比|增幅|降幅|变化|为|是|达到?|至|到|约)\s{0,2}${sign}\s{0,2}$|[−±]$|\s[-+]$|^[-+−±]\s{0,2}$|[^\p{L}\d\s)\]}”’」』》〉%‰-]\s{0,2}[-+−±]\s{0,2}$`,
  "u",
);

const FARTHEST = 10;

/** Whether the number that begins at `at` has a sign: `unclear` where a dash may be meant, as in 提案-12件. */
export function signBefore(text: string, at: number): "sign" | "unclear" | undefined {
  const before = text.slice(Math.max(0, at - FARTHEST), at);
  if (/(?<![胜正抱肩担欺自辜背])负$/u.test(before)) return "sign";
  if (!ends.test(before)) return undefined;
  if (certain.test(before)) return "sign";
  return /\d/.test(text[at] ?? "") ? "unclear" : undefined;
}
