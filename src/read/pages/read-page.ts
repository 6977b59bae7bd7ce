import { LineCounter } from "yaml";
import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import type { WrittenLink } from "../links/check-links.ts";
import { removeInvisible } from "../invisible.ts";
import { tooDeep } from "../markdown.ts";
import { MERGE_CONFLICT, type ContentFile } from "../source.ts";
import { checkCodeOff } from "./code-off.ts";
import { checkNames } from "./check-names.ts";
import { openPage } from "./open-page.ts";
import { pageCode, type Tag } from "./page-code.ts";
import { checkImages, splitTargets } from "./page-images.ts";
import { pageIds, pageTargets } from "./page-links.ts";
import { parsePage } from "./parse-page.ts";

/** Marks of one paragraph that the parser may have to hold against each other, each with all before it. */
const MOST_MARKS = 2500;
/** A line of so many quotations, bullets and numbers, one in another. */
const CONTAINERS = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){50}/m;

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
  const refused = refusal(text);
  if (refused) {
    report(diagnostic("error", refused.code, { file: file.path, line: placeOf(refused.at, refused.at).line, column: 1 }, {}));
    return undefined;
  }
  const { tree, faults } = parsed(text, () => report(diagnostic("error", "text-too-nested", { file: file.path, line: 1, column: 1 }, {})));
  for (const { problem, found, start, end } of faults) report(diagnostic("error", "page-syntax", placeOf(start, end), { problem, found }));
  if (!tree) return undefined;
  removeInvisible(tree, ({ position }, codePoint) => report(diagnostic("warning", "control-character", placeOf(position?.start.offset ?? 0, position?.end.offset ?? 0), { codePoint })));
  const code = pageCode(tree);
  checkNames(code, { file, placeOf, report });
  if (!settings.code) checkCodeOff(code, { text, placeOf, report });
  // Where something was blanked out, an address may be none.
  const { links, images } = splitTargets(faults.length > 0 ? [] : pageTargets(tree, code.tags), placeOf, report);
  checkImages(images, { file: file.path, files: settings.files, placeOf, report });
  const imported = code.imports.map(({ name }) => URL.parse(name.replace(/^@content\//, "/content/"), `http://here.invalid/${file.path}`)?.pathname.slice(1) ?? "");
  return { file: file.path, charts: code.tags.filter(({ name }) => name === "MetricChart"), ids: faults.length > 0 ? undefined : pageIds(tree, code.tags), links, imported, text, placeOf };
}

/** What no parser should be given. */
function refusal(text: string): { at: number; code: "merge-conflict" | "text-too-nested" } | undefined {
  const conflict = text.search(MERGE_CONFLICT);
  if (conflict >= 0) return { at: conflict, code: "merge-conflict" };
  const nested = [tooDeep(text), text.search(CONTAINERS)].find((at) => at >= 0);
  if (nested !== undefined) return { at: nested, code: "text-too-nested" };
  let at = 0;
  for (const block of text.split(/(?<=\n[ \t]*\n)/)) {
    if ((block.match(/[*_[<{`]|~~/g)?.length ?? 0) > MOST_MARKS) return { at, code: "text-too-nested" };
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
    const [from, to] = [lines.linePos(Math.min(start, text.length)), lines.linePos(Math.min(Math.max(start, end), text.length))];
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
}
