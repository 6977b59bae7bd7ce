import type { SearchStrings } from "../i18n/zh-hans/search.ts";
import { element } from "./search-dom.ts";

/** What may help where no report has the words. */
export function advice(filtered: boolean, t: SearchStrings): HTMLElement[] {
  const lines = [...(filtered ? [t.adviceFilters] : []), ...t.advice];
  return [element("p", { class: "note" }, t.adviceTitle), element("ul", { class: "note" }, ...lines.map((line) => element("li", {}, line)))];
}

/** A button that tries again what could not be loaded. */
export function retryButton(retry: () => void, t: SearchStrings): HTMLButtonElement {
  const button = element("button", { type: "button", class: "button" }, t.retry);
  button.addEventListener("click", retry);
  return button;
}
