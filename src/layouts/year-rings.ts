/** One ring of the picture, in a square of `size` units around its middle. */
export interface Ring {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
  /** Breadth of the line. */
  width: number;
}

export const size = 240;

const innermost = 7;
const outermost = size / 2 - 8;
/** A tree leans: its rings are no circles, and their middles drift. */
const lean = { x: -7, y: 5, flatness: 0.035 };

const round = (value: number): number => Math.round(value * 10) / 10;

/** A ring a year from the first in the middle to the last at the bark, each as broad as its count; a year of nothing is a hair. */
export function yearRings(counts: readonly number[]): Ring[] {
  const most = Math.max(1, ...counts);
  const step = (outermost - innermost) / Math.max(1, counts.length - 1);
  return counts.map((count, index) => {
    const radius = innermost + index * step;
    const drift = 1 - radius / outermost;
    return {
      cx: round(size / 2 + lean.x * drift),
      cy: round(size / 2 + lean.y * drift),
      rx: round(radius * (1 + lean.flatness)),
      ry: round(radius * (1 - lean.flatness)),
      width: round(0.5 + (count / most) * Math.min(step * 0.6, 3.5)),
    };
  });
}
