import { readMagnitude, readNumeral, startsNumeral, type Numeral } from "./numerals.ts";

/** A number in folded text, and the one way in which search writes it: 2.83万余 and 两万八千三百多 are 28300余. */
export interface ReadNumber {
  start: number;
  end: number;
  text: string;
}

/**
 * The numbers of a folded text that can be written otherwise: in Han characters, with a magnitude word, with 多 for 余, with 百分之 for %.
 * 第 before a term says nothing more: 第十四届 is 14届. Those that stand as search writes them already are left out. What claims no one number (几十, 三四十) is none.
 */
export function numbersRead(text: string): ReadNumber[] {
  const found: ReadNumber[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!startsNumeral(text[at]) && !text.startsWith("千分之", at)) continue;
    const { end, written } = readAt(text, at);
    const start = written !== undefined && text[end] === "届" && text[at - 1] === "第" ? at - 1 : at;
    if (written !== undefined && written !== text.slice(start, end)) found.push({ start, end, text: written });
    at = Math.max(at, end - 1);
  }
  return found;
}

interface Reading {
  end: number;
  /** Absent where no number is read. */
  written?: string;
}

/** Before these a number is vague (几十), part of a word (G20) or of a longer run of digits (1.2.3). */
const notBehind = /(?:[几数a-z\d]|\d[.,'])$/;
const shares: Record<string, string> = { 百分之: "%", 千分之: "‰" };

function readAt(text: string, at: number): Reading {
  const share = Object.entries(shares).find(([words]) => text.startsWith(words, at));
  const start = at + (share?.[0].length ?? 0);
  const numeral = readNumeral(text, start);
  if (!numeral) return { end: start };
  if ("problem" in numeral || notBehind.test(text.slice(Math.max(0, start - 2), start))) return { end: numeral.end };
  if (share) return { end: numeral.end, written: plain(numeral) + share[1] };
  if (numeral.han && numeral.end - start === 1 && !countsAlone(text, start)) return { end: numeral.end };
  return withSurplus(text, numeral);
}

const counters = "件份项次个届年月日号条篇名人位期场家户批轮种类倍元余多";

/** 第三届, 三次, 十余: a lone character is a number behind 第 or before what is counted, not in 统一, 三农, 万元. */
const countsAlone = (text: string, at: number): boolean =>
  text[at - 1] === "第" ||
  (counters.includes(text[at + 1] ?? " ") && (!/[万亿]/.test(text[at] ?? "") || /[余多]/.test(text[at + 1] ?? "")));

/** 400多, 2.83万余, 40余万: the surplus stands behind the number as search writes it. */
function withSurplus(text: string, numeral: Numeral): Reading {
  const surplus = /^(?:[余多]|\([余多]\))/.exec(text.slice(numeral.end, numeral.end + 3))?.[0];
  if (surplus === undefined) return { end: numeral.end, written: plain(numeral) };
  const behind = numeral.end + surplus.length;
  const { end, scale } = readMagnitude(text, behind);
  return { end, written: `${plain({ ...numeral, scale: numeral.scale + scale })}余` };
}

/** A decimal in digits; one that no magnitude word moves stays as it is written, zeros and all. */
function plain({ digits, decimals, scale }: Numeral): string {
  const shift = scale - decimals;
  const padded = shift >= 0 ? digits + "0".repeat(shift) : digits.padStart(1 - shift, "0");
  const point = padded.length + Math.min(0, shift);
  const [whole, fraction] = [padded.slice(0, point), padded.slice(point)];
  if (scale === 0) return fraction === "" ? whole : `${whole}.${fraction}`;
  const kept = fraction.replace(/0+$/, "");
  return whole.replace(/^0+(?=\d)/, "") + (kept === "" ? "" : `.${kept}`);
}
