import type { VFileMessage } from "vfile-message";
import type { DiagnosticData } from "../../model/diagnostic.ts";

/** What is at fault between two offsets of a page's text. */
export interface MdxFault {
  problem: DiagnosticData["page-syntax"]["problem"];
  found: string;
  start: number;
  end: number;
}

/** The parser's refusal, as what an editor wrote. `begun` is where the tag or expression begins that it lost its way in. */
export function faultOf(message: VFileMessage, begun: number | undefined, text: string): MdxFault {
  const { source = "", ruleId = "" } = message;
  if (source === "micromark-extension-mdxjs-esm") return importFault(message, text);
  if (ruleId === "end-tag-mismatch" || source === "mdast-util-mdx-jsx") return tagFault(message, text);
  const start = begun ?? placeOf(message).start;
  const found = shortened(/^\{[^{}\n]*\}/.exec(text.slice(start))?.[0] ?? text.slice(start));
  // A brace inside a tag belongs to it.
  return {
    problem: text[start] === "{" ? braceProblem(text.slice(start)) : angleProblem(text.slice(start)),
    found,
    start,
    end: start + 1,
  };
}

function angleProblem(rest: string): MdxFault["problem"] {
  if (/^<!(--|\[|doctype)/i.test(rest)) return "comment";
  if (/^<(?:[a-z][a-z+.-]*:|[^\s<>@]+@)[^\s<>]*>/i.test(rest)) return "autolink";
  return /^<\/?[a-z$_]/i.test(rest) ? "tag" : "less-than";
}

const braceProblem = (rest: string): MdxFault["problem"] =>
  /^\{\s*\/\*(?![^]*\*\/\s*\})/.test(rest) ? "comment" : "brace";

/** A line that begins with import or export is code. */
function importFault(message: VFileMessage, text: string): MdxFault {
  const at = placeOf(message).start;
  const before = text.lastIndexOf("\n\n", at);
  const block = before < 0 ? 0 : before + 2;
  const lead = /^\s*/.exec(text.slice(block))?.[0].length ?? 0;
  const start = Math.min(block + lead, Math.max(0, text.length - 1));
  return { problem: "import", found: shortened(text.slice(start)), start, end: start + 6 };
}

/** Tags that do not match: of two, the open one is named. */
function tagFault({ reason, ...message }: VFileMessage, text: string): MdxFault {
  const [, name = "", from, to] = /^Expected a closing tag for `<([^`]*)>` \(([\d:]+)-([\d:]+)\)/.exec(reason) ?? [];
  if (from !== undefined && to !== undefined) {
    const start = offsetOf(text, from);
    const end = offsetOf(text, to);
    return { problem: VOID.has(name) ? "void-tag" : "tag-open", found: name, start, end };
  }
  const at = placeOf(message).start;
  const [start, close] = [text.lastIndexOf("<", at), text.indexOf(">", at)];
  const end = close < 0 ? text.length : close + 1;
  return { problem: "tag-close", found: shortened(text.slice(start, end)), start, end };
}

/** Elements without content, which have no closing tag. */
const VOID = new Set(["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

function offsetOf(text: string, place: string): number {
  const [line = 1, column = 1] = place.split(":").map(Number);
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

function placeOf({ place }: Pick<VFileMessage, "place">): { start: number; end: number } {
  if (place === undefined) return { start: 0, end: 0 };
  const [start, end] = "start" in place ? [place.start.offset, place.end.offset] : [place.offset, undefined];
  return { start: start ?? 0, end: end ?? (start ?? 0) + 1 };
}

const shortened = (words: string): string => {
  const [line = ""] = words.split("\n");
  return line.length > 12 ? `${line.slice(0, 12)}…` : line;
};
