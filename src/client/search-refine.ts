import type { SearchStrings } from "../i18n/zh-hans/search.ts";
import { facetNames, type FacetCounts, type FacetName } from "../search/query/facets.ts";
import type { FacetLabels } from "../search/query/settings.ts";
import type { SearchState } from "../search/query/state.ts";
import { element, required } from "./search-dom.ts";

/** Writes the values and their counts into the selects; a facet that leaves no choice is put away. */
export function fillFacets(form: HTMLFormElement, counts: FacetCounts, state: SearchState, labels: FacetLabels, t: SearchStrings): void {
  for (const name of facetNames) {
    const select = required<HTMLSelectElement>(form, `select[name="${name}"]`);
    const chosen = state.filters[name];
    const values = ordered(name, new Map(chosen === undefined ? counts[name] : [[chosen, 0], ...counts[name]]), labels);
    const options = values.map(([value, count]) => new Option(t.option(labelOf(name, value, labels, t), count), value));
    select.replaceChildren(new Option(t.any[name], ""), ...options);
    select.value = chosen ?? "";
    required(form, `[data-facet="${name}"]`).hidden = values.length < 2 && chosen === undefined;
  }
  required<HTMLSelectElement>(form, 'select[name="sort"]').value = state.sort;
}

const labelOf = (name: FacetName, value: string, labels: FacetLabels, t: SearchStrings): string =>
  name === "year" ? t.year(value) : (labels[name][value] ?? value);

/** Years newest first; other values in the order of their labels, which is the site's. */
function ordered(name: FacetName, counts: ReadonlyMap<string, number>, labels: FacetLabels): [string, number][] {
  if (name === "year") return [...counts].sort(([a], [b]) => Number(b) - Number(a));
  const order = new Map(Object.keys(labels[name]).map((value, index) => [value, index]));
  return [...counts].sort(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
}

/** One bar for each year from the first to the last, high by its reports; a button chooses the year. Empty for a single year. */
export function timelineBars(counts: ReadonlyMap<string, number>, chosen: string | undefined, t: SearchStrings): HTMLElement[] {
  const years = [...counts.keys()].map(Number);
  if (years.length < 2) return [];
  const first = Math.min(...years);
  const most = Math.max(...counts.values());
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = String(first + index);
    const count = counts.get(year) ?? 0;
    const attributes = { type: "button", value: year, "aria-pressed": String(year === chosen), disabled: count === 0 };
    const words = [element("span", { class: "year" }, t.year(year)), element("span", { class: "count" }, t.reports(count))];
    return element("li", {}, element("button", attributes, bar(count / most), ...words));
  });
}

const svg = "http://www.w3.org/2000/svg";

function bar(share: number): SVGElement {
  const drawing = document.createElementNS(svg, "svg");
  const rect = document.createElementNS(svg, "rect");
  const height = Math.round(share * 40);
  for (const [key, value] of Object.entries({ viewBox: "0 0 10 40", preserveAspectRatio: "none", "aria-hidden": "true" })) drawing.setAttribute(key, value);
  for (const [key, value] of Object.entries({ width: 10, height, y: 40 - height })) rect.setAttribute(key, String(value));
  drawing.append(rect);
  return drawing;
}
