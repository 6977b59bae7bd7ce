import type { ChartWords } from "../i18n/index.ts";
import type { ChartSpec } from "./spec/chart-spec.ts";
import { lineLayout } from "./layout/line-layout.ts";
import type { Size } from "./layout/layout.ts";
import { rowLayout } from "./layout/row-layout.ts";
import { isStated } from "./layout/point-style.ts";
import { toSvg } from "./draw/to-svg.ts";

/** Whether there is any number to draw. */
const isEmpty = ({ series }: ChartSpec): boolean => !series.some(({ points }) => points.some(isStated));

/** A chart as SVG in one size; "" when it has no number. */
export function chartPicture(spec: ChartSpec, size: Size, words: ChartWords): string {
  if (isEmpty(spec)) return "";
  return toSvg((spec.kind === "bar" ? rowLayout : lineLayout)(spec, size, words), size.name);
}
