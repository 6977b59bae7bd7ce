import matter from "gray-matter";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { DecodedFile } from "./source.ts";

export interface SplitReport {
  /** The YAML between the fences, and the line of the file on which it begins. */
  yaml: string;
  yamlLine: number;
  /** The Markdown after the closing fence, and its first line. */
  markdown: string;
  markdownLine: number;
}

/** gray-matter only splits here: no engine of its own ever runs, and options keep it from answering out of its cache. */
const SPLIT_ONLY = { engines: { yaml: () => ({}) }, language: "yaml" };

/** A line of dashes that are not the three of a fence: ——, －－－, --. */
const LOOKALIKE = /\n([ \t\u3000]*(?:-{2,}|[=＝]{3,}|-*[—–－─][-—–－─]*)[ \t\u3000]*)(?=\n|$)/;

/**
 * The first line that can only be the report's text, since a blank line stands before it, and neither a key, a list's dash nor a comment
 * begins it.
 */
export function proseLine(text: string): number | undefined {
  const lines = text.split("\n");
  const found = lines.findIndex(
    (line, i) => i > 1 && lines[i - 1]?.trim() === "" && line.trim() !== "" && !YAML_LIKE.test(line),
  );
  return found < 0 ? undefined : found + 1;
}

/** Indented, a key, an item of a list, a comment (not a heading), a bracket, a line of dashes. */
const YAML_LIKE =
  /^(?:[ \t\u3000]|["'“]?[\w\p{Script=Han}-]{1,40}["'”]?[ \t]*[:：](?:[ \t\u3000]|$)|[-—–－·•}\]]|#(?!#))/u;

const lineCount = (text: string): number => text.split("\n").length - 1;

/** A report's frontmatter and text, split at the `---` fences. */
export function splitReport({ path, text }: DecodedFile, report: (found: Diagnostic) => void): SplitReport | undefined {
  const at = { file: path, line: 1, column: 1 };
  if (!matter.test(text)) {
    report(openingProblem(path, text));
    return undefined;
  }
  const language = matter.language(text).name.trim();
  if (language !== "" && language !== "yaml") {
    report(
      diagnostic(
        "frontmatter-language",
        { ...at, column: 4, endLine: 1, endColumn: 4 + language.length },
        { language },
      ),
    );
    return undefined;
  }
  const plain = /\n(---.*)/.exec(text);
  const prose = proseLine(text.slice(0, plain?.index));
  const above = text
    .split("\n")
    .slice(0, prose && prose - 1)
    .join("\n");
  const fence = plain && prose === undefined ? plain : LOOKALIKE.exec(above);
  if (!fence) {
    report(diagnostic("frontmatter-unclosed", { ...at, line: prose ?? at.line }, {}));
    return undefined;
  }
  const closing = fence[1] ?? "";
  if (!/^---[ \t]*$/.test(closing)) {
    const line = lineCount(text.slice(0, fence.index + 1)) + 1;
    report(
      diagnostic(
        "frontmatter-fence",
        { ...at, line, endLine: line, endColumn: closing.length + 1 },
        { found: closing.slice(0, 20) },
      ),
    );
    return undefined;
  }
  const { matter: yaml, content: markdown } = matter(text, SPLIT_ONLY);
  return {
    yaml: yaml.replace(/^\n/, ""),
    yamlLine: 2,
    markdown,
    markdownLine: 1 + lineCount(text.slice(0, text.length - markdown.length)),
  };
}

/** Where the opening fence should stand: something that only looks like one, or a fence that is not on the first line, is named. */
function openingProblem(path: string, text: string): Diagnostic {
  const before = /^\s*/.exec(text)?.[0] ?? "";
  const [first = ""] = text.slice(before.length).split("\n");
  const likeFence = first.startsWith("---") || LOOKALIKE.test(`\n${first}`);
  const line = lineCount(before) + 1;
  const at = likeFence
    ? { file: path, line, column: 1, endLine: line, endColumn: first.length + 1 }
    : { file: path, line: 1, column: 1 };
  return diagnostic("frontmatter-missing", at, likeFence ? { found: first.slice(0, 20) } : {});
}
