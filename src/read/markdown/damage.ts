import { at } from "../../model/at.ts";
import { diagnostic, type Diagnostic, type DiagnosticData, type SourcePlace } from "../../model/diagnostic.ts";
import type { DecodedFile } from "../files/source.ts";

type Damage = DiagnosticData["text-damaged"];

/** Characters that no one typed: what conversions and copying leave of text that was lost. */
const DAMAGE = /[\u0080-\u009f\u2028\u2029\ufdd0-\ufdef\ufff9-\uffff]|\p{Co}|\p{Cs}|[\u{1fffe}\u{1ffff}]/gu;

/** At most this many are named in one file; the last one counts the rest. */
const NAMED = 10;

const kindOf = (codePoint: number): Damage["kind"] =>
  codePoint === 0xfffc
    ? "object"
    : codePoint === 0x2028 || codePoint === 0x2029
      ? "separator"
      : codePoint < 0xa0
        ? "control"
        : /\p{Co}/u.test(String.fromCodePoint(codePoint))
          ? "private"
          : "lost";

/** Names the damaged characters of a file; neighbours of one kind are one place. */
export function checkDamage({ path, text }: DecodedFile, report: (found: Diagnostic) => void): void {
  const found = [...text.matchAll(DAMAGE)].map(({ 0: sign, index }) => ({
    index,
    end: index + sign.length,
    codePoint: sign.codePointAt(0) ?? 0,
  }));
  const places = found.filter(({ index }, i) => found[i - 1]?.end !== index);
  for (const [i, { index, codePoint }] of places.slice(0, NAMED).entries()) {
    const lines = text.slice(0, index).split("\n");
    const place = { file: path, line: lines.length, column: at(lines, -1).length + 1 };
    const more = i === NAMED - 1 && places.length > NAMED ? places.length - NAMED : undefined;
    report(diagnostic("text-damaged", place, { codePoint, kind: kindOf(codePoint), more }));
  }
}

/** Of words that an entity or an escape has damaged, though the file holds no such character. */
export function checkWordsDamage(words: string, at: SourcePlace, report: (found: Diagnostic) => void): void {
  const codePoint = words.match(DAMAGE)?.[0]?.codePointAt(0);
  if (codePoint !== undefined) report(diagnostic("text-damaged", at, { codePoint, kind: kindOf(codePoint) }));
}

/** Whether a text holds a damaged character. */
export const isDamaged = (text: string): boolean => text.search(DAMAGE) >= 0;
