import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { RESERVED_NAMES } from "../../model/reserved-names.ts";
import { searchFolder } from "../../model/search-document.ts";
import type { ContentFile } from "../files/source.ts";
import type { SiteMap } from "./site-map.ts";

/** Files of public/ are copied into the site: each must be one, and must not take the place of what a build writes there. */
export function checkPublicFiles(
  files: readonly ContentFile[],
  map: SiteMap | undefined,
  report: (found: Diagnostic) => void,
): void {
  const isTaken = map ? takenBy(map) : () => false;
  for (const { path: file, unread, conflictLine } of files.filter(({ path }) => path.startsWith("public/"))) {
    const at = { file, line: 1, column: 1 };
    if (unread !== undefined) report(diagnostic("file-unread", at, { reason: unread }, "error"));
    else if (conflictLine !== undefined) report(diagnostic("merge-conflict", { ...at, line: conflictLine }, {}));
    else if (isTaken(file.slice("public/".length))) report(diagnostic("public-taken", at, {}));
  }
}

/** Whether a path is a file or a folder of the site, on some file system, or lies below a file of it. */
function takenBy({ pages, redirects, prefixes, written }: SiteMap): (path: string) => boolean {
  const all = ["", ...prefixes].flatMap((prefix) =>
    [...pages.keys(), ...redirects.keys()].map((page) => `${prefix}${page}index.html`),
  );
  const made = new Set([...all, ...written].map(alike));
  const folders = new Set([...made].flatMap(foldersOf));
  const isFurther = furtherPage(made, prefixes.map(alike));
  return (path) => {
    const name = alike(path);
    if (isEditors(path, pages)) return false;
    return (
      made.has(name) ||
      folders.has(name) ||
      foldersOf(name).some((folder) => made.has(folder)) ||
      isFurther(name) ||
      `${name}/`.startsWith(searchFolder) ||
      RESERVED_NAMES.includes(name)
    );
  };
}

/** A body's further pages of charts, and the tables of a year: how many there are is known only when they are made. */
const furtherPage = (made: ReadonlySet<string>, prefixes: readonly string[]) => (path: string) =>
  ["", ...prefixes].some((prefix) => {
    const [route, item = "", name = ""] = path.startsWith(prefix) ? path.slice(prefix.length).split("/") : [];
    if (!made.has(`${prefix}${route}/${item}/index.html`)) return false;
    return route === "bodies"
      ? /^\d+$/.test(name)
      : route === "years" && made.has(`${prefix}metrics/${name}/index.html`);
  });

/** Names that are one where files are found whatever their case. */
const alike = (path: string): string => path.normalize("NFC").toLowerCase();

const foldersOf = (path: string): string[] => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

/** An editor's page in the site's first language is told where the page lies. */
function isEditors(path: string, pages: SiteMap["pages"]): boolean {
  const name = path.replace(/\/index\.html$/, "");
  return !name.includes("/") && !RESERVED_NAMES.includes(name) && pages.has(`${name}/`);
}
