import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./support/browse.ts";
import { pageTypes } from "./support/pages.ts";
import { sites, type Site } from "./support/sites.ts";

const newPage = useBrowser();

interface Point {
  value: number | null;
  text: string;
  label: string;
  href: string;
  change: string;
  remarks?: string[];
  disputes?: { text: string }[];
}
interface Spec {
  kind: "line" | "bar";
  name: string;
  periods: string[];
  series: { label: string; points: (Point | null)[] }[];
}

const bare = (text: string | null): string => (text ?? "").replace(/\s+/g, "");

/** Pages that have all there is to draw: several bodies, bounds, breaks, terms, notes. The walk over all charts of the site needs no browser. */
const chartPages = (site: Site): string[] => [
  "metrics/proposals-filed/",
  "metrics/proposal-reply-rate/",
  pageTypes(site)["body"]!,
];

/** Records what is written on canvases, by their order in the page. */
const recordCanvas = (): void => {
  const written: { canvas: HTMLCanvasElement; text: string }[] = [];
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (
    this: CanvasRenderingContext2D,
    ...args: Parameters<typeof fillText>
  ) {
    written.push({ canvas: this.canvas, text: args[0] });
    fillText.apply(this, args);
  };
  Object.assign(globalThis, {
    writtenOn: (canvas: HTMLCanvasElement) => written.filter((each) => each.canvas === canvas).map(({ text }) => text),
  });
};

const open = async (chart: Locator): Promise<void> => {
  await chart.locator(".chart-open").click();
  await chart.locator(".chart-frame canvas").waitFor();
};

const specOf = async (chart: Locator): Promise<Spec> =>
  (JSON.parse((await chart.locator("script").textContent())!) as { spec: Spec }).spec;

const drawn = ({ series }: Spec) =>
  series.flatMap(({ label, points }) =>
    points.flatMap((point, index) => (point && point.value !== null ? [{ label, point, index }] : [])),
  );

/** What the interactive chart says of every point, walked by keys, series by series. In the page itself, as there are hundreds. */
const walked = (chart: Locator, { kind, series }: Spec): Promise<string[]> =>
  chart.evaluate(
    (element, { forward, rounds }) => {
      const [frame, spoken] = [
        element.querySelector(".chart-frame")!,
        element.querySelector<HTMLElement>(".chart-spoken")!,
      ];
      const press = (key: string): string => {
        frame.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        return spoken.innerText.replace(/\s+/g, "");
      };
      const said: string[] = [];
      for (let at = 0; at < rounds; at++) {
        press(at === 0 ? "End" : "ArrowDown");
        for (let now = press("Home"), last = ""; now !== last; last = now, now = press(forward)) said.push(now);
      }
      press("Escape");
      return said;
    },
    kind === "bar" ? { forward: "ArrowDown", rounds: 1 } : { forward: "ArrowRight", rounds: series.length },
  );

describe.each(sites)("the interactive chart says what the picture and the table say $name", (site) => {
  it.each(chartPages(site))("on %s", async (path) => {
    const page = await newPage();
    await page.addInitScript(recordCanvas);
    await page.goto(site.url + path);
    for (const figure of await page.locator("figure.chart:has(nl-chart)").all()) {
      const chart = figure.locator("nl-chart");
      const spec = await specOf(chart);
      const points = drawn(spec);
      const picture = await chart
        .locator("svg.narrow a")
        .evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-label")]));
      const table = await figure.locator("td.number").evaluateAll((cells) => cells.map((cell) => cell.textContent));
      await open(chart);
      const written = await chart
        .locator("canvas")
        .evaluate((canvas) => (globalThis as unknown as { writtenOn(canvas: Element): string[] }).writtenOn(canvas));
      const said = await walked(chart, spec);

      expect(picture.map(([href]) => href).sort(), spec.name).toEqual(points.map(({ point }) => point.href).sort());
      expect(said.length, spec.name).toBe(points.length);
      for (const { label, point, index } of points) {
        const parts = [spec.series.length > 1 ? label : "", point.text, ...(point.remarks ?? [])].map(bare);
        const mark = bare(picture.find(([href]) => href === point.href)?.[1] ?? "");
        expect(
          parts.filter((part) => !mark.includes(part)),
          `picture of ${spec.name}`,
        ).toEqual([]);
        const line = said.find(
          (each) =>
            each.startsWith(bare(spec.periods[index]!)) &&
            each.slice(bare(spec.periods[index]!).length).startsWith(parts.slice(0, 2).join("")),
        );
        const told = [...parts, bare(point.change), ...(point.disputes ?? []).map(({ text }) => bare(text))];
        expect(
          told.filter((part) => !line?.includes(part)),
          `interactive ${spec.name}, ${spec.periods[index]}`,
        ).toEqual([]);
        expect(
          table.some((cell) => [point.text, ...(point.remarks ?? [])].every((part) => bare(cell).includes(bare(part)))),
          `table of ${spec.name}`,
        ).toBe(true);
      }
      const newest = spec.series
        .map((each) => each.points.findLast((point) => point && point.value !== null))
        .filter((point) => point !== null && point !== undefined);
      if (spec.series.length === 1) expect(written, `labels of ${spec.name}`).toContain(newest[0]!.label);
      // A label may only be one that a point has; what the axis says is set aside.
      const labels = await chart.locator("svg.narrow text.number").allTextContents();
      expect(
        written.some((text) => labels.includes(text)),
        `labels of ${spec.name}`,
      ).toBe(true);
      if (spec.series.length === 1 && spec.series[0]!.points.includes(null) && spec.kind === "bar")
        expect(written).toContain("本站未收录");
    }
    await page.context().close();
  });
});

