import { join, relative, sep } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { contentFolder } from "../shared/site-folders.ts";

/** Where Astro stopped in a template or an editor's page, and what it said of it, in one line: a trace says nothing to an editor. */
export function describeFailure(error: unknown): { place: string; message: string } {
  const { errors: [first = error] = [] } = (error ?? {}) as { errors?: unknown[] };
  const { message, loc, id } = (first ?? {}) as {
    message?: string;
    loc?: { file?: string; line?: number; column?: number };
    id?: string;
  };
  // The template of editors' pages fails by their code alone, and sets this before it runs.
  const file = id?.endsWith("[page].astro") ? (process.env.NIANLUN_RENDERING ?? id) : (loc?.file ?? id);
  // Of a page, the line is one of what it was compiled to.
  const parts = file?.endsWith(".mdx") ? [inContent(file)] : [file && inContent(file), loc?.line, loc?.column];
  return {
    place: parts.filter((part) => part !== undefined && !Number.isNaN(part)).join(":"),
    message: firstWords(stripVTControlCharacters(message ?? String(first))),
  };
}

/** A file as messages name it: content/…, whatever the folder is called. */
function inContent(file: string): string {
  const path = relative(contentFolder(), file);
  return path === "" || path.startsWith("..") || file.startsWith("content/")
    ? file
    : join("content", path).split(sep).join("/");
}

/** What is said before the trace, without the code that a bundler draws. */
function firstWords(message: string): string {
  const [said = ""] = message.split(/^\s*(?:Stack backtrace:|at\s.*\d\)?$)/m);
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\s*(?:\d+\s*)?[╭│╰·]|^[\s─╯]+$/.test(line));
  return lines
    .slice(0, 4)
    .map((line) => line.trim())
    .join(" ");
}
