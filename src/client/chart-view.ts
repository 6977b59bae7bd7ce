import type { InteractiveWords } from "../charts/chart-data.ts";
import type { ChartSpec } from "../charts/chart-spec.ts";
import { chartConfig, tooltipLines } from "./chart-config.ts";
import { moveCursor, pointAt, startCursor, type Cursor } from "./chart-cursor.ts";
import { chartLegend } from "./chart-legend.ts";
import { Chart } from "./chart-parts.ts";
import { chartTheme } from "./chart-theme.ts";
import { element } from "./search-dom.ts";

/** In pixels: a chart in rows grows with them. */
const rowHeight = 32;
const aroundRows = 72;

const open = (href: string): void => location.assign(href);

/** The interactive chart: a canvas that the keyboard can walk, and buttons that show and hide its series. */
export class ChartView {
  readonly element: HTMLElement;
  readonly #spec: ChartSpec;
  readonly #words: InteractiveWords;
  readonly #leave: () => void;
  readonly #canvas = element("canvas", {});
  readonly #spoken = element("p", { class: "chart-spoken", role: "status" });
  readonly #frame: HTMLElement;
  readonly #listening = new AbortController();
  #chart: Chart | undefined;
  #cursor: Cursor | undefined;

  /** `leave` is called when the keyboard asks to close the chart. */
  constructor(spec: ChartSpec, words: InteractiveWords, leave: () => void) {
    this.#spec = spec;
    this.#words = words;
    this.#leave = leave;
    const label = [spec.name, words.axisNote, words.help].join(" ");
    this.#frame = element("div", { class: "chart-frame", role: "application", tabindex: "0", "aria-label": label }, this.#canvas);
    const legend = spec.series.length > 1 ? [chartLegend(spec, words.legend, (series) => this.#toggle(series))] : [];
    const note = words.axisNote === "" ? [] : [element("p", { class: "chart-axis-note" }, words.axisNote)];
    if (spec.kind === "bar") this.#frame.style.blockSize = `${spec.periods.length * rowHeight + aroundRows}px`;
    this.element = element("div", { class: "chart-view" }, ...legend, ...note, this.#frame, this.#spoken, element("p", { class: "chart-help" }, words.help));
  }

  /** Draws into the page: the element must stand in it. */
  start(): void {
    const { signal } = this.#listening;
    this.#frame.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    this.#frame.addEventListener("blur", () => this.#show(undefined), { signal });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#draw(), { signal });
    this.#draw();
  }

  destroy(): void {
    this.#listening.abort();
    this.#chart?.destroy();
    this.element.remove();
  }

  readonly #isShown = (series: number): boolean => this.#chart?.isDatasetVisible(series) ?? true;

  #draw(): void {
    const hidden = this.#spec.series.flatMap((_, at) => (this.#isShown(at) ? [] : [at]));
    this.#chart?.destroy();
    this.#chart = new Chart(this.#canvas, chartConfig(this.#spec, chartTheme(this.#frame), this.#words, open));
    for (const at of hidden) this.#chart.setDatasetVisibility(at, false);
    if (hidden.length > 0) this.#chart.update("none");
  }

  #toggle(series: number): boolean {
    const shown = !this.#isShown(series);
    this.#chart?.setDatasetVisibility(series, shown);
    this.#chart?.update();
    return shown;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === "Enter") return this.#openCursor();
    if (event.key === "Escape") return this.#cursor ? this.#show(undefined) : this.#leave();
    const from = this.#cursor && this.#isShown(this.#cursor.series) ? this.#cursor : undefined;
    const start = startCursor(this.#spec, this.#isShown);
    const moved = start && moveCursor(this.#spec, from ?? start, event.key, this.#isShown);
    if (moved === undefined) return;
    event.preventDefault();
    // The first key only enters the chart, at its newest point.
    this.#show(from === undefined ? start : moved);
  }

  #openCursor(): void {
    const point = this.#cursor && pointAt(this.#spec, this.#cursor);
    if (point) open(point.href);
  }

  #show(cursor: Cursor | undefined): void {
    this.#cursor = cursor;
    const active = cursor ? [{ datasetIndex: cursor.series, index: cursor.index }] : [];
    this.#chart?.setActiveElements(active);
    this.#chart?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    this.#chart?.update("none");
    this.#spoken.textContent = cursor
      ? [this.#spec.periods[cursor.index], ...tooltipLines(this.#spec, cursor.series, cursor.index, this.#words)].join(" ")
      : "";
  }
}
