import { loadContentFiles } from "../read/files/content-files.ts";
import { readSiteFiles } from "../read/site/site-files.ts";
import { fromText } from "./convert/from-text.ts";
import type { DraftWords } from "./draft/frontmatter.ts";
import { draftOf, type ImportContext, type Imported } from "./import-document.ts";
import { isRefused } from "./problem.ts";

/** Comments of test drafts: the codes and keys themselves. */
const words: DraftWords = {
  titleOf: (year, kind) => `${year ?? "?"} ${kind}`,
  missing: (key) => `missing ${key}`,
  guessed: (told) => `guessed from ${told}`,
  question: (codes) => codes.join(", "),
  leftOut: (value) => `left out ${value}`,
};

/** The small site of the reader's fixtures: 甲市政协 and 乙县政协, six metrics. */
export async function testContext(stated: ImportContext["stated"] = {}): Promise<ImportContext> {
  const files = await loadContentFiles("tests/fixtures/read/base/content");
  return { site: readSiteFiles(files, () => undefined), words, stated };
}

/** A text as a draft; throws where it is refused. */
export function draftOfText(text: string, context: ImportContext): Imported {
  const draft = draftOf(fromText(text), context);
  if (isRefused(draft)) throw new Error(draft.problem.code);
  return draft;
}
