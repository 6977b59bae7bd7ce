import { coincidence } from "../charts/layout/side-steps.ts";
import type { Cursor } from "./chart-cursor.ts";

/** A drawn point and where it is, in pixels. */
export interface Placed extends Cursor {
  x: number;
  y: number;
}

/** In pixels from a point's middle: a mouse is exact, a finger is not. */
export const reach = { mouse: 16, finger: 40 };

/** The point nearest to a place, if one is within reach; in rows the whole row belongs to its number. */
export function pick(
  placed: readonly Placed[],
  x: number,
  y: number,
  within: number,
  inRows: boolean,
): Placed | undefined {
  const far = (point: Placed): number => (inRows ? Math.abs(point.y - y) : Math.hypot(point.x - x, point.y - y));
  const [best] = placed.toSorted((a, b) => far(a) - far(b));
  return best !== undefined && far(best) <= within ? best : undefined;
}

/** The other points of the same period that lie in the same spot, as near as marks that step aside for each other. */
export function besides(placed: readonly Placed[], { series, index }: Cursor): Placed[] {
  const own = placed.find((point) => point.series === series && point.index === index);
  if (!own) return [];
  return placed.filter(
    (point) => point.index === index && point.series !== series && Math.abs(point.y - own.y) < coincidence,
  );
}
