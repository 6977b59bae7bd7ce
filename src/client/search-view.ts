import type { SearchStrings } from "../i18n/zh-hans/search.ts";
import type { CatalogueEntry, SearchDocument } from "../model/search-document.ts";
import type { ParsedQuery, Phrase } from "../search/query/parse.ts";
import type { Answer } from "../search/query/search.ts";
import type { SearchSettings } from "../search/query/settings.ts";
import type { SearchState } from "../search/query/state.ts";
import { required } from "./search-dom.ts";
import { advice, retryButton } from "./search-message.ts";
import { fillFacets, timelineBars } from "./search-refine.ts";
import { reportResult } from "./search-report.ts";

export type ViewState = "idle" | "loading" | "done" | "empty" | "error" | "short";

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
    this.clear(found ? "done" : "empty", found ? this.t.found(reports.length) : this.t.empty(this.t.quoted(phrases.map(({ words }) => words))));
    this.results.dataset.reportCount = String(reports.length);
    this.refine.hidden = !found && !filtered;
    required(this.refine, "[data-clear]").hidden = !filtered;
    this.showFacets(answer, state);
    if (found) this.addReports(reports, phrases, documents);
    else this.results.append(...advice(filtered, this.t));
  }

  private showFacets({ facets }: Answer, state: SearchState): void {
    fillFacets(this.form, facets, state, this.settings.labels, this.t);
    const bars = timelineBars(facets.year, state.filters.year, this.t);
    required(this.timeline, "ul").replaceChildren(...bars);
    this.timeline.hidden = bars.length === 0;
    // The newest years stand at the end, which a narrow screen would hide.
    this.timeline.scrollLeft = this.timeline.scrollWidth;
  }

  /** Adds the next reports; the first of them is returned. */
  addReports(reports: readonly CatalogueEntry[], phrases: readonly Phrase[], documents: readonly SearchDocument[]): HTMLElement | undefined {
    const words = { t: this.t, kinds: this.settings.labels.kind };
    const added = documents.map((document_) => reportResult(document_, phrases, `${this.settings.reports}${document_.id}/`, words));
    this.results.append(...added);
    const left = reports.length - this.results.querySelectorAll("[data-report]").length;
    this.more.hidden = left === 0;
    this.more.textContent = this.t.moreReports(left);
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
