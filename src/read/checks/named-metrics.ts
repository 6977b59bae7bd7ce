import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { suggestId } from "../../text/suggest.ts";
import { namesOf } from "../entries/entries.ts";
import type { ReportSubject } from "./check.ts";

/** Metrics that commitments and corrections name, and that the site does not have. */
export function* checkNamedMetrics({
  frontmatter: { commitments, corrections },
  yaml,
  metrics,
}: Pick<ReportSubject, "frontmatter" | "yaml" | "metrics">): Generator<Diagnostic> {
  if (metrics.length === 0) return;
  for (const [list, entries] of Object.entries({ commitments, corrections })) {
    for (const [i, { metric: id }] of entries.entries()) {
      if (id === undefined || metrics.some((one) => one.id === id)) continue;
      const suggestion = suggestId(id, metrics.map(namesOf));
      yield diagnostic("metric-unknown", yaml.at([list, i, "metric"]), { id, suggestion });
    }
  }
}
