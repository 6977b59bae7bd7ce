import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { reportName } from "../../model/address.ts";
import { idSchema } from "../../model/schema/label.ts";
import { reportKindSchema, type UnfinishedFrontmatter, type ReportKind } from "../../model/schema/report.ts";
import { suggest } from "../../text/suggest.ts";

/** What a report's file name says of it. */
export interface ReportPath {
  id: string;
  body: string;
  year: number;
  kind: ReportKind;
  slug?: string;
}

const KINDS = [...reportKindSchema.options].sort((a, b) => b.length - a.length);
const PATTERN = /^content\/reports\/([^/]+)\/((\d{4})-([^/]+))\.md$/;

/** What reports are made from, and not by another name. */
const DOCUMENT = /\.(?:docx?|wps|rtf|odt|pdf|html?|xlsx?)$/i;

const kindIn = (rest: string): ReportKind | undefined =>
  KINDS.find((one) => rest === one || rest.startsWith(`${one}-`));

/** The id that a report's file gives it, whether or not it can be read. */
export const reportId = (path: string): string => path.replace(/^content\/reports\/|\.md$/g, "");

/** content/reports/<body>/<year>-<kind>[-<slug>].md; undefined for any other. */
export function readReportPath(path: string): ReportPath | undefined {
  const [all, body = "", name = "", year = "", rest = ""] = PATTERN.exec(path) ?? [];
  const kind = kindIn(rest);
  if (all === undefined || !kind) return undefined;
  const slug = rest === kind ? undefined : rest.slice(kind.length + 1);
  const wellFormed = idSchema.safeParse(body).success && (slug === undefined || idSchema.safeParse(slug).success);
  return wellFormed ? { id: `${body}/${name}`, body, year: Number(year), kind, slug } : undefined;
}

/** What is wrong with a file's name or folder, and the path that its frontmatter, or the name itself, says it should have. */
export function nameProblem(path: string, frontmatter: UnfinishedFrontmatter | undefined): Diagnostic {
  const [, , , , rest] = PATTERN.exec(path) ?? [];
  const name = path.split("/").at(-1) ?? path;
  if (DOCUMENT.test(name))
    return diagnostic("file-name", { file: path, line: 1, column: 1 }, { name, problem: "document" });
  const original = originalName(name);
  if (original !== undefined)
    return diagnostic("file-name", { file: path, line: 1, column: 1 }, { name, problem: "copy", suggestion: original });
  const problem = rest !== undefined && !kindIn(rest) ? "kind" : "pattern";
  const mended = mendedName(name) ?? (frontmatter && `${reportName(frontmatter.year, frontmatter.kind)}.md`);
  const [, folder = ""] = /^content\/reports\/([^/]+)\/[^/]+$/.exec(path) ?? [];
  const body = idSchema.safeParse(folder).success ? folder : frontmatter?.body;
  const suggestion = mended && (idSchema.safeParse(body).success ? `content/reports/${body}/${mended}` : mended);
  return diagnostic("file-name", { file: path, line: 1, column: 1 }, { name, problem, suggestion });
}

/** What systems and mail programs put before or behind a copy's name, one at a time: 副本, (1), - Copy, 2. */
const COPY_MARK =
  /^(?:copy of|副本|复件|拷贝)[\s_—-]*|[\s_—.-]*(?:的?副本|复件|拷贝|备份|copy|duplicate|backup|conflict(?:ed copy)?)[\s_-]*\d{0,3}$|[\s_-]*\((?:\d{1,3}|[^()]{0,40}(?:副本|冲突|copy|conflict)[^()]{0,40})\)$|\s+\d{1,3}$/u;

/** The name of what a file is a copy of; undefined where its name has no mark of a copy. */
function originalName(name: string): string | undefined {
  const [plain = ""] = name
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .split(/(?:\.(?:md|markdown|txt))+$/);
  let stem = plain.trim();
  for (let before = ""; before !== stem;) {
    before = stem;
    stem = stem.replace(COPY_MARK, "").trim();
  }
  return stem === plain.trim() || stem === "" ? undefined : mendedName(`${stem}.md`);
}

/** ２０２３_Review .md.txt → 2023-review.md; undefined where the name does not say year and kind. */
function mendedName(name: string): string | undefined {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/(?:\.(?:md|markdown|txt))+$/, "");
  const [, year, words = ""] = /^(\d{4})年?[\s_\-—–.]*(.*)$/u.exec(plain) ?? [];
  const rest = words
    .trim()
    .replace(/[\s_—–.-]+/g, "-")
    .replace(/-$/, "");
  const kind = kindIn(rest) ?? suggest(rest, KINDS);
  if (year === undefined || !kind) return undefined;
  const slug = kindIn(rest) ? rest.slice(kind.length + 1) : "";
  return idSchema.safeParse(slug || "x").success ? `${[year, kind, slug].filter(Boolean).join("-")}.md` : undefined;
}
