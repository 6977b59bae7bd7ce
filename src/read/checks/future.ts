import { diagnostic, type Diagnostic, type DiagnosticData } from "../../model/diagnostic.ts";
import { glanceAtReport } from "../yaml/glance.ts";
import type { YamlPath } from "../yaml/yaml.ts";

const DAYS = /\d{4}-\d{2}-\d{2}/g;
const DAY = 24 * 60 * 60 * 1000;

type Of = DiagnosticData["published-in-future"]["of"];

/** The year and the days of a report's head that lie ahead of `today` (an ISO day), by more than the day that time zones may make. */
export function checkFuture(
  { path, text }: { path: string; text: string },
  today: string,
  report: (found: Diagnostic) => void,
): void {
  const isAhead = (day: string): boolean => Date.parse(day) - Date.parse(today) > DAY;
  // Few reports hold such a day, and only these are read.
  const thisYear = Number(today.slice(0, 4));
  const isYearAhead = Number(/(?:^|\/)(\d{4})-[^/]*$/.exec(path)?.[1]) > thisYear;
  if (!isYearAhead && !(text.match(DAYS) ?? []).some(isAhead)) return;
  const yaml = glanceAtReport({ path, text });
  if (!yaml) return;
  const year = yaml.written(["year"]) ?? "";
  // A plan is of the next year, and so are the numbers of a session in the second half of this one.
  const isOfNext =
    yaml.written(["kind"]) === "plan" || (yaml.written(["scope"]) === "session" && Number(today.slice(5, 7)) > 6);
  if (isYearAhead && Number(year) > thisYear + (isOfNext ? 1 : 0))
    report(diagnostic("published-in-future", yaml.at(["year"]), { of: "year", day: year, today }));
  const { corrections } = (yaml.value ?? {}) as { corrections?: unknown };
  const places: [Of, YamlPath][] = [
    ["report", ["published"]],
    ["source", ["source", "published"]],
    ["visit", ["source", "accessed"]],
    ...(Array.isArray(corrections) ? corrections : []).map((_, i): [Of, YamlPath] => [
      "correction",
      ["corrections", i, "date"],
    ]),
  ];
  for (const [of, place] of places) {
    const day = yaml.written(place) ?? "";
    if (/^\d{4}-\d{2}-\d{2}$/.test(day) && isAhead(day))
      report(diagnostic("published-in-future", yaml.at(place), { of, day, today }));
  }
}
