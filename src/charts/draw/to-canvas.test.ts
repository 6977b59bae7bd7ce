import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { definitionBreak, metric, yearly } from "../../series/testing.ts";
import { wide, type Layout } from "../layout/layout.ts";
import { lineLayout } from "../layout/line-layout.ts";
import { seriesChart } from "../spec/series-chart.ts";
import { context } from "../testing.ts";
import { toCanvas, type Paint, type Surroundings } from "./to-canvas.ts";
import { toSvg } from "./to-svg.ts";

const paint: Paint = {
  fill: "none",
  fillOpacity: 1,
  stroke: "black",
  strokeOpacity: 1,
  strokeWidth: 1,
  dash: [],
  cap: "butt",
  join: "miter",
  strokeFirst: false,
  font: "",
};

/** Roles in the order in which the canvas asks how to paint them, with the link that each stands in. */
function painted(layout: Layout, active?: { series: number; index: number }): [string, Surroundings["link"]][] {
  const asked: [string, Surroundings["link"]][] = [];
  const pen = new Proxy({}, { get: () => () => undefined, set: () => true }) as CanvasRenderingContext2D;
  toCanvas(
    pen,
    layout,
    (role, { link }) => {
      asked.push([role, link]);
      return paint;
    },
    active,
  );
  return asked;
}

const noPath = { rect: () => undefined, arc: () => undefined, moveTo: () => undefined, lineTo: () => undefined };

describe("the canvas", () => {
  beforeAll(
    () =>
      void vi.stubGlobal("Path2D", function Path() {
        return noPath;
      }),
  );
  afterAll(() => void vi.unstubAllGlobals());

  const bounds = { 2018: "300余件", 2019: "近500件", 2020: "约400件", 2022: "400至450件" };
  const stated = { 2016: "200件", 2017: "230件", ...bounds, 2023: "620件" };
  const metrics = [metric("filed", { breaks: [definitionBreak(2023)] })];
  const spec = seriesChart(yearly(stated, { metrics }), context(undefined, metrics));
  const layout = lineLayout(spec, wide, context().t.charts);

  it("paints what the picture has between its axes, in the same order", () => {
    const inPicture = [...toSvg(layout, "wide").matchAll(/<(?:line|path|rect|circle|text)(?: class="([^"]*)")?/g)];
    const roles = inPicture.map(([, role]) => role ?? "").filter((role) => !/^(?:grid|tick|hit)$/.test(role));
    expect(painted(layout).map(([role]) => role)).toEqual(roles);
  });

  it("has the point that is pointed at look as a link under the mouse", () => {
    const active = painted(layout, { series: 0, index: 2 }).filter(([, link]) => link === "active");
    expect(active.map(([role]) => role)).toEqual(["mark hollow", "arrow"]);
  });
});
