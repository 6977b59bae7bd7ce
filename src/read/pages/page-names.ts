import { at } from "../../model/at.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { RESERVED_NAMES } from "../../model/reserved-names.ts";
import { idSchema } from "../../model/schema/label.ts";
import type { ContentFile } from "../files/source.ts";

const FOLDER = "content/pages/";
const PAGE = /^content\/pages\/([^/]+)\.mdx$/;

/** A page of the editors, by its file. */
export const isPage = ({ path }: Pick<ContentFile, "path">): boolean => PAGE.test(path);

/** The page's name, which is its address, where it may have it. */
export function pageName(path: string): string | undefined {
  const name = PAGE.exec(path)?.[1];
  return name !== undefined && idSchema.safeParse(name).success && !RESERVED_NAMES.includes(name) ? name : undefined;
}

/** Texts that are meant as pages and would not be built. */
const TEXT = /\.(?:mdx?|markdown|mdx?\.txt|docx?|wps|html?)$/i;

/** What is wrong with the names below content/pages. `imported` are the files that pages name in their code. */
export function checkPageNames(
  files: readonly ContentFile[],
  imported: ReadonlySet<string>,
  report: (found: Diagnostic) => void,
): void {
  const all = new Set(files.map(({ path }) => path));
  for (const { path } of files.filter((file) => file.path.startsWith(FOLDER))) {
    const problem = problemOf(path, all);
    if (problem === undefined || imported.has(path)) continue;
    const name = path.slice(FOLDER.length);
    report(
      diagnostic(
        "page-name",
        { file: path, line: 1, column: 1 },
        { name, problem, reserved: RESERVED_NAMES, suggestion: mended(name) },
      ),
    );
  }
}

function problemOf(path: string, all: ReadonlySet<string>) {
  const [, name] = PAGE.exec(path) ?? [];
  if (name === undefined)
    return !TEXT.test(path) ? undefined : path.slice(FOLDER.length).includes("/") ? "folder" : "ending";
  if (RESERVED_NAMES.includes(name.toLowerCase())) return "reserved";
  if (!idSchema.safeParse(name).success) return "pattern";
  return all.has(`public/${name}`) || all.has(`public/${name}/index.html`) ? "taken" : undefined;
}

/** A name that may be had, made of the one that may not; undefined where nothing is left of it. */
function mended(name: string): string | undefined {
  const plain = at(name.split("/"), -1)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?:\.(?:mdx?|markdown|txt|docx?|wps|html?))+$/, "")
    .replace(/[\s_.]+/g, "-");
  return idSchema.safeParse(plain).success && !RESERVED_NAMES.includes(plain) ? `${plain}.mdx` : undefined;
}
