import type { Dataset } from "../model/dataset.ts";
import type { ContentFile } from "../read/files/source.ts";
import { holdTogether, openSite, readReports, type ReadResult } from "../read/read-content.ts";
import { rendered, type RenderedReport } from "./report-html.ts";

/** Reads a site's content for its pages: as `readContent`, and with each report's text as HTML. */
export function renderContent(files: readonly ContentFile[]): ReadResult<Dataset> {
  const opened = openSite(files);
  return withHtml(holdTogether(opened, readReports(opened.reports, opened.site, rendered)));
}

/** The dataset of reports that are read and rendered. */
export const withHtml = ({
  dataset,
  diagnostics,
}: ReadResult<Omit<Dataset, "reports"> & { reports: RenderedReport[] }>): ReadResult<Dataset> => ({
  dataset: dataset && { ...dataset, reports: dataset.reports.map(({ report, html }) => ({ ...report, html })) },
  diagnostics,
});
