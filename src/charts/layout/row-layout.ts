import type { ChartWords } from "../../i18n/zh-hans/charts.ts";
import type { ChartPoint, ChartSpec } from "../spec/chart-spec.ts";
import { describe, pointTitle } from "./describe.ts";
import type { BreakMark, Layout, PointMark, Size, TextMark } from "./layout.ts";
import { textWidth } from "./text-width.ts";
import { valueTicks } from "./value-ticks.ts";

const thickness = 16;
const rowHeight = 32;
const arrow = 15;

interface Columns {
  /** Where the bars begin. */
  start: number;
  xAt(value: number): number;
}

const numbersOf = ({ series }: ChartSpec): (ChartPoint | null)[] => series[0]?.points ?? [];

function columns(spec: ChartSpec, { width, fontSize }: Size): Columns {
  const widest = (texts: string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
  const start = widest(spec.periods) + 10;
  const end = width - widest(numbersOf(spec).map((point) => point?.label ?? "")) - arrow - 12;
  const top = valueTicks(spec, 4).at(-1) ?? 1;
  return { start, xAt: (value) => start + (value / top) * Math.max(0, end - start) };
}

function tip({ bound, max, value }: ChartPoint, x: number, y: number, xAt: Columns["xAt"]): PointMark["tip"] {
  if (bound === "more-than" || bound === "at-least") return { x: x + arrow, y };
  if (bound === "nearly" || bound === "at-most") return { x: x - arrow, y };
  if (bound === "about") return { x: x + arrow / 2, y };
  return bound === "range" ? { x: xAt(max ?? value ?? 0), y } : undefined;
}

/** Where a row's number may begin: after its bar and arrow. */
const endOf = ({ x, tip: end }: PointMark): number => Math.max(x, end?.x ?? x) + 8;

function breakMarks(spec: ChartSpec, { width, fontSize }: Size, start: number): BreakMark[] {
  return spec.breaks.map(({ kind, at, label, note }) => {
    const y = at * rowHeight;
    return { kind, note, x1: start, y1: y, x2: width, y2: y, label: { x: width, y: y - fontSize * 0.3, text: label, anchor: "end" } };
  });
}

/** Totals in rows from zero, which nothing joins: terms of one body, or bodies of one year. */
export function rowLayout(spec: ChartSpec, size: Size, words: ChartWords): Layout {
  const { start, xAt } = columns(spec, size);
  const middle = (index: number): number => index * rowHeight + rowHeight / 2;
  const baseline = (index: number): number => middle(index) + size.fontSize * 0.35;
  const height = Math.max(1, spec.periods.length) * rowHeight;
  const [named] = spec.series;
  const rows = numbersOf(spec).flatMap((point, index) => {
    if (point === null || point.value === null) return [];
    const [x, y] = [xAt(point.value), middle(index)];
    const bar = { x: start, y: y - thickness / 2, width: x - start, height: thickness };
    const title = pointTitle(words, spec, named?.label ?? "", index, point);
    const mark: PointMark = { x, y, bound: point.bound, reserve: point.reserve, tip: tip(point, x, y, xAt), bar, href: point.href, title };
    const label: TextMark = { x: endOf(mark), y: baseline(index), text: point.label, anchor: "start" };
    return [{ mark, label }];
  });
  return {
    kind: "bar",
    width: size.width,
    height,
    fontSize: size.fontSize,
    description: describe(words, spec),
    grid: [{ x1: start, y1: 0, x2: start, y2: height }],
    axis: spec.periods.map((text, index) => ({ x: start - 10, y: baseline(index), text, anchor: "end" })),
    breaks: breakMarks(spec, size, start),
    series: [{ firm: [], loose: [], points: rows.map(({ mark }) => mark) }],
    texts: rows.map(({ label }) => label),
    absent: numbersOf(spec).flatMap((point, index) => (point === null || point.value === null ? [{ x: start + 8, y: baseline(index), text: point?.text ?? words.absent, anchor: "start" as const }] : [])),
    legend: [],
  };
}
