import { existsSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { reportName } from "../../src/model/address.ts";
import type { ReportFacts } from "../../src/import/facts/read-facts.ts";
import { shortName } from "../shared/short-name.ts";
import { typedPlaces } from "../shared/typed-path.ts";

/** Where a draft and its review list go. */
export interface Targets {
  draft: string;
  review: string;
  /** False while the draft lies outside the content folder, since its body or year is unknown. */
  placed: boolean;
}

const deskBeside = (content: string): string => join(dirname(content), "import");

/** A file's name without its ending; that of a review list still fits behind it. */
const nameOf = (source: string): string => shortName(basename(source, extname(source)));

/** Where the draft of a document goes, and its review list, while its body or year is unknown. */
const unplaced = (source: string, content: string): Targets => {
  const beside = join(deskBeside(content), nameOf(source));
  return { draft: `${beside}.md`, review: `${beside}.review.md`, placed: false };
};

/** An earlier draft of the document that had no place yet: its review list tells it from a document that lies there. */
export function unplacedDraft(source: string, content: string): string | undefined {
  const { draft, review } = unplaced(source, content);
  return resolve(source) !== draft && existsSync(draft) && existsSync(review) ? draft : undefined;
}

/** Where `--out` is: from where it was typed, or in the content folder, as messages name it. */
export const outPlace = (out: string, content: string): string => {
  const named = out.replaceAll("\\", "/");
  return named.startsWith("content/") ? join(content, named.slice("content/".length)) : typedPlaces(out)[0];
};

/**
 * The draft's place in the content folder, or `out`, where `--out` says. Review lists lie in `import/` beside the content folder, where
 * neither check nor build looks; beside the draft, where that is outside the content.
 */
export function targetsOf(
  { body, year, kind }: ReportFacts,
  source: string,
  content: string,
  out: string | undefined,
): Targets {
  const desk = deskBeside(content);
  if (out !== undefined) {
    const below = relative(content, out);
    // On another drive, Windows knows no way that is relative.
    const inside = !below.startsWith("..") && !isAbsolute(below);
    const review = (folders: string[]): string => `${shortName([...folders, nameOf(out)].join("-"))}.review.md`;
    return {
      draft: out,
      review: inside
        ? join(desk, review(relative(content, dirname(out)).split(sep).slice(1)))
        : join(dirname(out), review([])),
      placed: true,
    };
  }
  if (!body || !year) return unplaced(source, content);
  const report = reportName(year.value, kind.value);
  return {
    draft: join(content, "reports", body.value, `${report}.md`),
    review: join(desk, `${body.value}-${report}.review.md`),
    placed: true,
  };
}

/** Whether `--out` names a place for a draft: a report's inside the content folder, any outside it. */
export const isReportPlace = (draft: string, content: string): boolean => {
  const below = relative(content, draft).split(sep);
  return below[0] === ".." || isAbsolute(below.join(sep)) || (below.length === 3 && below[0] === "reports");
};

/** A path as messages show it: from here, with forward slashes. */
export const shown = (path: string): string => relative(process.cwd(), path).split(sep).join("/") || path;
