import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { reportName } from "../../src/model/address.ts";
import type { ReportFacts } from "../../src/import/facts/read-facts.ts";

/** Where a draft and its review list go. */
export interface Targets {
  draft: string;
  review: string;
  /** False while the draft lies outside the content folder, since its body or year is unknown. */
  placed: boolean;
}

/**
 * The draft's place in the content folder, or where `--out` says. Review lists lie in `import/` beside the content folder, where
 * neither check nor build looks; beside the draft, where that is outside the content.
 */
export function targetsOf({ body, year, kind }: ReportFacts, source: string, content: string, out: string | undefined): Targets {
  const desk = join(dirname(content), "import");
  const name = basename(source, extname(source));
  if (out !== undefined) {
    const draft = resolve(out);
    const below = relative(content, draft);
    // On another drive, Windows knows no way that is relative.
    const inside = !below.startsWith("..") && !isAbsolute(below);
    const review = `${basename(draft, extname(draft))}.review.md`;
    return { draft, review: inside ? join(desk, [...relative(content, dirname(draft)).split(sep).slice(1), review].join("-")) : join(dirname(draft), review), placed: true };
  }
  if (!body || !year) return { draft: join(desk, `${name}.md`), review: join(desk, `${name}.review.md`), placed: false };
  const report = reportName(year.value, kind.value);
  return { draft: join(content, "reports", body.value, `${report}.md`), review: join(desk, `${body.value}-${report}.review.md`), placed: true };
}

/** Whether `--out` names a place for a draft: a report's inside the content folder, any outside it. */
export const isReportPlace = (draft: string, content: string): boolean => {
  const below = relative(content, draft).split(sep);
  return below[0] === ".." || isAbsolute(below.join(sep)) || (below.length === 3 && below[0] === "reports");
};

/** A path as messages show it: from here, with forward slashes. */
export const shown = (path: string): string => relative(process.cwd(), path).split(sep).join("/") || path;
