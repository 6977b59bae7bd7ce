import { matchAt } from "../../text/match-at.ts";

const after = /\s?(?:届|辑|卷|版|中全会|次(?:全体)?(?:会议|全会)(?:以来|精神|上|召开|期间))/y;
/** 出版文史资料2辑: without 第, a few volumes are counted. */
const counted = /^[2-9两]$/;
const sessionAfterTerm = /次(?:全体)?(?:会议|全会)/y;
/** 党的二十大: only the numbers of a congress are written so, and 十大 is a ranking. */
/** 党的20大精神; 20大举措 are counted. */
const congressInDigits = /^大(?:精神|报告|代表|以来|召开|闭幕|胜利|会议)/;
const congress = /^(?:十[一二三四五六七八九]|二十[一二三四五六七八九]?)$/;

/** True where the numeral at `start`–`end` in folded text counts a place in a row: 第17辑, 十五届, 一次会议以来, 二十大. */
export function isOrdinal(text: string, start: number, end: number): boolean {
  if (/第\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (matchAt(after, text, end) && !(counted.test(text.slice(start, end)) && /[辑卷]/.test(text[end] ?? "")))
    return true;
  if (text[start - 1] === "届" && matchAt(sessionAfterTerm, text, end)) return true;
  if (/[一二三四五六七八九十\d]届$/.test(text.slice(Math.max(0, start - 2), start)) && text[end] === "次") return true;
  if (/^(?:1[5-9]|2\d)$/.test(text.slice(start, end)) && congressInDigits.test(text.slice(end, end + 3))) return true;
  return text[end] === "大" && congress.test(text.slice(start, end));
}
