import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";

/** Astro renders pages in modules that a build has no other word with: the channel is the process's. */
const REPORTS = "nianlun:report-page";

/** Tells a build that the page of a report is being made. */
export const reportPageMade = (): void => channel(REPORTS).publish(undefined);

/** Is told of each page of a report that is made in this process, until what is returned is called. */
export function onReportPage(told: () => void): () => void {
  subscribe(REPORTS, told);
  return () => void unsubscribe(REPORTS, told);
}
