import type { Span } from "../model/dataset.ts";
import { firstIndex } from "../text/first-index.ts";

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
