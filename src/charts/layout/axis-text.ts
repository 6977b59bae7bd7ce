import { formatNumber } from "../../i18n/format.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";

/** A number on the value axis: 4000, 97.5%. */
export const axisText = (value: number, { format, language }: Pick<ChartSpec, "format" | "language">): string =>
  `${formatNumber(value, language)}${format === "percent" ? "%" : ""}`;
