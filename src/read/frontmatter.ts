import matter from "gray-matter";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
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

const lineCount = (text: string): number => text.split("\n").length - 1;

/** A report's frontmatter and text, split at the `---` fences. */
export function splitReport({ path, text }: DecodedFile, report: (found: Diagnostic) => void): SplitReport | undefined {
  const at = { file: path, line: 1, column: 1 };
  if (!matter.test(text)) {
    report(diagnostic("error", "frontmatter-missing", at, {}));
    return undefined;
  }
  const language = matter.language(text).name.trim();
  if (language !== "" && language !== "yaml") {
    report(diagnostic("error", "frontmatter-language", { ...at, column: 4, endLine: 1, endColumn: 4 + language.length }, { language }));
    return undefined;
  }
  const fence = /\n(---.*)/.exec(text);
  if (!fence) {
    report(diagnostic("error", "frontmatter-unclosed", at, {}));
    return undefined;
  }
  const closing = fence[1] ?? "";
  if (!/^---[ \t]*$/.test(closing)) {
    const line = lineCount(text.slice(0, fence.index + 1)) + 1;
    report(diagnostic("error", "frontmatter-fence", { ...at, line, endLine: line, endColumn: closing.length + 1 }, { found: closing.slice(0, 20) }));
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
