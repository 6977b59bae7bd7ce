import type { Paint, PaintOf, Surroundings } from "../charts/draw/to-canvas.ts";
import { element } from "../charts/draw/svg-text.ts";

const dashOf = (dashes: string): number[] => (dashes === "none" ? [] : dashes.split(",").map(Number.parseFloat));

function read(style: CSSStyleDeclaration, fontSize: number): Paint {
  return {
    fill: style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    strokeOpacity: Number(style.strokeOpacity),
    strokeWidth: Number.parseFloat(style.strokeWidth),
    dash: dashOf(style.strokeDasharray),
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
    strokeFirst: style.paintOrder.startsWith("stroke"),
    font: `${style.fontWeight} ${fontSize}px ${style.fontFamily}`,
  };
}

/** The element that has a role, where the picture has it. */
function sample(role: string, { group, link, isText = false }: Surroundings): string {
  const own = element(isText ? "text" : "line", { class: role });
  const linked = link === undefined ? own : element("a", { class: link }, own);
  return element("g", { class: group }, linked);
}

/**
 * What the style sheet says of every role where `host` stands: stroke, dash and fill are written there alone, for the
 * picture and for the canvas. Asked of the browser once for each role, by an element that is gone again before anything
 * is shown.
 */
export function chartPaint(host: Element, isMany: boolean, fontSize: number): PaintOf {
  const known = new Map<string, Paint>();
  const ask = (role: string, around: Surroundings): Paint => {
    const probe = document.createElement("div");
    probe.hidden = true;
    probe.innerHTML = `<svg class="chart-picture${isMany ? " many" : ""}">${sample(role, around)}</svg>`;
    host.append(probe);
    const innermost = [...probe.querySelectorAll("*")].at(-1);
    const paint = read(getComputedStyle(innermost ?? probe), fontSize);
    probe.remove();
    return paint;
  };
  return (role, around) => {
    const key = JSON.stringify([role, around]);
    const paint = known.get(key) ?? ask(role, around);
    known.set(key, paint);
    return paint;
  };
}
