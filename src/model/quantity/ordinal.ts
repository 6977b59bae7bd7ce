import { matchAt } from "../../text/match-at.ts";

const after = /\s?(?:届|辑|卷|版|中全会|次(?:全体)?(?:会议|全会)(?:以来|精神|上|召开|期间))/y;
/** 出版文史资料2辑: without 第, a few volumes are counted. */
const counted = /^[2-9两]$/;
const sessionAfterTerm = /次(?:全体)?(?:会议|全会)/y;
/** 党的二十大: only the numbers of a congress are written so, and 十大 is a ranking. */
const congress = /^(?:十[一二三四五六七八九]|二十[一二三四五六七八九]?)$/;

/** True where the numeral at `start`–`end` in folded text counts a place in a row: 第17辑, 十五届, 一次会议以来, 二十大. */
export function isOrdinal(text: string, start: number, end: number): boolean {
  if (/第\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (matchAt(after, text, end) && !(counted.test(text.slice(start, end)) && /[辑卷]/.test(text[end] ?? ""))) return true;
  if (text[start - 1] === "届" && matchAt(sessionAfterTerm, text, end)) return true;
  return text[end] === "大" && congress.test(text.slice(start, end));
}
