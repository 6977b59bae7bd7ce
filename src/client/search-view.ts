import type { SearchStrings } from "../i18n/in-browser.ts";
import type { CatalogueEntry, SearchDocument } from "../model/search-document.ts";
import type { Outcome } from "../search/query/ask.ts";
import { longestQuery, type ParsedQuery, type Phrase } from "../search/query/parse.ts";
import type { Answer } from "../search/query/search.ts";
import { perPage, type SearchSettings } from "../search/query/settings.ts";
import type { SearchState } from "../search/query/state.ts";
import { required } from "./search-dom.ts";
import { advice, retryButton } from "./search-message.ts";
import { leadLinks, note, offerNotes, queryNotes, valueNotes } from "./search-notes.ts";
import { numberSection, numberVerdict } from "./search-numbers.ts";
import { fillFacets } from "./search-refine.ts";
import { missingReport, reportResult } from "./search-report.ts";
import { timelineBars } from "./search-timeline.ts";

/** A report of the answer, without its words where they could not be loaded. */
export interface Loaded {
  entry: CatalogueEntry;
  document?: SearchDocument;
}

/** How a reader has left an answer. */
export interface Place {
  /** Reports that were called up. */
  shown: number;
  /** Reports whose further places stand open. */
  open: string[];
  y: number;
}

export type ViewState = "idle" | "loading" | "done" | "error" | "short";