/** The sample site's chart in which two bodies have nearly one number in one year. */
describe("points that coincide", () => {
  const site = sites[0]!;
  let page: Page;
  let chart: Locator;
  let spec: Spec;
  beforeAll(async () => {
    page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.goto(`${site.url}metrics/proposals-filed/`);
    const charts = await page.locator("nl-chart").all();
    const specs = await Promise.all(charts.map(specOf));
    const at = specs.findIndex(
      ({ series }) => series.some(({ points }) => points.some((point) => point?.text === "864件")) && series.length > 1,
    );
    [chart, spec] = [charts[at]!, specs[at]!];
    await open(chart);
    await chart.locator("canvas").scrollIntoViewIfNeeded();
  });
  afterAll(() => page.context().close());

  /** Each thing that is said while a mouse crosses the chart in fine steps, with a place where it is. */
  const sweep = (): Promise<Record<string, { x: number; y: number }>> =>
    chart.evaluate((element) => {
      const [canvas, spoken] = [element.querySelector("canvas")!, element.querySelector(".chart-spoken")!];
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const found: Record<string, { x: number; y: number }> = {};
      for (let x = left; x < left + width; x += 3) {
        for (let y = top; y < top + height; y += 3) {
          canvas.dispatchEvent(
            new PointerEvent("pointermove", { clientX: x, clientY: y, pointerType: "mouse", bubbles: true }),
          );
          const line = spoken.querySelector("strong")?.textContent?.replace(/\s+/g, "");
          if (line) found[line] ??= { x, y };
        }
      }
      return found;
    });

  it("are each named by hovering", async () => {
    const all = drawn(spec).map(({ label, point, index }) => bare(`${spec.periods[index]} ${label} ${point.text}`));
    expect(Object.keys(await sweep()).sort()).toEqual(all.sort());
  });

  it("a tap shows, the other is named too, nothing covers the chart, and a second tap follows", async () => {
    const [, spot] = Object.entries(await sweep()).find(([line]) => line.endsWith("864件"))!;
    const spoken = chart.locator(".chart-spoken");
    const canvas = (await chart.locator("canvas").boundingBox())!;
    await page.touchscreen.tap(canvas.x + canvas.width - 3, canvas.y + canvas.height - 3);
    expect(await spoken.getAttribute("class")).toContain("idle");
    await page.touchscreen.tap(spot.x, spot.y);
    const text = bare(await spoken.innerText());
    expect([text.includes("864件"), text.includes("858件"), page.url().includes("/metrics/")]).toEqual([
      true,
      true,
      true,
    ]);
    const [line, drawing] = [(await spoken.boundingBox())!, (await chart.locator("canvas").boundingBox())!];
    expect(line.y + line.height).toBeLessThanOrEqual(drawing.y);
    await page.touchscreen.tap(spot.x, spot.y + drawing.y - canvas.y);
    await page.waitForURL(/\/reports\//);
  });
});

describe("an open interactive chart", () => {
  it("prints as the picture", async () => {
    const page = await newPage();
    await page.goto(`${sites[0]!.url}metrics/proposal-reply-rate/`);
    const chart = page.locator("nl-chart").first();
    await open(chart);
    expect([
      await chart.locator("svg.chart-picture").filter({ visible: true }).count(),
      await chart.locator(".chart-view").isVisible(),
    ]).toEqual([0, true]);
    await page.emulateMedia({ media: "print" });
    expect([
      await chart.locator("svg.chart-picture").filter({ visible: true }).count(),
      await chart.locator(".chart-view").isVisible(),
    ]).toEqual([1, false]);
    await page.context().close();
  });
});
