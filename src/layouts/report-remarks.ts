import { citedReport, isUntraceable } from "../citation/cited.ts";
import type { Report } from "../model/dataset.ts";
import type { Context } from "./context.ts";

/** What a reader should know of a report wherever it is named: that its body is this site's guess. */
export const bodyRemarks = ({ bodyInferred }: Report, { t }: Context): string[] => (bodyInferred === undefined ? [] : [t.report.bodyInferred]);

/** The same beside its numbers: also that nobody can look its source up. */
export const numberRemarks = (report: Report, context: Context): string[] => [
  ...bodyRemarks(report, context),
  ...(isUntraceable(citedReport(report)) ? [context.t.report.untraceableRemark] : []),
];
