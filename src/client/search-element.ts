import { searchStrings } from "../i18n/in-browser.ts";
import type { CatalogueEntry } from "../model/search-document.ts";
import { longestQuery, parseQuery } from "../search/query/parse.ts";
import type { Outcome } from "../search/query/ask.ts";
import { asksForNumbers } from "../search/query/asks-for-numbers.ts";
import { perPage, type SearchSettings } from "../search/query/settings.ts";
import { readState, writeState, type SearchState } from "../search/query/state.ts";
import { required } from "./search-dom.ts";
import { searchSource, type SearchSource } from "./search-source.ts";
import { moveByArrow } from "./search-timeline.ts";
import { SearchView, type Loaded, type Place } from "./search-view.ts";

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
    this.#view = new SearchView(this, settings, searchStrings);
    this.#source = searchSource(settings.base);
    // The answer comes after the page: the browser would scroll before there is anything to scroll to.
    history.scrollRestoration = "manual";
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
    input.addEventListener("keydown", (event) => event.key === "Escape" && !event.isComposing && this.#empty(event), {
      signal,
    });
    form.addEventListener(
      "submit",
      (event) => (event.preventDefault(), this.#ask({ ...this.#state, query: this.#typedQuery() }, "push")),
      { signal },
    );
    form.addEventListener(
      "change",
      ({ target }) => target instanceof HTMLSelectElement && this.#ask(readState(new FormData(form)), "push"),
      { signal },
    );
    this.addEventListener("click", ({ target }) => (target as Element).closest("[data-clear]") && this.#clear(), {
      signal,
    });
    timeline.addEventListener("click", ({ target }) => this.#chooseYear((target as Element).closest("button")), {
      signal,
    });
    timeline.addEventListener("keydown", (event) => moveByArrow(timeline, event), { signal });
    addEventListener("popstate", () => this.#follow(), { signal });
    addEventListener("pagehide", () => this.#remember(), { signal });
    addEventListener("keydown", (event) => this.#focusBySlash(event), { signal });
  }

  #typed(event: InputEvent): void {
    // While an input method composes, the box holds letters that nobody searches for.
    if (!event.isComposing) this.#searchSoon();
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#view.showLoading();
    this.#timer = window.setTimeout(() => this.#ask({ ...this.#state, query: this.#typedQuery() }, "replace"), pause);
  }

  #empty(event: KeyboardEvent): void {
    event.preventDefault();
    this.#view.input.value = "";
    this.#ask({ ...this.#state, query: "" }, "replace");
  }

  #focusBySlash(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (
      event.key !== "/" ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      target.matches("input, select, textarea")
    )
      return;
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

  /** What stands in the box; of a text that no one types, as much as its first search says is cut. */
  #typedQuery(): string {
    const { input } = this.#view;
    if (input.value.length > 2 * longestQuery) input.value = input.value.trim().slice(0, longestQuery + 1);
    return input.value.trim().slice(0, longestQuery + 1);
  }

  /** Takes the state from the address, and from the history how its answer was left. */
  #follow(): void {
    const state = readState(new URLSearchParams(location.search));
    this.#state = { ...state, query: state.query.slice(0, longestQuery + 1) };
    this.#view.input.value = this.#state.query;
    void this.#run(placeIn(history.state));
  }

  /** Takes a new state, and writes it into the address. */
  #ask(state: SearchState, entry: "push" | "replace"): void {
    clearTimeout(this.#timer);
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) {
      if (entry === "push") this.#remember();
      history[`${entry}State`](null, "", address);
    }
    this.#state = state;
    void this.#run();
  }

  /** Notes in the history how the answer is left. */
  #remember(): void {
    history.replaceState({ search: this.#view.place() }, "");
  }

  async #run(place?: Place): Promise<void> {
    const turn = ++this.#turn;
    const query = parseQuery(this.#state.query);
    if (this.#state.query === "") return this.#view.showIdle(this.#state);
    if (query.phrases.length === 0 && (query.short.length > 0 || !asksForNumbers(this.#state.query)))
      return this.#view.showShort(query);
    this.#view.showLoading();
    try {
      const outcome = await this.#source.ask(query, this.#state);
      const next = outcome.answer.reports.slice(0, Math.max(perPage, place?.shown ?? 0));
      const loaded = await this.#load(next);
      if (turn !== this.#turn) return;
      this.#view.showOutcome(outcome, query, this.#state);
      this.#add(loaded, outcome);
      this.#offerMore(turn, outcome, next.length);
      if (place) this.#view.restore(place);
    } catch (error) {
      if (turn !== this.#turn) return;
      reportError(error);
      this.#view.showFailure(() => void this.#run(place));
    }
  }

  #add(loaded: readonly Loaded[], { answer, phrases }: Outcome, before = 0): HTMLElement | undefined {
    if (loaded.length === 0) return undefined;
    return this.#view.addReports(loaded, phrases, answer.reports.length - before - loaded.length, (entry) =>
      this.#source.words(entry),
    );
  }

  /**
   * The reports with their words, those that fail without.
   * @throws where several are asked for and none can be loaded: then it is the network that fails.
   */
  async #load(entries: readonly CatalogueEntry[]): Promise<Loaded[]> {
    const results = await Promise.allSettled(entries.map((entry) => this.#source.words(entry)));
    const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    if (failures.length > 1 && failures.length === results.length) throw failures[0];
    for (const failure of failures) reportError(failure);
    return entries.map((entry, index) => {
      const result = results[index];
      return result?.status === "fulfilled" ? { entry, document: result.value } : { entry };
    });
  }

  #offerMore(turn: number, outcome: Outcome, first: number): void {
    let shown = first;
    this.#view.more.onclick = async () => {
      const next = outcome.answer.reports.slice(shown, shown + perPage);
      this.#view.more.disabled = true;
      try {
        const loaded = await this.#load(next);
        if (turn !== this.#turn) return;
        const added = this.#add(loaded, outcome, shown);
        shown += next.length;
        added?.querySelector<HTMLElement>("a, button")?.focus();
      } catch (error) {
        reportError(error);
        this.#view.sayFailure();
      } finally {
        this.#view.more.disabled = false;
      }
    };
  }
}

/** What `#remember` has noted in the history; undefined for anything else. */
function placeIn(state: unknown): Place | undefined {
  const { search } = (state ?? {}) as { search?: Partial<Place> };
  return typeof search?.shown === "number" && typeof search.y === "number" && Array.isArray(search.open)
    ? (search as Place)
    : undefined;
}

customElements.define("nl-search", SearchElement);
