import type { SearchStrings } from "../i18n/in-browser.ts";
import { element } from "./search-dom.ts";

/** What may help where no report has the words: `elsewhere` reports have them outside the filters. */
export function advice(elsewhere: number, t: SearchStrings): HTMLElement[] {
  if (elsewhere > 0)
    return [element("button", { type: "button", class: "button", "data-clear": true }, t.withoutFilters(elsewhere))];
  return [
    element("p", { class: "note" }, t.adviceTitle),
    element("ul", { class: "note" }, ...t.advice.map((line) => element("li", {}, line))),
  ];
}

/** A button that tries again what could not be loaded. */
export function retryButton(retry: () => void, t: SearchStrings): HTMLButtonElement {
  const button = element("button", { type: "button", class: "button" }, t.retry);
  button.addEventListener("click", retry);
  return button;
}
