import type { Observation } from "../model/dataset.ts";
import { agree } from "../model/quantity/agree.ts";
import type { Point } from "./types.ts";

/** The other reports' observations that contradict the number shown. One without a number contradicts nothing. */
export const disputesOf = ({ chosen, others }: Point): Observation[] =>
  others.filter(({ quantity }) => quantity !== null && chosen.quantity !== null && !agree(chosen.quantity, quantity));

/** Whether another report contradicts the number shown. */
export const disagrees = (point: Point): boolean => disputesOf(point).length > 0;
