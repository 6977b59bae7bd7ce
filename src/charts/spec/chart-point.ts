import { changeSince } from "../../series/change.ts";
import { claimOf } from "../../series/claim.ts";
import type { Point, Series } from "../../series/types.ts";
import type { ChartPoint } from "./chart-spec.ts";
import type { ChartContext } from "./chart-context.ts";

/** A series' point as it is drawn, with all that it claims, its change and what contradicts it. */
export function chartPoint(point: Point, series: Series, { dataset, t, to }: ChartContext): ChartPoint {
  const { chosen } = point;
  const { quantity, basis } = chosen;
  const claim = claimOf(chosen, point, dataset.reports);
  const disputes = claim.otherwise.map((other) => ({ text: t.claims.stated(other), href: to.observation(other) }));
  const remarks = t.claims.remarks({ ...claim, otherwise: [] });
  return {
    value: quantity?.value ?? null,
    ...(quantity?.valueMax === undefined ? {} : { max: quantity.valueMax }),
    bound: quantity?.bound ?? "exact",
    basis,
    ...(claim.reserve === undefined ? {} : { reserve: claim.reserve }),
    text: t.claims.stated(chosen),
    label: t.claims.label(chosen),
    href: to.observation(chosen),
    change: t.series.change(changeSince(series, point), series.key.unit, point.year),
    ...(remarks.length > 0 ? { remarks } : {}),
    ...(disputes.length > 0 ? { disputes } : {}),
  };
}
