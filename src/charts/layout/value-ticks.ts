import type { ChartSpec } from "../spec/chart-spec.ts";
import { niceTicks } from "./nice-ticks.ts";
import { isStated } from "./point-style.ts";

/** Below this share of the highest value, the lowest one reads well on an axis from zero. */
const closeTogether = 0.6;

/** Steps on the value axis of a chart that has room for them. */
export const roomySteps = 4;

const valuesOf = ({ series }: ChartSpec): number[] =>
  series.flatMap(({ points }) => points.filter(isStated).flatMap(({ value, max = value }) => [value, max]));

/** Room for a number below the lowest point, as a share of the distance to the highest. */
const below = 0.08;

/** An axis that starts above zero. Shares never pass 100 %, and where all are alike, still need a height. */
function closeTicks(low: number, high: number, count: number, isPercent: boolean): number[] {
  const distance = high - low || Math.max(1, high * 0.1);
  const ticks = niceTicks(Math.max(0, high - distance * (1 + below)), high, count);
  return isPercent && high <= 100 ? ticks.filter((tick) => tick <= 100) : ticks;
}

/**
 * The numbers on the value axis, from bottom to top. Rows start at zero. A line does too, unless all its values lie
 * close together: then the axis starts above zero, and must say so.
 */
export function valueTicks(spec: ChartSpec, count: number): number[] {
  const values = valuesOf(spec);
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high === 0) return [0, 1];
  const isPercent = spec.format === "percent";
  const fromZero = spec.kind === "bar" || low < high * closeTogether || (low === high && !isPercent);
  return fromZero ? niceTicks(0, high, count) : closeTicks(low, high, count, isPercent);
}
