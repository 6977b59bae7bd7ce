import type { DiagnosticCatalogue, WholeReportCode } from "../../diagnostic-text.ts";

/** What is said where a report's day or title speaks against its year, body or kind. */
export const wholeReport: Pick<DiagnosticCatalogue, WholeReportCode> = {
  "year-unfinished": ({ year, published, numbers, metric, words, before, begun }) => ({
    message: begun
      ? `The report was published on ${published}, when ${year}, its year, had but begun: its ${numbers} numbers since a session are probably of the year before.`
      : words === undefined
        ? `${metric ?? `Numbers (${numbers})`} of the whole year ${year}, in a report that was published on ${published}, before that year was over.`
        : `The report was published on ${published} and tells of "${words}", and its year is ${year}: its ${numbers} numbers are of ${before}, not of ${year}.`,
    hint: begun
      ? `year is the year of the work, not of the publication or the session. For last year's work write year: ${year - 1}, and that year in the file's name; if the numbers are of ${year}, give them a period.`
      : words === undefined
        ? "year is the year of the work, not of publication. For last year's work, change year (and the file's name); for a count up to some day, write asOf in the entries; for a session or the time since one, change scope."
        : `Write year: ${before}, and that year in the file's name; if the numbers are of ${year}, give them asOf or another scope.`,
  }),
  "title-otherwise": ({ words, year, body, why }) => ({
    message: {
      year: `"${words}" in the title is another year than year: ${year}.`,
      years: `"${words}" in the title is several years, and the report is of ${year} alone.`,
      part: `"${words}" in the title is a part of a year, and there are numbers of the whole of ${year}.`,
      plan: `The title tells of "${words}", which is still to be done, and kind is not plan.`,
      body: `The title tells of "${words}", and the report's body is ${body}.`,
      opening: `The first words and headings tell of "${words}", and the text names ${year} nowhere, the report's year.`,
    }[why],
    hint: {
      year: "year is the year of the work: check the title and year, and correct one of them.",
      years:
        "For several years together, write scope: term-cumulative and period; if the report is of this year alone, name it in the title.",
      part: "Write asOf in these entries; if they are of the whole year, correct the title.",
      plan: "For a plan write kind: plan, and its goals under commitments; if it tells what was done, say so in the title.",
      opening:
        "year is the year of the work, not of publication: check the text, and correct year and the file's name.",
      body: "Check body and the title, and correct one of them; if both bodies are meant, name this one in the title too.",
    }[why],
  }),
  "scope-otherwise": ({ scope, words, meant }) => ({
    message:
      words === undefined || meant === undefined
        ? `The scope is ${scope}, and nothing in the text speaks of such a time.`
        : `The text begins with "${words}", which is ${meant}, and the scope is ${scope}.`,
    hint: "Check scope: calendar-year is a whole year, since-session the year from one session to the next, session the days of one, between-sessions the time between two, term-cumulative several years together.",
  }),
};
