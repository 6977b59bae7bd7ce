import type { Dataset } from "../model/dataset.ts";
import type { ContentFile } from "../read/files/source.ts";
import { readKeeping, type ReadResult } from "../read/read-content.ts";
import { rendered, type RenderedReport } from "./report-html.ts";

/** Reads a site's content for its pages: as `readContent`, and with each report's text as HTML. */
export const renderContent = (files: readonly ContentFile[]): ReadResult<Dataset> =>
  withHtml(readKeeping(files, rendered));

/** The dataset of reports that are read and rendered. */
export const withHtml = ({
  dataset,
  diagnostics,
}: ReadResult<Omit<Dataset, "reports"> & { reports: RenderedReport[] }>): ReadResult<Dataset> => ({
  dataset: dataset && { ...dataset, reports: dataset.reports.map(({ report, html }) => ({ ...report, html })) },
  diagnostics,
});
