import type { SearchStrings } from "../i18n/zh-hans/search.ts";
import type { CatalogueEntry, SearchDocument } from "../model/search-document.ts";
import type { ParsedQuery, Phrase } from "../search/query/parse.ts";
import type { Answer } from "../search/query/search.ts";
import { perPage, type SearchSettings } from "../search/query/settings.ts";
import type { SearchState } from "../search/query/state.ts";
import { required } from "./search-dom.ts";
import { advice, retryButton } from "./search-message.ts";
import { fillFacets } from "./search-refine.ts";
import { reportResult } from "./search-report.ts";
import { timelineBars } from "./search-timeline.ts";

export type ViewState = "idle" | "loading" | "done" | "error" | "short";

/** Draws what a search finds into the page. It keeps nothing but the page. */
export class SearchView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly refine: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly timeline: HTMLElement;
  private readonly results: HTMLElement;
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
    this.status = required(root, "[role=status]");
    this.settings = settings;
    this.t = t;
  }

  showIdle(): void {
    this.clear("idle", "");
  }

  showShort({ short }: ParsedQuery): void {
    this.clear("short", this.t.short(short));
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

  showAnswer(answer: Answer, state: SearchState, phrases: readonly Phrase[], documents: readonly SearchDocument[]): void {
    const { reports } = answer;
    const found = reports.length > 0;
    const filtered = Object.keys(state.filters).length > 0;
    const elsewhere = filtered && !found ? answer.unfiltered : 0;
    const empty = elsewhere > 0 ? this.t.emptyFiltered : this.t.empty;
    const place = this.placeInTimeline();
    this.clear("done", found ? this.t.found(reports.length) : empty(phrases.map(({ words }) => words)));
    this.results.dataset.reportCount = String(reports.length);
    this.refine.hidden = !found && !filtered;
    required(this.refine, "[data-clear]").hidden = !filtered;
    fillFacets(this.form, answer.facets, state, this.settings.labels, this.t);
    this.showTimeline(answer, state, place);
    if (found) this.addReports(reports, phrases, documents);
    else this.results.append(...advice(elsewhere, this.t));
  }

  /** Brings the keyboard to what the page says of the answer: for a control that the answer has put away. */
  focusStatus(): void {
    this.status.focus();
  }

  private showTimeline({ facets }: Answer, state: SearchState, { scrolled, focused }: ReturnType<SearchView["placeInTimeline"]>): void {
    const bars = timelineBars(facets.year, state.filters.year, this.t);
    this.timeline.replaceChildren(...bars);
    this.timeline.hidden = bars.length === 0;
    const chosen = bars.find(({ value }) => value === state.filters.year);
    // On a narrow screen at first the chosen year, or else the newest, which stand at the end.
    this.timeline.scrollLeft = scrolled ?? (chosen ? chosen.offsetLeft - this.timeline.clientWidth / 2 : this.timeline.scrollWidth);
    bars.find(({ value }) => value === focused)?.focus({ preventScroll: true });
  }

  /** Where the reader is in the timeline, to be found again when it is drawn anew. */
  private placeInTimeline(): { scrolled?: number; focused?: string } {
    const { activeElement } = document;
    return {
      scrolled: this.timeline.hidden ? undefined : this.timeline.scrollLeft,
      focused: activeElement instanceof HTMLButtonElement && this.timeline.contains(activeElement) ? activeElement.value : undefined,
    };
  }

  /** Adds the next reports; the first of them is returned. */
  addReports(reports: readonly CatalogueEntry[], phrases: readonly Phrase[], documents: readonly SearchDocument[]): HTMLElement | undefined {
    const words = { t: this.t, kinds: this.settings.labels.kind };
    const added = documents.map((document_) => reportResult(document_, phrases, `${this.settings.reports}${document_.id}/`, words));
    this.results.append(...added);
    const left = reports.length - this.results.querySelectorAll("[data-report]").length;
    this.more.hidden = left === 0;
    this.more.textContent = this.t.moreReports(Math.min(perPage, left), left);
    return added[0];
  }

  private clear(state: ViewState, status: string): void {
    this.results.replaceChildren();
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
