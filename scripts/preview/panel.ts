import { arrange, fileOfPage } from "./arrange.ts";
import { panelStyle } from "./panel-style.ts";
import { STATE, STATE_PATH, type PreviewState, type Problem } from "./state.ts";

const severities = ["error", "warning", "note"] as const;
const language =
  navigator.languages
    .find((one) => /^(zh|en)\b/i.test(one))
    ?.slice(0, 2)
    .toLowerCase() === "en"
    ? "en"
    : "zh";
/** The problems that were folded away: the panel opens by itself only for others. */
const FOLDED = "nianlun-folded";

/** An element with a class and children; text is always text. */
function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

/** What the reader says of the content, over the page. */
class ProblemPanel extends HTMLElement {
  readonly #root = this.attachShadow({ mode: "open" });
  #state: PreviewState | undefined;
  #open = false;

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyle);
    this.#root.adoptedStyleSheets = [sheet];
    this.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && this.#open) this.#toggle(false);
    });
  }

  show(state: PreviewState): void {
    const changed = this.#signature(state) !== (this.#state && this.#signature(this.#state));
    this.#state = state;
    if (changed) this.#open = this.#alarming(state) && sessionStorage.getItem(FOLDED) !== this.#signature(state);
    if (changed) this.#draw();
  }

  #signature = ({ problems }: PreviewState): string =>
    problems.map(({ file, line, column, code }) => [file, line, column, code].join(":")).join("\n");

  /** Errors, wherever they are, and whatever is wrong on this page. */
  #alarming(state: PreviewState): boolean {
    const { here, elsewhere } = this.#groups(state);
    return here.some(({ severity }) => severity !== "note") || elsewhere.some(({ severity }) => severity === "error");
  }

  #groups = ({ problems }: PreviewState) =>
    arrange(problems, fileOfPage(decodeURIComponent(location.pathname.slice(import.meta.env.BASE_URL.length))));

  #toggle(open: boolean): void {
    this.#open = open;
    if (this.#state && !open) sessionStorage.setItem(FOLDED, this.#signature(this.#state));
    this.#draw();
    this.#root.querySelector<HTMLElement>(open ? ".list" : ".badge")?.focus();
  }

  #draw(): void {
    if (!this.#state) return;
    const { here, elsewhere } = this.#groups(this.#state);
    const shown = [...here, ...elsewhere];
    const badge = element("button", "badge", this.#summary(shown));
    badge.type = "button";
    badge.dataset.worst = severities.find((severity) => shown.some((one) => one.severity === severity)) ?? "none";
    badge.setAttribute("aria-expanded", String(this.#open));
    badge.setAttribute("aria-controls", "problems");
    badge.addEventListener("click", () => this.#toggle(!this.#open));
    badge.hidden = shown.length === 0;
    this.#root.replaceChildren(this.#list(here, elsewhere), badge);
  }

  #summary(shown: readonly Problem[]): string {
    const { counts, comma } = this.#state!.words[language];
    const parts = severities.flatMap((severity) => {
      const n = shown.filter((one) => one.severity === severity).length;
      return n === 0 ? [] : [counts[severity].replace("{n}", String(n))];
    });
    return parts.join(comma);
  }

  #list(here: readonly Problem[], elsewhere: readonly Problem[]): HTMLElement {
    const words = this.#state!.words[language];
    const close = element("button", "", words.close);
    close.type = "button";
    close.addEventListener("click", () => this.#toggle(false));
    const body = element("div", "list");
    body.tabIndex = 0;
    if (this.#state!.stale) body.append(element("p", "stale", words.stale));
    for (const [title, problems] of [
      [words.here, here],
      [words.elsewhere, elsewhere],
    ] as const) {
      if (problems.length > 0)
        body.append(element("h3", "", title), element("ul", "", ...problems.map((one) => this.#item(one))));
    }
    const panel = element("section", "", element("header", "", element("h2", "", words.title), close), body);
    panel.id = "problems";
    panel.lang = language;
    panel.hidden = !this.#open || here.length + elsewhere.length === 0;
    panel.setAttribute("aria-label", words.title);
    return panel;
  }

  #item({ file, line, column, severity, code, text }: Problem): HTMLElement {
    const words = this.#state!.words[language];
    const { message, hint } = text[language];
    const place = element("button", "place", `${file}:${line}:${column}`);
    place.type = "button";
    place.title = words.open;
    const address = `${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`;
    place.addEventListener("click", () => void fetch(address));
    const said = element(
      "p",
      "message",
      element("span", `kind ${severity}`, words.severities[severity]),
      message,
      " ",
      element("span", "code", code),
    );
    return element("li", "", place, said, element("p", "hint", hint));
  }
}

customElements.define("nianlun-problems", ProblemPanel);
const panel = document.createElement("nianlun-problems") as ProblemPanel;
document.body.append(panel);

import.meta.hot?.on(STATE, (state: PreviewState) => panel.show(state));
const answer = await fetch(`${import.meta.env.BASE_URL}${STATE_PATH}`);
if (answer.ok) panel.show((await answer.json()) as PreviewState);
