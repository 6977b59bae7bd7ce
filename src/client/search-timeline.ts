import type { SearchStrings } from "../i18n/in-browser.ts";
import { element } from "./search-dom.ts";

/** Years between two that are named under their bars. */
const step = 5;

/**
 * One bar for each year from the first to the last, high by its reports; a button chooses the year. Empty for a single year. The bars
 * are one stop of the Tab key, the chosen year or else the newest: `moveByArrow` leads to the others.
 */
export function timelineBars(
  counts: ReadonlyMap<string, number>,
  chosen: string | undefined,
  t: SearchStrings,
): HTMLButtonElement[] {
  const years = [...counts.keys()].map(Number);
  if (years.length < 2) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const most = Math.max(...counts.values());
  const stop = chosen !== undefined && counts.has(chosen) ? Number(chosen) : last;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const count = counts.get(String(year)) ?? 0;
    const attributes = {
      type: "button",
      value: year,
      tabindex: year === stop ? 0 : -1,
      disabled: count === 0,
      "aria-pressed": String(String(year) === chosen),
      "aria-label": t.yearReports(year, count),
      "data-named":
        year % step === 0 || (year === first && year % step < step - 1) || (year === last && year % step > 1),
    };
    const named = element("span", { class: "year" }, String(year));
    return element("button", attributes, element("span", { class: "count" }, String(count)), bar(count / most), named);
  });
}

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves among the years that have reports, by the arrow keys, Home and End. */
export function moveByArrow(timeline: HTMLElement, event: KeyboardEvent): void {
  const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
  if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...timeline.querySelectorAll<HTMLButtonElement>("button:enabled")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[move(at, buttons.length - 1)];
  event.preventDefault();
  if (at === -1 || !next) return;
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

const svg = "http://www.w3.org/2000/svg";

function bar(share: number): SVGElement {
  const drawing = document.createElementNS(svg, "svg");
  const rect = document.createElementNS(svg, "rect");
  const height = Math.round(share * 40);
  for (const [key, value] of Object.entries({
    viewBox: "0 0 10 40",
    width: 10,
    height: 40,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  }))
    drawing.setAttribute(key, String(value));
  for (const [key, value] of Object.entries({ width: 10, height, y: 40 - height }))
    rect.setAttribute(key, String(value));
  drawing.append(rect);
  return drawing;
}
