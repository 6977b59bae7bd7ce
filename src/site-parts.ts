import type { Dataset, Report } from "./model/dataset.ts";
import { perList } from "./model/per-list.ts";
import { reportsOf } from "./series/archive.ts";
import { replacements } from "./series/preference.ts";

/**
 * A part of the site that pages are made of, and of nothing else: one body's reports, one metric's numbers with what is said of their reports, or for the
 * open data all numbers with their sentences. So it is known what these pages depend on, and a build that has kept them need not make them again.
 */
export type Part = { body: string } | { metric: string } | typeof ALL_DATA;
export const ALL_DATA = { data: "all" } as const;

/** What tells parts apart, and is the folder of their pages: bodies/jia, metrics/proposals-filed, data. */
export const partId = (part: Part): string =>
  "body" in part ? `bodies/${part.body}` : "metric" in part ? `metrics/${part.metric}` : "data";

/** All parts of a site. */
export const partsOf = ({ bodies, metrics }: Dataset): Part[] => [
  ...bodies.map(({ id }) => ({ body: id })),
  ...metrics.map(({ id }) => ({ metric: id })),
  ALL_DATA,
];

/** The reports of a part, as far as its pages see them. */
export const reportsOfPart = (part: Part, reports: readonly Report[]): Report[] =>
  "body" in part
    ? reportsOf(part.body, reports)
    : "metric" in part
      ? (byMetric(reports).get(part.metric) ?? [])
      : numbersOf(reports);

/** Reports with all their numbers, and of their texts the places that state these. */
const numbersOf = perList((reports: readonly Report[]): Report[] =>
  reports.map((report) => {
    const stating = new Set(
      report.observations.flatMap(({ anchors }) =>
        anchors.flatMap((anchor) => ("paragraph" in anchor ? [anchor.paragraph] : [])),
      ),
    );
    const places = report.places.filter(({ n }) => stating.has(n));
    return { ...report, places, headings: [], commitments: [], html: "" };
  }),
);

/** What a report replaces, by way of others too, which may not state the metric. */
const replaced = perList((reports: readonly Report[]): Map<string, string[]> => {
  const pairs = [...replacements(reports)].flatMap(([old, newer]) => [...newer].map((id) => ({ id, old })));
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ old }) => old)]));
});

/** Reports with the numbers of one metric, without their texts. */
const byMetric = perList((reports: readonly Report[]): Map<string, Report[]> => {
  const found = new Map<string, Report[]>();
  for (const report of reports)
    for (const [metric, observations] of Map.groupBy(report.observations, (one) => one.metric))
      (found.get(metric) ?? found.set(metric, []).get(metric))?.push({
        ...report,
        ...{ observations, places: [], headings: [], commitments: [], html: "" },
        supersedes: replaced(reports).get(report.id) ?? [],
      });
  return found;
});

/**
 * The years of which there are more numbers than a year's page holds: these stand in tables, a metric each. It is asked of all metrics at once, and part
 * of what a metric's pages depend on.
 */
export const yearsWithTables = perList((reports: readonly Report[]): number[] => {
  const stated = reports.flatMap(({ observations }) => observations);
  const counted = Map.groupBy(stated, ({ period }) => period.year);
  return [...counted].flatMap(([year, found]) => (found.length > MOST_NUMBERS ? [year] : [])).toSorted((a, b) => b - a);
});

/** A row of a table is some 550 bytes of HTML, and a page some 100 kB. */
const MOST_NUMBERS = 150;
