import type { Node } from "unist";
import type { Span } from "../../model/dataset.ts";

/** Where a node that the parser made stands in its text; one that was put in later has no place, and to ask for it is a bug. */
export function stretchOf({ type, position }: Node): Span {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) throw new Error(`a ${type} without a place`);
  return { start: start.offset, end: end.offset };
}
