import type { Observation } from "../model/dataset.ts";
import { isUndecided } from "./change.ts";
import type { Point, Series } from "./types.ts";

/** Whether a number is as exact as it looks: neither a bound, nor worked out by this site. */
export const isFirm = ({ quantity, basis }: Pick<Observation, "quantity" | "basis">): boolean =>
  quantity?.bound === "exact" && basis !== "inferred";

/** Whether a picture joins two points by dashes: one is not firm, or they leave open that anything has changed. */
export const isLoose = (before: Point, point: Point, series: Series): boolean =>
  !isFirm(before.chosen) || !isFirm(point.chosen) || isUndecided(before, point, series);
