import type { Interval } from "../../model/schema/quantity.ts";
import type { Operator } from "../../model/operator.ts";

/** Whether a number meets a condition: its words may leave that open. */
export type Verdict = "yes" | "no" | "open";

/** Whether all values, none, or some of those that a stated number leaves possible are as asked: 余 is (v, ∞). */
export function satisfies(stated: Interval, operator: Operator, value: number): Verdict {
  if (operator === "=" || operator === "≠") return equals(stated, value, operator === "=");
  const lower = operator === "<" || operator === "≤";
  const closed = operator === "≤" || operator === "≥";
  const [all, none] = lower
    ? [endsBelow(stated, value, closed), startsAbove(stated, value, !closed)]
    : [startsAbove(stated, value, closed), endsBelow(stated, value, !closed)];
  return all ? "yes" : none ? "no" : "open";
}

/** All values are below; `closed`: or at it. */
const endsBelow = ({ max, maxOpen }: Interval, value: number, closed: boolean): boolean =>
  max < value || (max === value && (closed || maxOpen));
const startsAbove = ({ min, minOpen }: Interval, value: number, closed: boolean): boolean =>
  min > value || (min === value && (closed || minOpen));

function equals(stated: Interval, value: number, wanted: boolean): Verdict {
  const apart = endsBelow(stated, value, false) || startsAbove(stated, value, false);
  if (apart) return wanted ? "no" : "yes";
  return stated.min === stated.max ? (wanted ? "yes" : "no") : "open";
}
