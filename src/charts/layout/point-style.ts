import type { ChartPoint } from "../spec/chart-spec.ts";

/**
 * An edge that the number itself reaches is filled; one that it only approaches, or an approximate number, is hollow.
 */
export const isHollow = ({ bound, reserve }: Pick<ChartPoint, "bound" | "reserve">): boolean =>
  bound === "more-than" || bound === "nearly" || bound === "about" || reserve === "inferred";

/** Whether a mark has a ring: what this site worked out is drawn with dashes instead. */
export const hasRing = ({ reserve }: Pick<ChartPoint, "reserve">): boolean =>
  reserve !== undefined && reserve !== "inferred";

/** A point that has a number. */
export type Stated = ChartPoint & { value: number };

/** Whether there is a number to draw. */
export const isStated = (point: ChartPoint | null | undefined): point is Stated =>
  point !== null && point !== undefined && point.value !== null;
