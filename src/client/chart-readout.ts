import type { InteractiveWords } from "../charts/chart-data.ts";
import { at } from "../model/at.ts";
import type { ChartPoint, ChartSpec } from "../charts/spec/chart-spec.ts";
import type { Cursor } from "./chart-cursor.ts";
import { pointAt } from "./chart-cursor.ts";
import { element } from "./search-dom.ts";

type Words = Pick<InteractiveWords, "otherwise" | "beside" | "source">;

const named = ({ series: all }: ChartSpec, series: number, { text }: ChartPoint): string =>
  all.length > 1 ? `${at(all, series).label} ${text}` : text;

/** What is said of a point: the number as stated, its change, what must be known of it, and what contradicts it. */
export function pointLines(spec: ChartSpec, { series, index }: Cursor, words: Pick<Words, "otherwise">): string[] {
  const point = pointAt(spec, { series, index });
  if (!point) return [];
  const disputes = (point.disputes ?? []).map(({ text }) => `${words.otherwise}${text}`);
  return [named(spec, series, point), point.change, ...(point.remarks ?? []), ...disputes];
}

/**
 * The point that is pointed at, in a place of its own where no finger covers it, with those that lie in the same spot.
 */
export function readout(spec: ChartSpec, cursor: Cursor, beside: readonly Cursor[], words: Words): Node[] {
  const point = pointAt(spec, cursor);
  if (!point) return [];
  const [first = "", ...rest] = pointLines(spec, cursor, words);
  const others = beside.map((other) => pointLines(spec, other, words).join("，"));
  return [
    element("strong", {}, `${at(spec.periods, cursor.index)} ${first}`),
    " ",
    element("a", { href: point.href }, words.source),
    ...rest.map((line) => element("span", { class: "chart-line" }, line)),
    ...others.map((line) => element("span", { class: "chart-line" }, words.beside + line)),
  ].map((part) => (typeof part === "string" ? document.createTextNode(part) : part));
}
