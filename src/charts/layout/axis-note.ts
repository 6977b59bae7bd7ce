import type { ChartWords } from "../../i18n/index.ts";
import { at } from "../../model/at.ts";
import { axisText } from "./axis-text.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";

/** Whether an axis leaves out the zero; one without ticks leaves out nothing. */
export const startsAboveZero = ([first]: number[]): boolean => first !== undefined && first > 0;

/** What an axis that leaves out the zero must say; "" where it starts at zero. */
export const zeroNote = (spec: Pick<ChartSpec, "format" | "language">, ticks: number[], words: ChartWords): string =>
  startsAboveZero(ticks) ? words.axisStartsAt(axisText(at(ticks, 0), spec)) : "";
