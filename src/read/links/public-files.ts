import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { RESERVED_NAMES } from "../../model/reserved-names.ts";
import { searchFolder } from "../../model/search-document.ts";
import type { ContentFile } from "../source.ts";
import type { SiteMap } from "./site-map.ts";

/** Files of public/ are copied into the site: each must be one, and must not take the place of what a build writes there. */
export function checkPublicFiles(files: readonly ContentFile[], map: SiteMap | undefined, report: (found: Diagnostic) => void): void {
  for (const { path: file, unread } of files.filter(({ path }) => path.startsWith("public/"))) {
    const at = { file, line: 1, column: 1 };
    if (unread !== undefined) report(diagnostic("error", "file-unread", at, { reason: unread }));
    else if (map && isTaken(file.slice("public/".length), map)) report(diagnostic("error", "public-taken", at, {}));
  }
}

/** A page of the editors' own, which is told where it lies. */
const isEditors = (page: string): boolean => /^[^/]+\/$/.test(page) && !RESERVED_NAMES.includes(page.slice(0, -1));

function isTaken(path: string, { pages, prefixes, written }: SiteMap): boolean {
  const prefix = prefixes.find((one) => path.startsWith(one)) ?? "";
  const page = /^(.*\/)?index\.html$/.exec(path.slice(prefix.length));
  return written.has(path) || path.startsWith(searchFolder) || RESERVED_NAMES.includes(path) || (page !== null && pages.has(page[1] ?? "") && !isEditors(page[1] ?? ""));
}
