import type { DiagnosticData } from "../../../model/diagnostic.ts";
import { pasteable, type DiagnosticCatalogue } from "../../diagnostic-text.ts";

type Move = DiagnosticData["figure-moved"]["move"];

/** How one part of what a number is said of is named, behind "under". */
const words: Record<keyof Move, (value: string | undefined) => string> = {
  body: (id) => `the body ${id ?? "(none)"}`,
  metric: (id) => `the metric ${id ?? "(none)"}`,
  facet: (id) => (id === undefined ? "the whole (no facet)" : `the facet ${id}`),
  scope: (id = "") => `the scope ${id}`,
  year: (year) => `the year ${year ?? "(none)"}`,
  period: (days = "") => `the time ${days.replace("/", " to ")}`,
  status: (status) =>
    status === undefined ? "a final number" : status === "E" ? "an estimate" : "a provisional number",
  asOf: (day) => (day === undefined ? "the whole year" : `the year up to ${day}`),
};

const side = (move: Move, which: 0 | 1): string =>
  (Object.keys(move) as (keyof Move)[]).map((part) => words[part](move[part]?.[which])).join(", ");

const movedFrom = (move: Move): string => side(move, 0);
const movedTo = (move: Move): string => side(move, 1);

/** As a correction writes it. */
const facetKey = (facet?: string) => (facet === undefined ? "" : `, facet: ${pasteable(facet)}`);

const facetOf = (metric: string, facet?: string) => (facet === undefined ? metric : `${metric} (${facet})`);

/** English messages about published numbers and their corrections. */
export const correcting: Pick<
  DiagnosticCatalogue,
  "figure-changed" | "figure-moved" | "correction-now" | "correction-unchanged" | "correction-too-early"
> = {
  "figure-changed": ({ metric, facet, was, now, commit, date, today }) => ({
    message:
      now === undefined
        ? `${facetOf(metric, facet)} was published as "${was}" (commit ${commit}, ${date}); it is gone, and there is no correction.`
        : `${facetOf(metric, facet)} was published as "${was}" (commit ${commit}, ${date}); it is "${now}" now, and there is no correction.`,
    hint: `Restore the number; to correct it, say so under corrections: - { date: ${today}, metric: ${metric}${facetKey(facet)}, was: ${pasteable(was)}, now: ${pasteable(now ?? "withdrawn")}, why: the reason }.`,
  }),
  "figure-moved": ({ metric, facet, was, move, commit, date, today }) => ({
    message: `${facetOf(metric, facet)}: "${was}" was published (commit ${commit}, ${date}) under ${movedFrom(move)}; it stands under ${movedTo(move)} now, and there is no correction.`,
    hint: `Put it back; if it was wrong there, say so under corrections: - { date: ${today}, metric: ${metric}${facetKey(facet)}, was: ${pasteable(was)}, now: ${pasteable(`moved to ${movedTo(move)}`)}, why: the reason }.${move.body ? ` If only the body's id changed and the old one is no longer used, write formerly with the report's old path.` : ""}`,
  }),
  "correction-now": ({ metric, now, present }) => ({
    message: `The correction leads to "${now}", but ${metric} ${present.length === 0 ? "has no number" : `is ${present.map((raw) => `"${raw}"`).join(", ")}`} now.`,
    hint: "Make them agree: mend now, or the number under metrics; if it was corrected again, add another correction.",
  }),
  "correction-unchanged": ({ metric, now }) => ({
    message: `The correction of ${metric} leads from "${now}" to the same number.`,
    hint: "was is the old number, now the new one; if nothing changed, delete the correction.",
  }),
  "correction-too-early": ({ date, published }) => ({
    message: `The correction is dated ${date}, before the day of publication, ${published}.`,
    hint: "Check date and published: only what is published can be corrected.",
  }),
};
