import type { Diagnostic } from "../../model/diagnostic.ts";
import { readReports } from "../../read/read-content.ts";
import type { ContentFile } from "../../read/source.ts";

/** Where the draft is to lie; the site's reader judges it as if it lay there. */
export const draftPath = (body: string, year: number | undefined, kind: string): string => `content/reports/${body}/${year ?? "0000"}-${kind}.md`;

/** What the site's own reader says of a draft, beside the site's other files. */
export function checkDraft(siteFiles: readonly ContentFile[], path: string, text: string): Diagnostic[] {
  const bytes = new TextEncoder().encode(text);
  const { diagnostics } = readReports([...siteFiles, { path, size: bytes.length, bytes }]);
  return diagnostics.filter(({ file }) => file === path);
}
