import { stat } from "node:fs/promises";
import { diagnostic, type Diagnostic, type DiagnosticData } from "../../model/diagnostic.ts";
import { isContent, listContent, listPublic, PUBLIC, type ListedFile } from "../files/content-files.ts";
import { isLeftover, leftOutOf } from "../files/leftovers.ts";
import { checkSite } from "./check-site.ts";
import { atLevels } from "./levels.ts";
import type { ContentFile } from "../files/source.ts";
import { suggest } from "../../text/suggest.ts";

/** A dataset, where nothing is wrong, and what was found. */
interface Reading<T> {
  dataset?: T;
  diagnostics: Diagnostic[];
}

type PassedOver = DiagnosticData["file-passed-over"];

const FOLDERS = ["reports", "bodies", "pages"];

/** A content file that somebody has hidden: what programs hide has a second mark behind the dot. */
const HIDDEN = /^content\/(?:(?:bodies|pages|reports)\/)?(?:[^./][^/]*\/)?\.[^._#~/][^/]*\.(?:md|mdx|ya?ml)$/;

/** What stands beside the content for people: of a repository's files these may lie anywhere. */
const FOR_PEOPLE = /^(?:README|LICEN[CS]E|CHANGELOG)(?:\.[\w-]+)*$/i;

/** A reading of the folder with what lies there unread, at the site's levels; without its dataset, where there is an error. Check, build, preview and hook say the same so. */
export async function withPassedOver<T>(
  folder: string,
  files: readonly ContentFile[],
  { dataset, diagnostics }: Reading<T>,
  publicFolder = PUBLIC.publicFolder,
): Promise<Reading<T>> {
  const passedOver = [...(await findPassedOver(folder, files)), ...(await findLeftOut(publicFolder))];
  const found = atLevels(
    [...diagnostics, ...passedOver, ...missingReports(files, passedOver), ...checkSite(files)],
    files,
  );
  const failed = found.some(({ severity }) => severity === "error");
  return { ...(dataset && !failed ? { dataset } : {}), diagnostics: found };
}

/** No site is made of no report; a link in the folder's place is told as one. */
function missingReports(files: readonly ContentFile[], told: readonly Diagnostic[]): Diagnostic[] {
  const folder = "content/reports";
  if (
    files.some(({ path }) => path.startsWith(`${folder}/`)) ||
    told.some(({ file, severity }) => file === folder && severity === "error")
  )
    return [];
  return [diagnostic("reports-missing", { file: folder, line: 1, column: 1 }, {})];
}

/** Names what lies in the content folder and is not read, but for what systems leave there. */
async function findPassedOver(folder: string, files: readonly ContentFile[]): Promise<Diagnostic[]> {
  const pages = files
    .filter(({ path }) => path.startsWith("content/pages/"))
    .map(({ bytes }) => new TextDecoder().decode(bytes));
  const isUsed = (name: string) =>
    /\.[^./]+$/.test(name) && pages.some((text) => text.includes(name.split("/").at(-1) ?? name));
  const listed = (await listContent(folder)).filter(
    ({ name }) => !isContent(name) && (HIDDEN.test(name) || !isLeftover(name)) && !isUsed(name),
  );
  const [alone, inFolders] = [
    listed.filter(({ name }) => otherFolder(name) === undefined),
    listed.filter(({ name }) => otherFolder(name) !== undefined),
  ];
  const folders = [...Map.groupBy(inFolders, ({ name }) => otherFolder(name) ?? "")].map(([name, found]) =>
    ofFolder(name, found),
  );
  return [...(await Promise.all(alone.map((one) => ofFile(one)))).flat(), ...folders];
}

/** What of public/ is not published for its name, each folder once. What systems leave there, and what is hidden, is nobody's to look for. */
async function findLeftOut(publicFolder: string): Promise<Diagnostic[]> {
  const names = new Set((await listPublic(publicFolder)).flatMap(({ name }) => leftOutOf(name) ?? []));
  return [...names].map((name) =>
    diagnostic("file-passed-over", { file: name, line: 1, column: 1 }, { name, why: "leftover" }),
  );
}

/** A folder of the content that is none of the three. */
const otherFolder = (name: string): string | undefined => {
  const [, folder] = /^content\/([^/]+)\//.exec(name) ?? [];
  return folder === undefined || FOLDERS.includes(folder) ? undefined : folder;
};

function ofFolder(folder: string, [first, ...more]: ListedFile[]): Diagnostic {
  const suggestion = suggest(folder, FOLDERS);
  const data: PassedOver = {
    name: `content/${folder}`,
    why: "folder",
    files: more.length + 1,
    suggestion: suggestion && `content/${suggestion}`,
  };
  return diagnostic("file-passed-over", { file: first?.name ?? `content/${folder}`, line: 1, column: 1 }, data);
}

async function ofFile({ path, name, isLink }: ListedFile): Promise<Diagnostic[]> {
  const at = { file: name, line: 1, column: 1 };
  if (isLink && (await isFolder(path)))
    return [
      diagnostic(
        "file-unread",
        at,
        {
          reason: "folder-link",
        },
        FOLDERS.includes(name.slice("content/".length)) ? "error" : "warning",
      ),
    ];
  const [, folder = ""] = /^content\/([^/]+)\//.exec(name) ?? [];
  const base = name.split("/").at(-1) ?? name;
  if (folder !== "reports" && FOR_PEOPLE.test(base)) return [];
  if (base.startsWith("."))
    return [
      diagnostic("file-passed-over", at, {
        name,
        why: "hidden",
        suggestion: name.replace(/\.(?=[^/]*$)/, "").replace(base, base.slice(1)),
      }),
    ];
  const data: PassedOver =
    folder === "bodies"
      ? { name, why: "bodies", suggestion: renamed(base, "bodies", "yaml") }
      : folder === "pages"
        ? { name, why: "pages", suggestion: renamed(base, "pages", "mdx") }
        : { name, why: "site", suggestion: ofSite(base) };
  return [diagnostic("file-passed-over", at, data)];
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true;

/** Of a text with another ending, or in a folder too deep: the path that it should have. */
function renamed(base: string, folder: string, ending: string): string | undefined {
  const [, stem] = /^([^.]+)\.(?:md|mdx|markdown|txt|ya?ml)(?:\.txt)?$/i.exec(base) ?? [];
  return stem === undefined ? undefined : `content/${folder}/${stem}.${ending}`;
}

function ofSite(base: string): string | undefined {
  if (/^\d{4}-[^.]+\.md$/.test(base)) return `content/reports/<body>/${base}`;
  const stem = suggest(base.replace(/\.(?:ya?ml|txt|json)/gi, ""), ["site", "metrics"]);
  return /\.(?:ya?ml|txt)$/i.test(base) && stem !== undefined ? `content/${stem}.yaml` : undefined;
}
