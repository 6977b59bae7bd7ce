import type { ChartWords } from "../../i18n/zh-hans/charts.ts";
import { axisText } from "./axis-text.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";

export const startsAboveZero = (ticks: number[]): boolean => (ticks[0] ?? 0) > 0;

/** What an axis that leaves out the zero must say; "" where it starts at zero. */
export const zeroNote = (spec: Pick<ChartSpec, "format" | "language">, ticks: number[], words: ChartWords): string =>
  startsAboveZero(ticks) ? words.axisStartsAt(axisText(ticks[0] ?? 0, spec)) : "";
