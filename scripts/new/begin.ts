import { firstYearOfTerm, latestYearOfTerm } from "../../src/model/term-years.ts";
import { strings } from "../../src/i18n/index.ts";
import type { Body, UnbuiltReport } from "../../src/model/dataset.ts";
import type { ReportKind } from "../../src/model/schema/report.ts";
import type { Scope } from "../../src/model/schema/scope.ts";
import type { Named } from "./ask.ts";
import type { Beginning } from "./draft.ts";
import { models } from "./usual-numbers.ts";
import type { CommandOptions } from "./options.ts";

/** What each kind's numbers cover where no earlier report tells. */
const usualScope: Record<ReportKind, Scope> = {
  review: "calendar-year",
  "committee-report": "since-session",
  "proposal-report": "since-session",
  "examination-report": "session",
  "handling-report": "calendar-year",
  plan: "calendar-year",
  highlights: "calendar-year",
  yearbook: "calendar-year",
  press: "calendar-year",
};

/** A new report as far as the options, the body's file and its earlier reports tell. Titles are content, so they are Chinese. */
export function begin(
  options: CommandOptions & Named,
  body: Body,
  reports: readonly UnbuiltReport[],
): Omit<Beginning, "usual"> {
  const { year, kind } = options;
  const [latest] = models(reports, kind, year);
  const alike = latest?.kind === kind ? latest : undefined;
  return {
    title:
      options.title?.replace(/\s+/g, " ").trim() || `${body.short.zh}${year}年${strings("zh-hans").pages.kinds[kind]}`,
    body: body.id,
    year,
    kind,
    text: options.text ?? latest?.text ?? "original",
    term: options.term ?? termOf(body, year),
    session: options.session,
    scope: options.scope ?? alike?.scope ?? usualScope[kind],
  };
}

/** The term that the year's work belongs to, unless it is not listed. */
const termOf = ({ terms }: Body, year: number): number | undefined =>
  terms.find((term) => firstYearOfTerm(term) <= year && year <= latestYearOfTerm(term, terms))?.term;

/** The year after the body's last report, but never one that is not over: work is reported when it is done. */
export const nextYear = (reports: readonly UnbuiltReport[], today: Date): number => {
  const last = Math.max(...reports.map(({ year }) => year));
  return Math.min(reports.length === 0 ? Infinity : last + 1, today.getFullYear());
};
