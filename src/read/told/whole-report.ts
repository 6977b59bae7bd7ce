import { checkHead } from "./head-told.ts";
import { checkTitle } from "./title-told.ts";
import { checkUnfinished } from "./unfinished-year.ts";

/**
 * Holds a report's year, scope, kind and body against its day of publication, its title and its first words, and tells what is plainly wrong once.
 * `isTimeTold`: the words around its numbers have spoken against their times.
 */
export function checkWholeReport(about: Parameters<typeof checkTitle>[0], isTimeTold: boolean): void {
  let isTold = isTimeTold;
  const report: typeof about.report = (found) => {
    isTold = true;
    about.report(found);
  };
  if (!checkUnfinished({ ...about, report })) checkTitle({ ...about, report });
  if (!isTold) checkHead(about);
}
