import type { ChartSpec } from "../charts/spec/chart-spec.ts";
import { outline } from "../charts/layout/mark-shapes.ts";
import { colourOf } from "../charts/draw/series-colour.ts";
import { element } from "./search-dom.ts";

const svg = "http://www.w3.org/2000/svg";
const [width, height] = [22, 12];

function draw(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A piece of the series' line with its mark: the shape tells it apart where the colour does not. */
function swatch(series: number): SVGElement {
  const middle = height / 2;
  const picture = draw("svg", { class: "chart-swatch", viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), "aria-hidden": "true" });
  picture.append(draw("path", { class: "line", d: `M0 ${middle}H${width}` }), draw("path", { class: "mark solid", d: outline(series, width / 2, middle) }));
  return picture;
}

/** A button for each series, named `label` as a group. `toggle` shows or hides a series and says which it did. */
export function chartLegend({ kind, series }: ChartSpec, label: string, toggle: (series: number) => boolean): HTMLElement {
  const buttons = series.map((each, at) => {
    const button = element("button", { type: "button", class: `chart-toggle ${colourOf(at)}`, "aria-pressed": "true" }, ...(kind === "line" ? [swatch(at)] : []), each.label);
    button.addEventListener("click", () => button.setAttribute("aria-pressed", String(toggle(at))));
    return button;
  });
  return element("div", { class: "chart-legend", role: "group", "aria-label": label }, ...buttons);
}
