import type { Diagnostic } from "../../model/diagnostic.ts";
import { readReports, withoutTree } from "../../read/read-content.ts";
import type { SiteFiles } from "../../read/site/site-files.ts";

/** Where the draft is to lie; the site's reader judges it as if it lay there. */
export const draftPath = (body: string, year: number | undefined, kind: string): string =>
  `content/reports/${body}/${year ?? "0000"}-${kind}.md`;

/** What the site's own reader says of a draft. */
export function checkDraft(site: SiteFiles, path: string, text: string): Diagnostic[] {
  const bytes = new TextEncoder().encode(text);
  // Behind words, a draft has the remarks that ask for a look; damage is told as the document was read.
  return readReports([{ path, size: bytes.length, bytes }], site, withoutTree)
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ code }) => code !== "yaml-remark" && code !== "text-damaged");
}
