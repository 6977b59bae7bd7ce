import { checkHead } from "./head-told.ts";
import { checkTitle } from "./title-told.ts";
import { checkUnfinished } from "./unfinished-year.ts";

/** Holds a report's year, kind and body against its day of publication and its title. A year that is plainly wrong is told once. */
export function checkWholeReport(report: Parameters<typeof checkTitle>[0]): void {
  if (!checkUnfinished(report)) checkTitle(report);
  checkHead(report);
}
