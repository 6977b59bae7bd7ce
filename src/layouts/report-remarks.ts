import { citedReport, isUntraceable } from "../citation/cited.ts";
import type { Report } from "../model/dataset.ts";
import type { Context } from "./context.ts";

/** What a reader should know of a report wherever it or a number of it is shown: that its body is a guess, that nobody can look its source up. */
export function reportRemarks(report: Report, { t: { report: words } }: Context): string[] {
  return [...(report.bodyDoubt === undefined ? [] : [words.bodyDoubtRemark]), ...(isUntraceable(citedReport(report)) ? [words.untraceableRemark] : [])];
}
