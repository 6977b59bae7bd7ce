import type { ChartSpec } from "../charts/chart-spec.ts";
import type { ChartWords } from "../i18n/zh-hans/charts.ts";
import { chartConfig, tooltipLines } from "./chart-config.ts";
import { moveCursor, pointAt, startCursor, type Cursor } from "./chart-cursor.ts";
import { Chart } from "./chart-parts.ts";
import { chartTheme } from "./chart-theme.ts";

type Words = ChartWords["interactive"];

function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** In pixels: a chart in rows grows with them. */
const rowHeight = 32;
const aroundRows = 72;

const open = (href: string): void => location.assign(href);

/** The interactive chart: a canvas that the keyboard can walk, and buttons that show and hide its series. */
export class ChartView {
  readonly element: HTMLElement;
  readonly #spec: ChartSpec;
  readonly #words: Words;
  readonly #canvas = make("canvas", {});
  readonly #spoken = make("p", { class: "chart-spoken", role: "status" });
  readonly #frame: HTMLElement;
  readonly #listening = new AbortController();
  #chart: Chart | undefined;
  #cursor: Cursor | undefined;

  constructor(spec: ChartSpec, words: Words) {
    this.#spec = spec;
    this.#words = words;
    this.#frame = make("div", { class: "chart-frame", role: "application", tabindex: "0", "aria-label": `${spec.title} ${words.help}` }, this.#canvas);
    const legend = spec.series.length > 1 ? [this.#legend(words)] : [];
    if (spec.kind === "bar") this.#frame.style.blockSize = `${spec.periods.length * rowHeight + aroundRows}px`;
    this.element = make("div", { class: "chart-view" }, ...legend, this.#frame, this.#spoken, make("p", { class: "chart-help" }, words.help));
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

  #legend(words: Words): HTMLElement {
    const buttons = this.#spec.series.map(({ label }, at) => {
      const button = make("button", { type: "button", class: `chart-toggle s${(at % 6) + 1}`, "aria-pressed": "true" }, label);
      button.addEventListener("click", () => {
        const shown = !this.#isShown(at);
        this.#chart?.setDatasetVisibility(at, shown);
        this.#chart?.update();
        button.setAttribute("aria-pressed", String(shown));
      });
      return button;
    });
    return make("div", { class: "chart-legend", role: "group", "aria-label": words.legend }, ...buttons);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === "Enter") return this.#openCursor();
    if (event.key === "Escape") return this.#show(undefined);
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
