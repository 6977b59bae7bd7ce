import type { Dataset } from "../../src/model/dataset.ts";
import { isPage } from "../../src/read/pages/page-names.ts";
import { isReport } from "../../src/read/read-content.ts";
import { renderContent } from "../../src/render/render-content.ts";
import type { ContentFile } from "../../src/read/files/source.ts";

/**
 * The site without the reports and pages that have errors, for a preview that has nothing better to show; undefined where the site's own files have
 * errors. A report that refers to a left-out one is left out as well.
 */
export function readablePart(files: readonly ContentFile[]): Dataset | undefined {
  const { dataset, diagnostics } = renderContent(files);
  if (dataset) return dataset;
  const broken = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const rest = files.filter((file) => !(isReport(file) || isPage(file)) || !broken.has(file.path));
  return rest.length < files.length ? readablePart(rest) : undefined;
}
