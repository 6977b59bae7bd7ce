import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { idSchema } from "../model/schema/label.ts";
import { reportKindSchema, type ReportKind } from "../model/schema/report.ts";
import { suggest } from "./suggest.ts";

/** What a report's file name says of it. */
export interface ReportPath {
  id: string;
  body: string;
  year: number;
  kind: ReportKind;
  slug?: string;
}

const KINDS = [...reportKindSchema.options].sort((a, b) => b.length - a.length);

/** content/reports/<body>/<year>-<kind>[-<slug>].md */
export function readReportPath(path: string, report: (found: Diagnostic) => void): ReportPath | undefined {
  const at = { file: path, line: 1, column: 1 };
  const parts = /^content\/reports\/([^/]+)\/((\d{4})-([^/]+))\.md$/.exec(path);
  const [, body = "", name = "", year = "", rest = ""] = parts ?? [];
  const kind = KINDS.find((one) => rest === one || rest.startsWith(`${one}-`));
  const slug = kind && rest.slice(kind.length + 1);
  const wellFormed = parts && idSchema.safeParse(body).success && (!slug || idSchema.safeParse(slug).success);
  if (wellFormed && kind) return { id: `${body}/${name}`, body, year: Number(year), kind, slug: slug || undefined };
  const problem = parts && !kind ? "kind" : "pattern";
  report(diagnostic("error", "file-name", at, { name: path.split("/").at(-1) ?? path, problem, suggestion: suggest(rest, KINDS) }));
  return undefined;
}
