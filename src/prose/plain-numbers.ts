import type { Span } from "../model/dataset.ts";

/** A number in folded text, with the characters behind it that may be its unit. */
export interface PlainNumber extends Span {
  value: number;
  unit: string;
}

const NUMBER = /(\d[\d,.]*)([十百千万亿]*)([^\d,。;:()、]{0,4})/g;
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** The numbers of folded text, read without regard to what they are of. */
export function* numbersIn(text: string): Generator<PlainNumber> {
  for (const { 0: raw, 1: digits = "", 2: scale = "", 3: unit = "", index } of text.matchAll(NUMBER)) {
    const value = Number(digits.replace(/,/g, "").replace(/\.$/, ""));
    if (Number.isFinite(value))
      yield {
        start: index,
        end: index + raw.length,
        value: [...scale].reduce((all, one) => all * (scales[one] ?? 1), value),
        unit,
      };
  }
}

/** The words before a number, from the last pause, and behind it. */
export const wordsBeside = (text: string, { start, end }: Span): string =>
  `${
    text
      .slice(0, start)
      .split(/[,。;:]/)
      .at(-1) ?? ""
  }${text.slice(end)}`;

/** Whether words hold one of the wordings, which may be in parts. */
export const namesAny = (words: string, wordings: readonly string[]): boolean =>
  wordings.some((wording) => wording.split(/…+/).every((part) => part !== "" && words.includes(part)));
