import { inSubscript, inSuperscript } from "./raised.ts";

/** A formula that stands in one line of text; undefined for one that does not. */
export type Linear = string | undefined;

const isFraction = (part: string): boolean => /^[\dA-Za-z.,]{1,40}\/[\dA-Za-z.,]{1,40}$/.test(part);

/** Pieces side by side, where all of them can be read. */
export function row(parts: readonly Linear[]): Linear {
  const line: string[] = [];
  let last = "";
  for (const part of parts) {
    if (part === undefined) return undefined;
    // 3 and ½ side by side are no 31/2.
    const joins = /[\dA-Za-z]$/.test(last) && isFraction(part);
    if (isFraction(last) && /^[\dA-Za-z]/.test(part)) line.splice(-1, 1, `(${last})`);
    last = joins ? `(${part})` : part;
    line.push(last);
  }
  return line.join("");
}

const isSimple = (words: string): boolean => /^(?:[\d.,]+[%％]?|\p{L}+|\([^()]*\))$/u.test(words);
const grouped = (words: string): string => (isSimple(words) ? words : `(${words})`);

export const fraction = (over: Linear, under: Linear): Linear =>
  over && under ? `${grouped(over)}/${grouped(under)}` : undefined;

const RAISES = /^[+\-−–]?\d{1,4}$/;

export function power(base: Linear, exponent: Linear): Linear {
  if (base === undefined || exponent === undefined) return undefined;
  return `${grouped(base)}${RAISES.test(exponent) ? inSuperscript(exponent) : `^(${exponent})`}`;
}

export function index(base: Linear, below: Linear): Linear {
  if (base === undefined || below === undefined) return undefined;
  return `${grouped(base)}${RAISES.test(below) ? inSubscript(below) : `_(${below})`}`;
}

export const root = (of: Linear, degree: Linear): Linear =>
  of === undefined || degree === undefined ? undefined : `${inSuperscript(degree)}√${grouped(of)}`;

/** Mathematical alphabets are letters and digits in dress: 𝟏 is 1. */
export const undressed = (text: string): string =>
  text.replace(/[\u{1d400}-\u{1d7ff}]/gu, (one) => one.normalize("NFKC")).replace(/[\u2061-\u2064]/g, "");
