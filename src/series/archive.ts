import { perList } from "../model/per-list.ts";
import type { Body, Metric, MetricGroup, Report } from "../model/dataset.ts";
import type { Level } from "../model/schema/body.ts";
import type { Series } from "./types.ts";

const levels: readonly Level[] = ["national", "provincial", "sub-provincial", "prefectural", "county"];

/** One heading of a list, and what stands under it. */
export interface KeyedGroup<K, T> {
  key: K;
  items: T[];
}

/** Items under their keys, both in the order they come. */
export const groupsInOrder = <K, T>(items: readonly T[], keyOf: (item: T) => K): KeyedGroup<K, T>[] =>
  [...Map.groupBy(items, keyOf)].map(([key, grouped]) => ({ key, items: grouped }));

/** Reports by the year of their work, newest year first; within a year as they come. */
export const reportsByYear = (reports: readonly Report[]): KeyedGroup<number, Report>[] =>
  groupsInOrder(reports, ({ year }) => year).toSorted((a, b) => b.key - a.key);

/** Every year that a report or a number is about, newest first. */
export const yearsOf = (reports: readonly Report[], all: readonly Series[]): number[] =>
  [
    ...new Set([...reports.map(({ year }) => year), ...all.flatMap(({ points }) => points.map(({ year }) => year))]),
  ].toSorted((a, b) => b - a);

/** Every body's reports, as they come. */
const reportsByBody = perList((reports: readonly Report[]) => Map.groupBy(reports, ({ body }) => body));

/** A body's reports, as they come. */
export const reportsOf = (body: string, reports: readonly Report[]): Report[] => reportsByBody(reports).get(body) ?? [];

/** Bodies by level, highest level first; within a level as they come. */
export const bodiesByLevel = (bodies: readonly Body[]): KeyedGroup<Level, Body>[] =>
  groupsInOrder(bodies, ({ level }) => level).toSorted((a, b) => levels.indexOf(a.key) - levels.indexOf(b.key));

/** Items of metrics under their groups, in the order of metrics.yaml; groups without any are left out. */
export function byGroup<T>(
  items: readonly T[],
  metricOf: (item: T) => string,
  groups: MetricGroup[],
  metrics: Metric[],
): KeyedGroup<MetricGroup, T>[] {
  const order = metrics.map(({ id }) => id);
  const groupOf = new Map(metrics.map(({ id, group }) => [id, group]));
  const rank = (item: T): number => order.indexOf(metricOf(item));
  const grouped = Map.groupBy(items, (item) => groupOf.get(metricOf(item)));
  return groups.flatMap((group) => {
    const found = grouped.get(group.id);
    return found === undefined ? [] : [{ key: group, items: found.toSorted((a, b) => rank(a) - rank(b)) }];
  });
}

/** The reports published last, or, where no day of publication is known, about the latest work. */
export const newestReports = (reports: readonly Report[], count: number): Report[] =>
  reports.toSorted((a, b) => (dayOf(b) < dayOf(a) ? -1 : dayOf(b) > dayOf(a) ? 1 : 0)).slice(0, count);

// A report without a day sorts at the end of the year it is about, before those published after it.
const dayOf = ({ published, year }: Report): string => published ?? `${year}-12-31`;

/** The reports beside one in time. */
export interface Neighbours {
  /**
   * The same body's report on the nearest earlier and later year that has one, of the same kind and scope where there
   * is one.
   */
  previous?: Report;
  next?: Report;
  /** The same body's other reports on the same year. */
  sameYear: Report[];
}

/** What else a reader of one report may want to open. */
export function neighbours(report: Report, reports: readonly Report[]): Neighbours {
  const own = reportsOf(report.body, reports).filter(({ id }) => id !== report.id);
  const years = [...new Set(own.map(({ year }) => year))].toSorted((a, b) => a - b);
  const on = (year: number | undefined) =>
    mostAlike(
      own.filter((other) => other.year === year),
      report,
    );
  return {
    previous: on(years.findLast((year) => year < report.year)),
    next: on(years.find((year) => year > report.year)),
    sameYear: own.filter(({ year }) => year === report.year),
  };
}

function mostAlike(reports: Report[], { kind, scope }: Report): Report | undefined {
  const sameKind = reports.filter((report) => report.kind === kind);
  return sameKind.find((report) => report.scope === scope) ?? sameKind[0] ?? reports[0];
}
