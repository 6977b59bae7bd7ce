import { sharedScope } from "../../../charts/spec/names.ts";
import type { Context } from "../../../layouts/context.ts";
import type { SearchSettings } from "../../../search/query/settings.ts";

/** What the search script needs to know of this site. */
export const searchSettings = (context: Context): SearchSettings => {
  const { dataset, series, t, to, say } = context;
  return {
    base: to.file(""),
    reports: to.reports,
    bodies: to.bodies,
    metrics: to.metrics,
    years: to.years,
    summaries: dataset.reports.every(({ text }) => text === "summary")
      ? "all"
      : dataset.reports.some(({ text }) => text === "summary")
        ? "some"
        : "none",
    labels: {
      body: Object.fromEntries(dataset.bodies.map(({ id, short }) => [id, say(short)])),
      level: t.pages.levels,
      kind: t.pages.kinds,
    },
    // Which years make a term is not told to the search: it has one name for all.
    scopes: {
      ...t.series.scope,
      "term-cumulative": sharedScope(
        "term-cumulative",
        series.filter(({ key }) => key.scope === "term-cumulative"),
        context,
      ),
    },
  };
};
