import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { glanceAtReport } from "../yaml/glance.ts";

const PUBLISHED = /^published:\s*["']?(\d{4}-\d{2}-\d{2})/m;
const DAY = 24 * 60 * 60 * 1000;

/** A day of publication that lies ahead of `today` (an ISO day), by more than the day that time zones may make. */
export function checkFuture(
  { path, text }: { path: string; text: string },
  today: string,
  report: (found: Diagnostic) => void,
): void {
  const published = PUBLISHED.exec(text)?.[1];
  if (published === undefined || !(Date.parse(published) - Date.parse(today) > DAY)) return;
  const yaml = glanceAtReport({ path, text });
  if (yaml?.written(["published"]) === published)
    report(diagnostic("published-in-future", yaml.at(["published"]), { published, today }));
}
