import type { Span } from "../model/dataset.ts";
import { firstFrom, lastBefore } from "./spans.ts";

/** What follows a number in its clause and is quoted is never longer. */
const LONGEST_TAIL = 80;
const letter = /[\p{L}\p{M}”’」』》]/u;

/**
 * The words around a number that state it, in the same text: its clause, without what belongs to the numbers beside it in an enumeration.
 * 召开党组会8次、廉政专题会2次 gives 廉政专题会2次 for the second.
 */
export function quoteAround(text: string, number: Span, numbers: readonly Span[], clause: Span): Span {
  const last = lastBefore(numbers, number.start);
  const before = last && last.end > clause.start ? last : undefined;
  const following = firstFrom(numbers, number.end);
  const next = following && following.start < clause.end ? following : undefined;
  let start = before ? before.end : clause.start;
  while (start < number.start && /[\s、，,；;：:（(和与及]/.test(text.charAt(start))) start++;
  if (before && letter.test(text.charAt(before.end)) && !/[、和与及]/.test(text.charAt(before.end)))
    start = startBehindPause(text, before.end, number.start);
  let end = number.end;
  const limit = Math.min(next?.start ?? clause.end, number.end + LONGEST_TAIL);
  while (end < limit && letter.test(text.charAt(end)) && !(next && /[和与及并]/.test(text.charAt(end)))) end++;
  return { start, end };
}

/** Behind the last 、 between two numbers: what stands before it belongs to the earlier one. */
function startBehindPause(text: string, from: number, to: number): number {
  const pause = text.slice(from, to).search(/[、，,；;]/);
  return pause < 0 ? from : from + pause + 1;
}
