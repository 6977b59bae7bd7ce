import { at } from "../../model/at.ts";
import { toSimplified } from "../../text/fold.ts";
import { gbkBytes, isCommonHan } from "../source/common-han.ts";
import type { Mended } from "./repair.ts";

/** In GBK 。” is A1A3 A1B1: where its third byte is lost, all that follows is read from the wrong byte, up to the next ASCII character. */
const LOST = [0xa1, 0xa3, 0xa1];
const SHIFTED = /[?？][!！]([^\x00-\x7f]{1,40})([@-~])(?:\([a-z\u00e0-\u01dc]{1,6}\))?/g;

/** Mends stretches of GBK that were read one byte late. Only where a quotation is open, and what comes out is plausible Chinese. */
export function withoutShift(text: string, whole: string): Mended {
  const changes: Mended["changes"] = [];
  const mended = text.replace(SHIFTED, (before: string, run: string, last: string, at: number) => {
    const after = isOpen(text.slice(0, at)) ? decodeShifted(run, last, whole) : undefined;
    if (after === undefined) return before;
    changes.push({ before, after });
    return after;
  });
  return { text: mended, changes };
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const isOpen = (before: string): boolean =>
  count(before, "“") + count(before, "「") > count(before, "”") + count(before, "」");

function decodeShifted(run: string, last: string, whole: string): string | undefined {
  const bytes = Array.from(run).flatMap((character) => gbkBytes(character) ?? [Number.NaN]);
  if (bytes.some(Number.isNaN)) return undefined;
  const all = [...LOST, ...bytes, last.charCodeAt(0)];
  // The last byte completes a character or, where a pair was dropped on the way, belongs to the one after.
  const certain = new TextDecoder("gbk").decode(new Uint8Array(all.slice(0, -2)));
  const lost = isPlausible(certain) ? lostPair(certain.slice(-1), at(all, -2), at(all, -1), whole) : undefined;
  const decoded = lost ? certain + lost : new TextDecoder("gbk").decode(new Uint8Array(all));
  return isPlausible(decoded) ? decoded : undefined;
}

/** Two characters of which the first's lead byte and the second's trail byte are left: the document itself must know just one such pair. */
function lostPair(before: string, lead: number, trail: number, whole: string): string | undefined {
  const found = new Set<string>();
  for (const [, pair = ""] of whole.matchAll(new RegExp(`${before}(\\p{Script=Han}{2})`, "gu"))) {
    const [first, second] = Array.from(pair).map(gbkBytes);
    if (first?.[0] === lead && second?.[1] === trail) found.add(pair);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function isPlausible(text: string): boolean {
  const [stop, quote, ...words] = Array.from(toSimplified(text));
  return (
    stop === "。" &&
    quote === "”" &&
    words.length > 0 &&
    words.every((character) => isCommonHan(character) || /[，、；：（）]/.test(character))
  );
}
