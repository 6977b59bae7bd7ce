import { facetNames, type Filters } from "./facets.ts";
import type { Sort } from "./search.ts";

/** What is searched for, as the address of the search page says it. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: Sort;
}

/** The state in an address's parameters or a form's fields; what is empty or unknown is as if absent. */
export function readState(parameters: URLSearchParams | FormData): SearchState {
  const text = (name: string): string => {
    const value = parameters.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const filters: Filters = {};
  for (const name of facetNames) if (text(name) !== "") filters[name] = text(name);
  return { query: text("q"), filters, sort: text("sort") === "relevance" ? "relevance" : "newest" };
}

/** `?q=…` with what differs from the default; empty where nothing is asked. */
export function writeState({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const name of facetNames) if (filters[name] !== undefined) parameters.set(name, filters[name]);
  if (sort !== "newest") parameters.set("sort", sort);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}
