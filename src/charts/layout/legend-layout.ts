import type { ChartSpec } from "../spec/chart-spec.ts";
import type { Layout, Size } from "./layout.ts";
import { textWidth } from "./text-width.ts";

/** Length of the stroke before each name, with the space after it. */
const swatch = 24;
const between = 16;

/** Names of several series in as many lines as they need. A single one is named by the title. */
export function legendLayout({ series }: ChartSpec, { width, fontSize }: Size): { legend: Layout["legend"]; height: number } {
  if (series.length < 2) return { legend: [], height: 0 };
  const lineHeight = fontSize * 1.6;
  let x = 0;
  let line = 0;
  const legend = series.map(({ label }, index) => {
    const needed = swatch + textWidth(label, fontSize);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const y = line * lineHeight + fontSize;
    const item = { x, y: y - fontSize * 0.35, text: { x: x + swatch, y, text: label, anchor: "start" as const }, series: index };
    x += needed + between;
    return item;
  });
  return { legend, height: (line + 1) * lineHeight + 4 };
}