/** Draws what a search finds into the page. It keeps nothing but the page. */
export class SearchView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly refine: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly timeline: HTMLElement;
  private readonly results: HTMLElement;
  private readonly notes: HTMLElement;
  private readonly status: HTMLElement;
  private readonly settings: SearchSettings;
  private readonly t: SearchStrings;

  constructor(root: HTMLElement, settings: SearchSettings, t: SearchStrings) {
    this.form = required(root, "form");
    this.input = required(root, 'input[name="q"]');
    this.refine = required(root, "[data-refine]");
    this.more = required(root, "[data-more]");
    this.timeline = required(root, "[data-timeline]");
    this.results = required(root, "[data-results]");
    this.notes = required(root, "[data-notes]");
    this.status = required(root, "[role=status]");
    this.settings = settings;
    this.t = t;
  }

  showIdle(state: SearchState): void {
    this.clear("idle", "");
    this.notes.append(...valueNotes(state, this.settings, this.t));
  }

  /** What was typed holds nothing that can be searched for. */
  showShort({ short, cut }: ParsedQuery): void {
    this.clear("short", short.length > 0 ? this.t.short(short) : this.t.nothingToSearch);
    if (cut > 0) this.notes.append(note(this.t.cut(longestQuery)));
  }

  /** The last answer stays in sight until the next one is there. */
  showLoading(): void {
    this.setState("loading", this.t.loading);
  }

  showFailure(retry: () => void): void {
    this.clear("error", this.t.failed);
    this.results.append(retryButton(retry, this.t));
  }

  /** Says that the next reports could not be loaded; what is shown stays. */
  sayFailure(): void {
    this.status.textContent = this.t.failed;
  }

  showOutcome(outcome: Outcome, query: ParsedQuery, state: SearchState): void {
    const { answer, numbers, leads } = outcome;
    const { reports } = answer;
    const found = reports.length > 0;
    const filtered = Object.keys(state.filters).length > 0;
    const place = this.placeInTimeline();
    this.clear("done", this.verdict(outcome, state));
    this.results.dataset.reportCount = String(reports.length);
    this.refine.hidden = !found && !filtered;
    required(this.refine, "[data-clear]").hidden = !filtered;
    fillFacets(this.form, answer.facets, state, this.settings.labels, this.t);
    this.showTimeline(answer, state, place);
    this.notes.append(
      ...queryNotes(query, this.t),
      ...valueNotes(state, this.settings, this.t),
      ...(outcome.otherMarks ? [note(this.t.otherMarks(query.phrases.map(({ words }) => words)))] : []),
      ...(leads ? [leadLinks(leads, this.settings, this.t)] : []),
      ...(numbers ? [numberSection(numbers, this.settings, this.t)] : []),
      ...(found && reports.length < perPage ? [note(this.t.absence(this.settings.summaries, true))] : []),
    );
    if (!found) this.showNothing(outcome, state, query);
  }

  /** The sentence that says how many reports have the words, and of which years. */
  private verdict({ answer: { reports, unfiltered }, numbers, phrases }: Outcome, { filters }: SearchState): string {
    if (reports.length > 0) {
      const years = reports.map(({ year }) => year);
      return this.t.found(reports.length, Math.min(...years), Math.max(...years));
    }
    if (numbers) return numberVerdict(numbers, this.t);
    const words = phrases.map((phrase) => phrase.words);
    return Object.keys(filters).length > 0 && unfiltered > 0 ? this.t.emptyFiltered(words) : this.t.empty(words);
  }

  private showNothing({ answer, numbers, offers, leads }: Outcome, state: SearchState, { phrases }: ParsedQuery): void {
    const filtered = Object.keys(state.filters).length > 0;
    this.results.append(...offerNotes(offers, state, this.t));
    if (numbers) return;
    if (!leads && phrases.every(({ words }) => /^[a-z]{6,}$/i.test(words))) this.results.append(note(this.t.pinyin));
    this.results.append(...advice(filtered ? answer.unfiltered : 0, this.t));
    this.results.append(note(this.t.absence(this.settings.summaries, false)));
  }

  /** Brings the keyboard to what the page says of the answer: for a control that the answer has put away. */
  focusStatus(): void {
    this.status.focus();
  }

  private showTimeline(
    { facets }: Answer,
    state: SearchState,
    { scrolled, focused }: ReturnType<SearchView["placeInTimeline"]>,
  ): void {
    const bars = timelineBars(facets.year, state.filters.year, this.t);
    this.timeline.replaceChildren(...bars);
    this.timeline.hidden = bars.length === 0;
    const chosen = bars.find(({ value }) => value === state.filters.year);
    // On a narrow screen at first the chosen year, or else the newest, which stand at the end.
    this.timeline.scrollLeft =
      scrolled ?? (chosen ? chosen.offsetLeft - this.timeline.clientWidth / 2 : this.timeline.scrollWidth);
    bars.find(({ value }) => value === focused)?.focus({ preventScroll: true });
  }

  /** Where the reader is in the timeline, to be found again when it is drawn anew. */
  private placeInTimeline(): { scrolled?: number; focused?: string } {
    const { activeElement } = document;
    return {
      scrolled: this.timeline.hidden ? undefined : this.timeline.scrollLeft,
      focused:
        activeElement instanceof HTMLButtonElement && this.timeline.contains(activeElement)
          ? activeElement.value
          : undefined,
    };
  }

  /**
   * Adds the next reports, those too whose words could not be loaded, which `again` loads anew; `left` more are to come. The first of them
   * is returned.
   */
  addReports(
    loaded: readonly Loaded[],
    phrases: readonly Phrase[],
    left: number,
    again: (entry: CatalogueEntry) => Promise<SearchDocument>,
  ): HTMLElement | undefined {
    const added = loaded.map((report) => this.drawn(report, phrases, again));
    this.results.append(...added);
    this.more.hidden = left === 0;
    this.more.textContent = this.t.moreReports(Math.min(perPage, left), left);
    return added[0];
  }

  private drawn(
    { entry, document: words }: Loaded,
    phrases: readonly Phrase[],
    again: (entry: CatalogueEntry) => Promise<SearchDocument>,
  ): HTMLElement {
    const { labels } = this.settings;
    const names = { t: this.t, kinds: labels.kind };
    if (words) return reportResult(words, phrases, `${this.settings.reports}${entry.id}/`, names);
    const missing = missingReport(
      entry,
      Object.hasOwn(labels.body, entry.body) ? (labels.body[entry.body] ?? "") : "",
      names,
      () => {
        again(entry).then(
          (document_) => missing.replaceWith(this.drawn({ entry, document: document_ }, phrases, again)),
          reportError,
        );
      },
    );
    return missing;
  }

  /** What of the answer stands open, and how far it is scrolled: to be found again after a visit to a hit. */
  place(): Place {
    const open = [...this.results.querySelectorAll("details[open]")].map(
      (details) => details.closest<HTMLElement>("[data-report]")?.dataset.report ?? "",
    );
    return {
      shown: this.results.querySelectorAll("[data-report], [data-report-missing]").length,
      open,
      y: Math.round(scrollY),
    };
  }

  /** Goes back to a place that `place` told. */
  restore({ open, y }: Place): void {
    for (const report of this.results.querySelectorAll<HTMLElement>("[data-report]")) {
      const details = report.querySelector("details");
      if (details && open.includes(report.dataset.report ?? "")) details.open = true;
    }
    scrollTo({ top: y, behavior: "instant" });
  }

  private clear(state: ViewState, status: string): void {
    this.results.replaceChildren();
    this.notes.replaceChildren();
    delete this.results.dataset.reportCount;
    this.more.hidden = true;
    this.refine.hidden = true;
    this.timeline.hidden = true;
    this.setState(state, status);
  }

  private setState(state: ViewState, status: string): void {
    this.results.dataset.state = state;
    this.results.setAttribute("aria-busy", String(state === "loading"));
    this.status.textContent = status;
  }
}
