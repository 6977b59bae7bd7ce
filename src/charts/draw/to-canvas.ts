import type { BreakMark, Marks, Shape, TextMark } from "../layout/layout.ts";
import { joinShapes } from "../layout/series-marks.ts";
import { colourOf } from "./series-colour.ts";

/** How one thing is painted. A colour is "none" where nothing is filled or stroked. */
export interface Paint {
  fill: string;
  fillOpacity: number;
  stroke: string;
  strokeOpacity: number;
  /** In pixels. */
  strokeWidth: number;
  /** Lengths of strokes and gaps, in pixels; none for a whole line. */
  dash: number[];
  cap: CanvasLineCap;
  join: CanvasLineJoin;
  /** Whether the fill covers the inner half of the stroke, as a halo's. */
  strokeFirst: boolean;
  /** As a canvas takes it. */
  font: string;
}

/** What the picture's style sheet says of a role, by what stands around it in the picture. */
export interface Surroundings {
  /** Class of the group: the series' colour, or the kind of break. */
  group?: string;
  /** A point's own shapes stand in its link; the one pointed at looks as a link does under a mouse. */
  link?: "idle" | "active";
  /** Texts have rules of their own. */
  isText?: boolean;
}
/** Looks up the paint of a role; the empty role is that of what only its group paints. */
export type PaintOf = (role: string, around: Surroundings) => Paint;

/** A point that a reader points at. */
interface Active {
  series: number;
  index: number;
}

function pathOf(shape: Shape): Path2D {
  if (shape.kind === "path") return new Path2D(shape.d);
  const path = new Path2D();
  if (shape.kind === "rect") path.rect(shape.x, shape.y, shape.width, shape.height);
  if (shape.kind === "circle") path.arc(shape.x, shape.y, shape.radius, 0, Math.PI * 2);
  if (shape.kind === "line") {
    path.moveTo(shape.x1, shape.y1);
    path.lineTo(shape.x2, shape.y2);
  }
  return path;
}

/** Fills and strokes in the order, and with the pens, that a paint has. */
function apply(context: CanvasRenderingContext2D, paint: Paint, fill: () => void, stroke: () => void): void {
  context.save();
  context.fillStyle = paint.fill;
  context.strokeStyle = paint.stroke;
  context.lineWidth = paint.strokeWidth;
  context.lineCap = paint.cap;
  context.lineJoin = paint.join;
  context.setLineDash(paint.dash);
  const filled = (): void => {
    context.globalAlpha = paint.fillOpacity;
    if (paint.fill !== "none") fill();
  };
  const stroked = (): void => {
    context.globalAlpha = paint.strokeOpacity;
    if (paint.stroke !== "none") stroke();
  };
  for (const step of paint.strokeFirst ? [stroked, filled] : [filled, stroked]) step();
  context.restore();
}

const aligned = { start: "left", middle: "center", end: "right" } as const;

/** Paints a chart's marks on a canvas, in the order in which the picture has them. */
export function toCanvas(context: CanvasRenderingContext2D, marks: Marks, paintOf: PaintOf, active?: Active): void {
  const shape = (each: Shape, around: Surroundings): void => {
    const path = pathOf(each);
    apply(
      context,
      paintOf(each.role, around),
      () => context.fill(path),
      () => context.stroke(path),
    );
  };
  const text = ({ x, y, text: words, anchor, series }: TextMark, role: string, group?: string): void => {
    const classes = series === undefined ? role : `${role} ${colourOf(series)}`;
    const paint = paintOf(classes, { group, isText: true });
    context.font = paint.font;
    context.textAlign = aligned[anchor];
    apply(
      context,
      paint,
      () => context.fillText(words, x, y),
      () => context.strokeText(words, x, y),
    );
  };
  const breakMark = ({ kind, shapes, label }: BreakMark): void => {
    const group = `break ${kind}`;
    for (const each of shapes) shape(each, { group });
    if (label) text(label, "", group);
  };

  for (const label of marks.absent) text(label, "tick absent");
  for (const each of marks.breaks) breakMark(each);
  for (const [at, series] of marks.series.entries()) {
    for (const each of joinShapes(series)) shape(each, { group: colourOf(at) });
  }
  for (const [at, { points }] of marks.series.entries()) {
    for (const { index, shapes } of points) {
      const link = active?.series === at && active.index === index ? "active" : "idle";
      for (const each of shapes) shape(each, { group: colourOf(at), link });
    }
  }
  for (const label of marks.texts) text(label, "number");
}
