import type { Node } from "mdast";
import { visit } from "../markdown/visit.ts";
import { LineCounter } from "yaml";
import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import { tellComments } from "../markdown/comments.ts";
import { keepAsTyped } from "../markdown/as-typed/as-typed.ts";
import { checkWordsDamage, isDamaged } from "../markdown/damage.ts";
import { excessIn, type Excess } from "../markdown/markdown-limits.ts";
import { findMarkdownSlips } from "../markdown/markdown-slips.ts";
import { MERGE_CONFLICT, type ContentFile } from "../files/source.ts";
import { checkCodeOff } from "./code-off.ts";
import { checkNames } from "./check-names.ts";
import { removeInvisible } from "./invisible-nodes.ts";
import { openPage } from "./open-page.ts";
import { pageCode, type Tag } from "./page-code.ts";
import { checkImages, checkImported, importedFile, splitTargets } from "./page-images.ts";
import { pageIds, pageTargets } from "./page-links.ts";
import { checkBlocked } from "./page-blocked.ts";
import { parsePage } from "./parse-page.ts";
import type { WrittenLink } from "../links/linking-page.ts";

/** Marks of one paragraph that the parser may have to hold against each other, each with all before it. */
const MOST_MARKS = 2500;

export interface ReadPage {
  file: string;
  /** Its charts. */
  charts: Tag[];
  /** Undefined where the page has faults, which may hide some. */
  ids: ReadonlySet<string> | undefined;
  links: WrittenLink[];
  /** Files that it names in its code, below content/. */
  imported: string[];
  text: string;
  placeOf: (start: number, end: number) => SourcePlace;
}

export interface PageSettings {
  /** Whether the site lets its pages run code. */
  code: boolean;
  files: ReadonlyMap<string, ContentFile>;
  report: (found: Diagnostic) => void;
}

/** One editor's page, as far as it can be known without running it: everything that would stop the build is said. */
export function readPage(file: ContentFile, settings: PageSettings): ReadPage | undefined {
  const { report } = settings;
  const open = openPage(file, report);
  if (!open) return undefined;
  const { text } = open;
  const placeOf = placer(file.path, text);
  const at = ({ position }: Node): SourcePlace => ({
    file: file.path,
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
    endLine: position?.end.line,
    endColumn: position?.end.column,
  });
  const refused = refusal(text);
  if (refused) {
    const line = { file: file.path, line: refused.line, column: 1 };
    report(
      refused.code === "text-too-much"
        ? diagnostic(refused.code, line, refused.data)
        : diagnostic(refused.code, line, {}),
    );
    return undefined;
  }
  const { tree, faults } = parsed(text, () =>
    report(diagnostic("text-too-nested", { file: file.path, line: 1, column: 1 }, {})),
  );
  for (const { problem, found, start, end } of faults)
    report(diagnostic("page-syntax", placeOf(start, end), { problem, found }));
  if (!tree) return undefined;
  removeInvisible(tree, (node, codePoint) => report(diagnostic("control-character", at(node), { codePoint })));
  if (!isDamaged(text)) visit(tree, "text", (node) => checkWordsDamage(node.value, at(node), report));
  tellComments(tree, text, (words, node) => report(diagnostic("comment-in-text", at(node), { words })));
  findMarkdownSlips(tree, text, (slip, node) => report({ ...at(node), ...slip }));
  keepAsTyped(tree, text, (doubt, node) => report({ ...at(node), ...doubt }));
  const code = pageCode(tree);
  checkNames(code, { file, placeOf, report });
  if (settings.code) checkBlocked(code.tags, { placeOf, report });
  else checkCodeOff(code, { text, placeOf, report });
  // Where something was blanked out, an address may be none.
  const { links, images } = splitTargets(faults.length > 0 ? [] : pageTargets(tree, code.tags), placeOf, report);
  checkImages(images, { file: file.path, files: settings.files, placeOf, report });
  const imported = code.imports.map(({ name }) => importedFile(name, file.path));
  checkImported(code.imports, { file: file.path, files: settings.files, placeOf, report });
  return {
    file: file.path,
    charts: code.tags.filter(({ name }) => name === "MetricChart"),
    ids: faults.length > 0 ? undefined : pageIds(tree, code.tags),
    links,
    imported,
    text,
    placeOf,
  };
}

/** What no parser should be given, and its line. */
function refusal(text: string): ({ line: number } & (Excess | { code: "merge-conflict" })) | undefined {
  const lineAt = (at: number): number => text.slice(0, at).split("\n").length;
  const conflict = text.search(MERGE_CONFLICT);
  if (conflict >= 0) return { line: lineAt(conflict), code: "merge-conflict" };
  const found = excessIn(text);
  if (found) return { line: found.line + 1, ...found.excess };
  let at = 0;
  for (const block of text.split(/(?<=\n[ \t]*\n)/)) {
    // Braces are the pages' own; and all marks together.
    if ((block.match(/[*_[<{`]|~~/g)?.length ?? 0) > MOST_MARKS) return { line: lineAt(at), code: "text-too-nested" };
    at += block.length;
  }
  return undefined;
}

/** Emphasis and links can nest too; the stack is the only measure of how deep is too deep. */
function parsed(text: string, refuse: () => void): ReturnType<typeof parsePage> {
  try {
    return parsePage(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refuse();
    return { faults: [] };
  }
}

function placer(file: string, text: string): ReadPage["placeOf"] {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (start, end) => {
    const [from, to] = [
      lines.linePos(Math.min(start, text.length)),
      lines.linePos(Math.min(Math.max(start, end), text.length)),
    ];
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
}
