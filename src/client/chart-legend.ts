import { shapeElement } from "../charts/draw/to-svg.ts";
import { colourOf } from "../charts/draw/series-colour.ts";
import { element as svgElement } from "../charts/draw/svg-text.ts";
import { lineSample, sampleWidth } from "../charts/layout/outlines.ts";
import type { ChartSpec } from "../charts/spec/chart-spec.ts";
import { element } from "./search-dom.ts";

const height = 12;

/** A sample of the series' line with its mark: the shape tells it apart where the colour does not. */
function swatch(series: number): string {
  const box = { viewBox: `0 0 ${sampleWidth} ${height}`, width: sampleWidth, height };
  const shapes = lineSample(series, 0, height / 2).map(shapeElement);
  return svgElement("svg", { class: "chart-swatch", ...box, "aria-hidden": "true" }, ...shapes);
}

/** A button for each series, named `label` as a group. `toggle` shows or hides a series and says which it did. */
export function chartLegend(
  { kind, series }: ChartSpec,
  label: string,
  toggle: (series: number) => boolean,
): HTMLElement {
  const buttons = series.map((each, at) => {
    const button = element(
      "button",
      { type: "button", class: `chart-toggle ${colourOf(at)}`, "aria-pressed": "true" },
      each.label,
    );
    if (kind === "line") button.insertAdjacentHTML("afterbegin", swatch(at));
    button.addEventListener("click", () => button.setAttribute("aria-pressed", String(toggle(at))));
    return button;
  });
  return element("div", { class: "chart-legend", role: "group", "aria-label": label }, ...buttons);
}
