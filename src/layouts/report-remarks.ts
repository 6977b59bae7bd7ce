import { citedReport, isUntraceable } from "../citation/cited.ts";
import type { Report } from "../model/dataset.ts";
import type { Context } from "./context.ts";

/** What a reader should know of a report wherever it is named: that its body is this site's guess. */
export const bodyRemarks = ({ bodyInferred }: Report, { t }: Context): string[] =>
  bodyInferred === undefined ? [] : [t.report.bodyInferred];

/** What a reader should know of a report's numbers beside what each claims: that nobody can look their source up. */
export const sourceRemarks = (report: Report, { t }: Context): string[] =>
  isUntraceable(citedReport(report)) ? [t.report.untraceableRemark] : [];

/** Both, where a report is named together with its numbers. */
export const numberRemarks = (report: Report, context: Context): string[] => [
  ...bodyRemarks(report, context),
  ...sourceRemarks(report, context),
];
