import type { InteractiveWords } from "../charts/chart-data.ts";
import type { Shown } from "../charts/layout/marks.ts";
import { rowHeight } from "../charts/layout/row-layout.ts";
import type { ChartSpec } from "../charts/spec/chart-spec.ts";
import { chartConfig } from "./chart-config.ts";
import { moveCursor, pointAt, startCursor, type Cursor } from "./chart-cursor.ts";
import { chartLegend } from "./chart-legend.ts";
import { Chart } from "./chart-parts.ts";
import { chartMarks, fontSize, marksPlugin, placedPoints } from "./chart-marks.ts";
import { chartPaint } from "./chart-paint.ts";
import { besides, pick, reach, type Placed } from "./chart-pick.ts";
import { readout } from "./chart-readout.ts";
import { element } from "./search-dom.ts";

/** Room for the axis of a chart in rows, in pixels. */
const aroundRows = 72;

const open = (href: string): void => location.assign(href);

const isSame = (a: Cursor | undefined, b: Cursor | undefined): boolean =>
  a?.series === b?.series && a?.index === b?.index;

/**
 * The interactive chart: a canvas on which mouse, finger and keys point at numbers, a line above it that says what is
 * pointed at, where no finger covers it, and buttons that show and hide its series.
 */
export class ChartView {
  readonly element: HTMLElement;
  readonly #spec: ChartSpec;
  readonly #words: InteractiveWords;
  readonly #leave: () => void;
  readonly #canvas = element("canvas", {});
  readonly #spoken = element("p", { class: "chart-spoken", role: "status" });
  readonly #frame: HTMLElement;
  readonly #listening = new AbortController();
  readonly #hidden = new Set<number>();
  #chart: Chart | undefined;
  #room = 0;
  #cursor: Cursor | undefined;
  /** How the reader points: a finger's first touch only shows. */
  #pointer: "mouse" | "finger" = matchMedia("(pointer: coarse)").matches ? "finger" : "mouse";

  /** `leave` is called when the keyboard asks to close the chart. */
  constructor(spec: ChartSpec, words: InteractiveWords, leave: () => void) {
    this.#spec = spec;
    this.#words = words;
    this.#leave = leave;
    const label = [spec.name, words.axisNote, words.help].join(" ");
    const operable = { role: "application", tabindex: "0", "aria-label": label };
    this.#frame = element("div", { class: "chart-frame", ...operable }, this.#canvas);
    const legend = spec.series.length > 1 ? [chartLegend(spec, words.legend, (series) => this.#toggle(series))] : [];
    const note = words.axisNote === "" ? [] : [element("p", { class: "chart-axis-note" }, words.axisNote)];
    if (spec.kind === "bar") this.#frame.style.blockSize = `${spec.periods.length * rowHeight + aroundRows}px`;
    this.#say([]);
    const help = element("p", { class: "chart-help" }, words.help);
    this.element = element("div", { class: "chart-view" }, ...legend, this.#spoken, ...note, this.#frame, help);
  }

  /** Draws into the page: the element must stand in it. */
  start(): void {
    const { signal } = this.#listening;
    this.#frame.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    this.#frame.addEventListener("blur", () => this.#pointer === "mouse" && this.#show(undefined), { signal });
    this.#canvas.addEventListener("pointermove", (event) => this.#onMove(event), { signal });
    this.#canvas.addEventListener("pointerdown", (event) => this.#onDown(event), { signal });
    this.#canvas.addEventListener("click", (event) => this.#onClick(event), { signal });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#draw(), { signal });
    this.#draw();
  }

  destroy(): void {
    this.#listening.abort();
    this.#chart?.destroy();
    this.element.remove();
  }

  readonly #isShown = (series: number): boolean => !this.#hidden.has(series);

  get #shown(): Shown {
    return { isShown: this.#isShown, absent: this.#words.absent };
  }

  #draw(): void {
    const paintOf = chartPaint(this.#frame, this.#spec.series.length > 1, fontSize);
    const marks = marksPlugin(this.#spec, this.#shown, paintOf, () => this.#cursor);
    this.#chart?.destroy();
    const { fontFamily } = getComputedStyle(this.#frame);
    this.#chart = new Chart(this.#canvas, chartConfig(this.#spec, paintOf, fontFamily, marks));
  }

  #toggle(series: number): boolean {
    if (!this.#hidden.delete(series)) this.#hidden.add(series);
    this.#show(undefined);
    this.#chart?.draw();
    return this.#isShown(series);
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

  #placed(): Placed[] {
    return this.#chart ? placedPoints(chartMarks(this.#chart, this.#spec, this.#shown)) : [];
  }

  #pick({ offsetX, offsetY }: MouseEvent): Cursor | undefined {
    return pick(this.#placed(), offsetX, offsetY, reach[this.#pointer], this.#spec.kind === "bar");
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === "mouse") this.#show(this.#pick(event));
  }

  #onDown({ pointerType }: PointerEvent): void {
    this.#pointer = pointerType === "mouse" ? "mouse" : "finger";
  }

  /** A click of the mouse follows, as it pointed before; a touch shows first, and follows when it is repeated. */
  #onClick(event: MouseEvent): void {
    const picked = this.#pick(event);
    const follows = picked !== undefined && (this.#pointer === "mouse" || isSame(picked, this.#cursor));
    this.#show(picked);
    if (follows) this.#openCursor();
  }

  #openCursor(): void {
    const point = this.#cursor && pointAt(this.#spec, this.#cursor);
    if (point) open(point.href);
  }

  #show(cursor: Cursor | undefined): void {
    if (isSame(cursor, this.#cursor)) return;
    this.#cursor = cursor;
    this.#chart?.draw();
    this.#canvas.style.cursor = cursor ? "pointer" : "";
    this.#say(cursor ? readout(this.#spec, cursor, besides(this.#placed(), cursor), this.#words) : []);
  }

  #say(parts: Node[]): void {
    this.#spoken.classList.toggle("idle", parts.length === 0);
    this.#spoken.replaceChildren(...(parts.length > 0 ? parts : [this.#words.hint[this.#pointer]]));
    // What once needed room keeps it, so that the chart stands still below.
    this.#room = Math.max(this.#room, this.#spoken.scrollHeight);
    if (this.#room > 0) this.#spoken.style.minBlockSize = `${this.#room}px`;
  }
}
