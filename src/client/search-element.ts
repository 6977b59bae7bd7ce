import { search as zhHans } from "../i18n/zh-hans/search.ts";
import type { CatalogueEntry } from "../model/search-document.ts";
import { parseQuery, type Phrase } from "../search/query/parse.ts";
import type { Answer } from "../search/query/search.ts";
import { perPage, type SearchSettings } from "../search/query/settings.ts";
import { readState, writeState, type SearchState } from "../search/query/state.ts";
import { required } from "./search-dom.ts";
import { searchSource, type SearchSource } from "./search-source.ts";
import { moveByArrow } from "./search-timeline.ts";
import { SearchView } from "./search-view.ts";

/** Pause in typing, in milliseconds, after which a search begins. */
const pause = 250;

/** <nl-search>: makes the search form answer in the page. The state is in the address; what comes too late is dropped. */
class SearchElement extends HTMLElement {
  #view!: SearchView;
  #source!: SearchSource;
  #state!: SearchState;
  /** Counts the searches: an answer to any but the last is stale. */
  #turn = 0;
  #timer = 0;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const settings = JSON.parse(required(this, "script[type='application/json']").textContent) as SearchSettings;
    this.#view = new SearchView(this, settings, zhHans);
    this.#source = searchSource(settings.base);
    this.#listen();
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    clearTimeout(this.#timer);
  }

  #listen(): void {
    const { form, input, timeline } = this.#view;
    const { signal } = this.#leaving;
    input.addEventListener("input", (event) => this.#typed(event as InputEvent), { signal });
    input.addEventListener("compositionend", () => this.#searchSoon(), { signal });
    input.addEventListener("keydown", (event) => event.key === "Escape" && !event.isComposing && this.#empty(event), { signal });
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#ask({ ...this.#state, query: input.value.trim() }, "push")), { signal });
    form.addEventListener("change", ({ target }) => target instanceof HTMLSelectElement && this.#ask(readState(new FormData(form)), "push"), { signal });
    this.addEventListener("click", ({ target }) => (target as Element).closest("[data-clear]") && this.#clear(), { signal });
    timeline.addEventListener("click", ({ target }) => this.#chooseYear((target as Element).closest("button")), { signal });
    timeline.addEventListener("keydown", (event) => moveByArrow(timeline, event), { signal });
    addEventListener("popstate", () => this.#follow(), { signal });
    addEventListener("keydown", (event) => this.#focusBySlash(event), { signal });
  }

  #typed(event: InputEvent): void {
    // While an input method composes, the box holds letters that nobody searches for.
    if (!event.isComposing) this.#searchSoon();
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#view.showLoading();
    this.#timer = window.setTimeout(() => this.#ask({ ...this.#state, query: this.#view.input.value.trim() }, "replace"), pause);
  }

  #empty(event: KeyboardEvent): void {
    event.preventDefault();
    this.#view.input.value = "";
    this.#ask({ ...this.#state, query: "" }, "replace");
  }

  #focusBySlash(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || target.matches("input, select, textarea")) return;
    event.preventDefault();
    this.#view.input.focus();
    this.#view.input.select();
  }

  #chooseYear(button: HTMLButtonElement | null): void {
    if (!button) return;
    const { year, ...others } = this.#state.filters;
    this.#filter(year === button.value ? others : { ...others, year: button.value });
  }

  #clear(): void {
    this.#filter({});
    this.#view.focusStatus();
  }

  #filter(filters: SearchState["filters"]): void {
    this.#ask({ ...this.#state, filters }, "push");
  }

  /** Takes the state from the address. */
  #follow(): void {
    this.#state = readState(new URLSearchParams(location.search));
    this.#view.input.value = this.#state.query;
    void this.#run();
  }

  /** Takes a new state, and writes it into the address. */
  #ask(state: SearchState, entry: "push" | "replace"): void {
    clearTimeout(this.#timer);
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) history[`${entry}State`](null, "", address);
    this.#state = state;
    void this.#run();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const query = parseQuery(this.#state.query);
    if (query.short.length > 0) return this.#view.showShort(query);
    if (query.phrases.length === 0) return this.#view.showIdle();
    this.#view.showLoading();
    try {
      const answer = await this.#source.search(query.phrases, this.#state);
      const documents = await this.#words(answer.reports.slice(0, perPage));
      if (turn !== this.#turn) return;
      this.#view.showAnswer(answer, this.#state, query.phrases, documents);
      this.#offerMore(turn, answer, query.phrases);
    } catch (error) {
      if (turn !== this.#turn) return;
      reportError(error);
      this.#view.showFailure(() => void this.#run());
    }
  }

  #words(reports: readonly CatalogueEntry[]) {
    return Promise.all(reports.map(({ id }) => this.#source.words(id)));
  }

  #offerMore(turn: number, { reports }: Answer, phrases: readonly Phrase[]): void {
    let shown = perPage;
    this.#view.more.onclick = async () => {
      const next = reports.slice(shown, shown + perPage);
      this.#view.more.disabled = true;
      try {
        const documents = await this.#words(next);
        if (turn !== this.#turn) return;
        shown += next.length;
        this.#view.addReports(reports, phrases, documents)?.querySelector("a")?.focus();
      } catch (error) {
        reportError(error);
        this.#view.sayFailure();
      } finally {
        this.#view.more.disabled = false;
      }
    };
  }
}

customElements.define("nl-search", SearchElement);
