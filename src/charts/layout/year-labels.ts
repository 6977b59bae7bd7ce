import type { TextMark } from "./layout.ts";
import { textWidth } from "./text-width.ts";

const strides = [1, 2, 5, 10, 20, 50];

/** Names of periods under the axis, as many as fit, always with the newest. */
export function yearLabels(periods: string[], xAt: (index: number) => number, y: number, size: number): TextMark[] {
  const widest = Math.max(0, ...periods.map((period) => textWidth(period, size))) + size * 0.75;
  const step = periods.length > 1 ? xAt(1) - xAt(0) : Number.POSITIVE_INFINITY;
  const stride = strides.find((each) => each * step >= widest) ?? periods.length;
  const last = periods.length - 1;
  return periods.flatMap((text, index): TextMark[] =>
    (last - index) % stride === 0 ? [{ x: xAt(index), y, text, anchor: "middle" }] : [],
  );
}
