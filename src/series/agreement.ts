import type { Observation } from "../model/dataset.ts";
import { isOfOneTime } from "../model/one-time.ts";
import { agree } from "../model/quantity/agree.ts";
import type { Point } from "./types.ts";

/** Whether two observations of one thing and time state different numbers. One without a number contradicts nothing. */
export const contradicts = (one: Observation, other: Observation): boolean =>
  one.quantity !== null && other.quantity !== null && isOfOneTime(one, other) && !agree(one.quantity, other.quantity);

/** What other reports say of the very time that the number shown is of. */
export const othersOfItsTime = ({ chosen, others }: Point): Observation[] =>
  others.filter((other) => isOfOneTime(chosen, other));

/** The other reports' observations that contradict the number shown. */
export const disputesOf = ({ chosen, others }: Point): Observation[] =>
  others.filter((other) => contradicts(chosen, other));

/** Whether another report contradicts the number shown. */
export const disagrees = (point: Point): boolean => disputesOf(point).length > 0;
