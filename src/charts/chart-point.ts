import { disputesOf } from "../series/agreement.ts";
import { changeSince } from "../series/change.ts";
import type { Point, Series } from "../series/types.ts";
import type { ChartPoint } from "./chart-spec.ts";
import type { ChartContext } from "./context.ts";

/** A series' point as it is drawn, with its change and what contradicts it. */
export function chartPoint(point: Point, series: Series, { t, to }: ChartContext): ChartPoint {
  const { quantity } = point.chosen;
  const disputes = disputesOf(point).map((other) => ({ text: other.quantity?.raw ?? "", href: to.observation(other) }));
  return {
    value: quantity?.value ?? null,
    ...(quantity?.valueMax === undefined ? {} : { max: quantity.valueMax }),
    bound: quantity?.bound ?? "exact",
    text: quantity?.raw ?? t.series.noNumber,
    label: quantity === null ? "" : t.series.shortQuantity(quantity),
    href: to.observation(point.chosen),
    change: t.series.change(changeSince(series, point), series.key.unit, point.year),
    ...(disputes.length > 0 ? { disputes } : {}),
  };
}
