import type { Body } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { Frontmatter } from "../../model/schema/report.ts";
import { isAfter } from "../../text/partial-dates.ts";
import type { YamlSource } from "../yaml/yaml.ts";

/** A year that its day of publication or the body's terms say is another: a slip of one digit puts numbers under the wrong year. */
export function checkDates(
  { year, published, kind, metrics, period }: Frontmatter,
  { id, terms }: Body,
  yaml: YamlSource,
  report: (found: Diagnostic) => void,
): void {
  // A plan is published before its year, by one year at most.
  const earliest = kind === "plan" ? year - 1 : year;
  if (published !== undefined && Number(published.slice(0, 4)) < earliest) {
    report(diagnostic("warning", "published-before-year", yaml.at(["published"]), { published, year }));
  }
  if (period && isAfter(period.start, period.end))
    report(diagnostic("error", "period-reversed", yaml.at(["period"]), period));
  checkCutOffs(metrics, published, yaml, report);
  const first = Math.min(...terms.map(({ start }) => Number(start.slice(0, 4))));
  if (terms.length > 0 && year < first)
    report(diagnostic("warning", "body-before-terms", yaml.at(["year"]), { body: id, year, first }));
}

/** A count cannot end after it was published. */
function checkCutOffs(
  metrics: Frontmatter["metrics"],
  published: string | undefined,
  yaml: YamlSource,
  report: (found: Diagnostic) => void,
): void {
  for (const [metric, value] of Object.entries(metrics)) {
    const entries = Array.isArray(value)
      ? value.map((entry, i) => ({ entry, path: ["metrics", metric, i] }))
      : [{ entry: value, path: ["metrics", metric] }];
    for (const { entry, path } of entries) {
      const asOf = typeof entry === "object" ? entry.asOf : undefined;
      if (asOf === undefined || published === undefined || !isAfter(asOf, published)) continue;
      report(diagnostic("warning", "cut-off-after-published", yaml.at([...path, "asOf"]), { metric, asOf, published }));
    }
  }
}
