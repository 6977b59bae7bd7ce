import type { ChartWords } from "../../i18n/index.ts";
import { at } from "../../model/at.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";
import { pointTitle } from "./describe.ts";
import type { LinkMark, Marks, PointMark } from "./layout.ts";
import { isStated } from "./point-style.ts";

/** The marks of a picture, each a link to its sentence, with a title for the ear. */
export function linked(marks: Marks, spec: ChartSpec, words: ChartWords): Marks<LinkMark> {
  const link = (mark: PointMark, series: number): LinkMark[] => {
    const { points, label } = at(spec.series, series);
    const point = points[mark.index];
    return isStated(point)
      ? [{ ...mark, href: point.href, title: pointTitle(words, spec, label, mark.index, point) }]
      : [];
  };
  const series = marks.series.map((each, index) => ({
    ...each,
    points: each.points.flatMap((mark) => link(mark, index)),
  }));
  return { ...marks, series };
}
