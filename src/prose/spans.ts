import type { Span } from "../model/dataset.ts";

/** The first index below `length` for which `holds` is true, given that it stays true from there on; `length` where none is. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of spans in order of their ends, those that end at or behind `from`, up to the first that starts behind `to`. */
export function spansWithin<S extends Span>(spans: S[], from: number, to: number): S[] {
  const first = firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) >= from);
  let last = first;
  while (last < spans.length && (spans[last]?.start ?? 0) <= to) last++;
  return spans.slice(first, last);
}

/** Of spans in order, the last that ends at or before `at`. */
export const lastBefore = <S extends Span>(spans: readonly S[], at: number): S | undefined =>
  spans[firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > at) - 1];

/** Of spans in order, the first that starts at or behind `at`. */
export const firstFrom = <S extends Span>(spans: readonly S[], at: number): S | undefined =>
  spans[firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) >= at)];
