import type { Span } from "../model/dataset.ts";
import { startsNumeral } from "../text/numerals.ts";
import { spansWithin } from "./spans.ts";
import type { Occurrence } from "./occurrence.ts";
import { firstIndex } from "../text/first-index.ts";

/** 未立案, 没有办复, 不予采纳, and 不 right before a metric's wording; spans are in folded units. */
interface Negation extends Span {
  /** End of the wordings that it denies; its own end where it denies none. */
  reach: number;
}

/** What is named in a text once the negations have been heard. */
export interface Heard {
  /** The occurrences that are not denied. */
  occurrences: Occurrence[];
  /** True for a number of what was not done: 未办复12件, 12件未办复. */
  denies(number: Span): boolean;
}

const negative =
  /(?<!所)未(?!来|央|婚|满|必|遂|名|成年|知|雨绸|艾)[能被予曾经]?|没[有能被]|不[予能曾]|无法|难以|暂难|延期|暂缓|逾期|推迟|[不没]/g;
/** These begin many words, and are heard only where they touch a metric's wording. */
const slight = /^(?:[不没]|延期|暂缓|逾期|推迟)$/;

/** Adverbs between a negation and its verb: 未能按时办复. */
const GAP = 3;
/** How far a negation is heard: behind a metric's wording, behind any other verb, and from a number before it. */
const FAR = 12;
const NEAR = 4;
const BACK = 6;

/** No phrase in parts is longer, with what stands in its gaps. */
const FARTHEST_PART = 80;

const broken = /[^\p{L}\p{N}]|已/u;

/**
 * Takes away the occurrences that a negation denies. A negation that is part of a metric's own wording (未立案) denies nothing but what
 * it touches: 立案提案 in 未立案提案.
 */
export function hear(text: string, found: readonly Occurrence[]): Heard {
  const sorted = found.toSorted((a, b) => a.start - b.start);
  const parted = sorted.filter((one) => one.parted);
  const denied = new Set<Occurrence>();
  const negations: Negation[] = [];
  for (const { 0: word, index: start } of text.matchAll(negative)) {
    const end = start + word.length;
    const worded = isWorded(sorted, { start, end });
    const gap = worded || slight.test(word) ? 0 : GAP;
    const heard = startingWithin(sorted, end, end + gap).filter((one) => !broken.test(text.slice(end, one.start)));
    for (const one of heard) denied.add(one);
    if (heard.length > 0)
      startingWithin(parted, start - FARTHEST_PART, start - 1)
        .filter((one) => one.end > end)
        .forEach((one) => denied.add(one));
    if (worded || (slight.test(word) && heard.length === 0)) continue;
    negations.push({ start, end, reach: Math.max(end, ...heard.map((one) => one.end)) });
  }
  const kept = sorted.filter((one) => !denied.has(one));
  return { occurrences: kept, denies: (number) => isDenied(text, number, negations, kept) };
}

/** No wording is longer. */
const LONGEST = 24;

const isWorded = (sorted: Occurrence[], { start, end }: Span): boolean =>
  startingWithin(sorted, start - LONGEST, start).some((one) => end <= one.end);

/** Of occurrences in order of their starts, those that start at `from` to `to`. */
function startingWithin(sorted: Occurrence[], from: number, to: number): Occurrence[] {
  const first = firstIndex(sorted.length, (index) => (sorted[index]?.start ?? 0) >= from);
  const behind = firstIndex(sorted.length, (index) => (sorted[index]?.start ?? 0) > to);
  return sorted.slice(first, behind);
}

function isDenied(text: string, number: Span, negations: Negation[], kept: Occurrence[]): boolean {
  const near = spansWithin(negations, number.start - FAR - LONGEST, number.end + BACK);
  return near.some((one) =>
    one.end <= number.start ? deniesBehind(text, one, number, kept) : deniesBefore(text, one, number),
  );
}

/**
 * 未办复的提案有12件, 未通过12件; not 对未办复的提案督办12件 and 未办复的12件已督办, where another wording says what was done.
 */
function deniesBehind(text: string, { end, reach }: Negation, number: Span, kept: Occurrence[]): boolean {
  const between = text.slice(end, number.start);
  if (broken.test(between)) return false;
  if (reach === end) return between.length <= NEAR && !between.includes("的");
  if (number.start - reach > FAR || startingWithin(kept, end, number.start - 1).length > 0) return false;
  return (
    !between.includes("的") ||
    startingWithin(kept, number.end, number.end + BACK).every((one) =>
      /[^\p{L}]/u.test(text.slice(number.end, one.start)),
    )
  );
}

/** 12件提案未办复; not in 160件未办复9件. */
const deniesBefore = (text: string, { start, end, reach }: Negation, number: Span): boolean =>
  reach > end &&
  start >= number.end &&
  start - number.end <= BACK &&
  !broken.test(text.slice(number.end, start)) &&
  !startsNumeral(text[reach]);
