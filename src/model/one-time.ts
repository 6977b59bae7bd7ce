import { isAfter } from "../text/partial-dates.ts";
import { cutOf, type Timed } from "./cut-off.ts";

/**
 * Whether two numbers of one thing, scope and year are of one time, and contradict each other where they differ. What is counted up to June is not of the
 * whole year's, ten years are not five, and one year may have two sessions.
 */
export const isOfOneTime = (a: Timed, b: Timed): boolean =>
  cutOf(a) === cutOf(b) && !(a.scope === b.scope && isApart(a, b));

function isApart({ scope, period: a }: Timed, { period: b }: Timed): boolean {
  if (scope === "term-cumulative")
    return a.start !== undefined && b.start !== undefined && a.start.slice(0, 4) !== b.start.slice(0, 4);
  return isBefore(a, b) || isBefore(b, a);
}

/** The one's time is over before the other's begins, as far as both are known. */
const isBefore = ({ end }: Timed["period"], { start }: Timed["period"]): boolean =>
  end !== undefined && start !== undefined && isAfter(start, end);
