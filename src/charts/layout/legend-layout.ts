import type { ChartSpec } from "../spec/chart-spec.ts";
import type { LegendItem, Size } from "./layout.ts";
import { lineSample, sampleWidth } from "./outlines.ts";
import { textWidth } from "./text-width.ts";

/** The line's sample before each name, with the space after it. */
const sampleRoom = sampleWidth + 6;
const between = 16;

/** Names of several series in as many lines as they need. A single one is named by the title. */
export function legendLayout(
  { series }: ChartSpec,
  { width, fontSize }: Size,
): { legend: LegendItem[]; height: number } {
  if (series.length < 2) return { legend: [], height: 0 };
  const lineHeight = fontSize * 1.6;
  let x = 0;
  let line = 0;
  const legend = series.map(({ label }, index) => {
    const needed = sampleRoom + textWidth(label, fontSize);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const y = line * lineHeight + fontSize;
    const shapes = lineSample(index, x, y - fontSize * 0.35);
    const item = { shapes, text: { x: x + sampleRoom, y, text: label, anchor: "start" as const }, series: index };
    x += needed + between;
    return item;
  });
  return { legend, height: (line + 1) * lineHeight + 4 };
}
