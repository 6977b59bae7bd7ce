import type { SearchStrings } from "../i18n/in-browser.ts";
import { facetNames, type FacetCounts, type FacetName } from "../search/query/facets.ts";
import type { FacetLabels } from "../search/query/settings.ts";
import type { SearchState } from "../search/query/state.ts";
import { required } from "./search-dom.ts";

/** Writes the values and their counts into the selects; a facet that leaves no choice is put away. */
export function fillFacets(
  form: HTMLFormElement,
  counts: FacetCounts,
  state: SearchState,
  labels: FacetLabels,
  t: SearchStrings,
): void {
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

/** Whether a value can be one of a facet's: an address may hold anything, "constructor" too. */
export const isKnown = (name: FacetName, value: string, labels: FacetLabels): boolean =>
  name === "year" ? /^[12]\d{3}$/.test(value) : Object.hasOwn(labels[name], value);

function labelOf(name: FacetName, value: string, labels: FacetLabels, t: SearchStrings): string {
  if (!isKnown(name, value, labels)) return t.unknownOption(value);
  if (name === "year") return t.year(value);
  const known: Record<string, string> = labels[name];
  return known[value] ?? value;
}

/** Years newest first; other values in the order of their labels, which is the site's. */
function ordered(name: FacetName, counts: ReadonlyMap<string, number>, labels: FacetLabels): [string, number][] {
  if (name === "year") return [...counts].sort(([a], [b]) => Number(b) - Number(a));
  const order = new Map(Object.keys(labels[name]).map((value, index) => [value, index]));
  return [...counts].sort(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
}
