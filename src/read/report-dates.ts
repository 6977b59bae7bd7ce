import type { Body } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { Frontmatter } from "../model/schema/report.ts";
import type { YamlSource } from "./yaml.ts";

/** A year that its day of publication or the body's terms say is another: a slip of one digit puts numbers under the wrong year. */
export function checkDates({ year, published, kind }: Frontmatter, { id, terms }: Body, yaml: YamlSource, report: (found: Diagnostic) => void): void {
  // A plan is published before its year, by one year at most.
  const earliest = kind === "plan" ? year - 1 : year;
  if (published !== undefined && Number(published.slice(0, 4)) < earliest) {
    report(diagnostic("warning", "published-before-year", yaml.at(["published"]), { published, year }));
  }
  const first = Math.min(...terms.map(({ start }) => Number(start.slice(0, 4))));
  if (terms.length > 0 && year < first) report(diagnostic("warning", "body-before-terms", yaml.at(["year"]), { body: id, year, first }));
}
