import type { Diagnostic } from "../../model/diagnostic.ts";
import { checkHead } from "./head-told.ts";
import { checkTitle, type Titled } from "./title-told.ts";
import { checkUnfinished } from "./unfinished-year.ts";

/**
 * Holds a report's year, scope, kind and body against its day of publication, its title and its first words, and tells what is plainly wrong once:
 * also where the words around its numbers have spoken against their times.
 */
export function checkWholeReport(subject: Titled): Diagnostic[] {
  const unfinished = [...checkUnfinished(subject)];
  // An error names the year that the text itself does.
  const isYearTold = unfinished.some(({ severity }) => severity === "error");
  const found = isYearTold ? unfinished : [...unfinished, ...checkTitle(subject)];
  const isTimeTold = subject.told.has("period-otherwise") || subject.told.has("period-unsaid");
  return found.length > 0 || isTimeTold ? found : [...checkHead(subject)];
}
