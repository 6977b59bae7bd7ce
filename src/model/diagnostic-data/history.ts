export interface HistoryData {
  /** `local`: leads readers to their own machine · `path`: not where the service publishes, which is `meant`. */
  "address-otherwise": { address: string; why: "local" | "path"; meant?: string };
  "figure-changed": {
    metric: string;
    facet?: string;
    was: string;
    now?: string;
    commit: string;
    date: string;
    today: string;
  };
  /** The same number, said of another thing than before: each part of what it is said of, before and now. */
  "figure-moved": {
    metric: string;
    facet?: string;
    was: string;
    move: Partial<
      Record<
        "body" | "metric" | "facet" | "scope" | "year" | "period" | "asOf" | "status",
        [was: string | undefined, now: string | undefined]
      >
    >;
    commit: string;
    date: string;
    today: string;
  };
  /** `said`: git's own words. */
  "history-unread": {
    reason: "no-repository" | "no-git" | "other-owner" | "shallow" | "partial" | "unreadable";
    root?: string;
    said?: string;
  };
  "address-gone": { report: string; date: string; now?: string };
  /** A report that site.yaml calls withdrawn: its file is there, and would be published, or git knows of none. */
  "withdrawn-otherwise": { report: string; why: "there" | "unknown" };
  "correction-now": { metric: string; now: string; present: string[] };
  "correction-unchanged": { metric: string; now: string };
  "correction-too-early": { date: string; published: string };
  /** `of`: what has that day: the report, a correction of it, its source, or the visit to that. */
  "published-in-future": { of: "year" | "report" | "correction" | "source" | "visit"; day: string; today: string };
  "cut-off-after-published": { metric: string; asOf: string; published: string };
  "source-too-early": { source: string; published: string };
  "published-before-year": { published: string; year: number };
}
