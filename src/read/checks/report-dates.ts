import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { UnfinishedFrontmatter } from "../../model/schema/report.ts";
import { isAfter } from "../../text/partial-dates.ts";
import type { YamlSource } from "../yaml/yaml.ts";
import type { HeadSubject } from "./check.ts";

/** A year that its day of publication or the body's terms say is another: a slip of one digit puts numbers under the wrong year. */
export function* checkDates({
  frontmatter: { year, published, kind, scope, metrics, period, source },
  body: { id, terms },
  yaml,
}: HeadSubject): Generator<Diagnostic> {
  // A plan is published before its year, by one year at most; so is what a session late in the year hears, whose numbers are the next year's.
  const isAhead = kind === "plan" || (scope === "session" && Number(published?.slice(5, 7)) > 6);
  if (published !== undefined && Number(published.slice(0, 4)) < (isAhead ? year - 1 : year)) {
    yield diagnostic("published-before-year", yaml.at(["published"]), { published, year });
  }
  // A source of the time after the year may be the first one, of a report that the body itself gives out later.
  const isEarly = source?.published !== undefined && source.published < `${year}-12`;
  if (
    published !== undefined &&
    source?.published !== undefined &&
    isEarly &&
    daysBetween(source.published, published) > SOON
  ) {
    const data = { source: source.published, published };
    yield diagnostic("source-too-early", yaml.at(["source", "published"]), data);
  }
  if (period && isAfter(period.start, period.end)) yield diagnostic("period-reversed", yaml.at(["period"]), period);
  yield* checkCutOffs(metrics, published, yaml);
  const first = Math.min(...terms.map(({ start }) => Number(start.slice(0, 4))));
  if (terms.length > 0 && year < first)
    yield diagnostic("body-before-terms", yaml.at(["year"]), { body: id, year, first });
}

/** A source may be out some days before the day that its report bears. */
const SOON = 31;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A count cannot end after it was published. */
function* checkCutOffs(
  metrics: UnfinishedFrontmatter["metrics"],
  published: string | undefined,
  yaml: YamlSource,
): Generator<Diagnostic> {
  for (const [metric, value] of Object.entries(metrics)) {
    const entries = Array.isArray(value)
      ? value.map((entry, i) => ({ entry, path: ["metrics", metric, i] }))
      : [{ entry: value, path: ["metrics", metric] }];
    for (const { entry, path } of entries) {
      const asOf = typeof entry === "object" ? entry.asOf : undefined;
      if (asOf === undefined || published === undefined || !isAfter(asOf, published)) continue;
      yield diagnostic("cut-off-after-published", yaml.at([...path, "asOf"]), { metric, asOf, published });
    }
  }
}
