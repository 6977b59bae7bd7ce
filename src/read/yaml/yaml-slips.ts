import { finding } from "../../model/diagnostic.ts";
import type { YamlFault } from "../../model/diagnostic-data/head.ts";
import type { Span } from "../../model/dataset.ts";
import { KEY, LEAD } from "./key-forms.ts";
import { textLines } from "./text-lines.ts";
import { indentSlips } from "./yaml-indents.ts";
import type { Slip } from "./slip.ts";

/** A key where one may stand in braces. */
const FLOW_KEY = "[A-Za-z][\\w-]*";
const WIDE = "[\\u3000\\u00a0]";
/** Its repetitions are bounded: a line may be nothing but blanks. */
const BLANK = "[ \\t\\u3000\\u00a0]";
/** A full-width colon, one that a full-width blank follows, or one that no blank follows. */
const COLON = `${BLANK}{0,60}：${BLANK}{0,60}|:${WIDE}${BLANK}{0,60}|:(?=[^ \\t/,}])`;

const blockColon = new RegExp(`^(${LEAD})(${KEY})(${COLON})`, "u");
const flowColon = new RegExp(`([{｛,，、；]${BLANK}{0,60})(${FLOW_KEY})(${COLON})`, "g");
/** Between two pairs: another comma than YAML's, or none. */
const flowComma = new RegExp(
  `${BLANK}{0,60}[，、；]${BLANK}{0,60}(?=${FLOW_KEY}[ \\t]*[:：])|(?<=[^\\s,，、；{｛[［:：])[ \\t]+(?=${FLOW_KEY}[:：])`,
  "g",
);
/** A whole value between full-width quotes, or one that a plain quote opens or closes and its full-width twin the other end. */
const QUOTED = `[“”„]([^“”„"]*)[“”"]|"([^“”"]*)[“”]|[‘’]([^‘’']*)[‘’']|「([^「」]*)」|『([^『』]*)』`;
const blockQuote = new RegExp(
  `(?<=^${LEAD}(?:(${KEY})${BLANK}{0,60}[:：]${BLANK}{0,60})?)(?:${QUOTED})(?=${BLANK}{0,60}(?:#.*)?$)`,
  "gu",
);
const flowQuote = new RegExp(
  `(?<=(${FLOW_KEY})${BLANK}{0,60}[:：]${BLANK}{0,60}|[[［,]${BLANK}{0,60})(?:${QUOTED})(?=${BLANK}{0,60}[,，}\\]｝］])`,
  "gu",
);
const MARKS = "－—–·•●▪■◆◦‣";
const flowStart = new RegExp(`(?:^|[:：${MARKS}-])${BLANK}{0,60}[{｛[［]`);
const wideBrackets: Record<string, string> = { "｛": "{", "｝": "}", "［": "[", "］": "]" };
const halfQuoted = new RegExp(`^(${LEAD}(?:${KEY}:[ \\t]+)?)(["'])(?!.*\\2.*$)[^“”‘’]*$`, "u");
const tightDash = new RegExp(`^([ \\t]*)-(?=[{[｛［]|${FLOW_KEY}:)`);
const listMark = new RegExp(`^(${BLANK}{0,60})([${MARKS}])(?![－—–·-])${BLANK}{0,60}(?=\\S)`);

/** Keys whose text may well stand in quotation marks of its own. */
const FREE_TEXT = new Set(["title", "note", "why", "zh", "en", "name", "text", "heading", "author"]);

/**
 * What Chinese input methods and Word put where YAML wants plain marks. But for quotes, it is for a text that cannot be read as it
 * stands, as the same marks are right inside of words.
 */
export function findSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  let start = 0;
  const lines = text.split("\n");
  const { inside, opening } = textLines(lines.map(withoutReturn));
  for (const [i, line] of lines.entries()) {
    const words = withoutReturn(line);
    const found =
      inside.has(i) || /^\s*(?:#|$)/.test(words) ? [] : opening.has(i) ? colonSlips(words) : slipsOfLine(words);
    for (const slip of found) slips.push(moved(slip, start));
    start += line.length + 1;
  }
  return withoutOverlaps([...slips, ...indentSlips(text, inside)].sort((a, b) => a.start - b.start || b.end - a.end));
}

const withoutReturn = (line: string): string => line.replace(/\r$/, "");

function slipsOfLine(line: string): Slip[] {
  const inBlock = [...markSlips(line), ...colonSlips(line), ...quoteSlips(line, blockQuote), ...halfQuoteSlips(line)];
  if (!flowStart.test(line)) return inBlock;
  const colons = [...line.matchAll(flowColon)].map((match) => colonSlip(match));
  return [
    ...inBlock,
    ...colons,
    ...commaSlips(line),
    ...bracketSlips(line),
    ...quoteSlips(line, flowQuote),
    ...openSlips(line),
  ];
}

function colonSlips(line: string): Slip[] {
  const match = blockColon.exec(line);
  return match ? [colonSlip(match)] : [];
}

function colonSlip({ 0: all, 1: before = "", 2: key = "", 3: written = "", index }: RegExpExecArray): Slip {
  const start = index + before.length + key.length;
  const colon = start + written.search(/[:：]/);
  const slip = written.includes("：") ? "full-width" : written === ":" ? "no-blank" : "full-width-blank";
  const mark =
    slip === "full-width-blank" ? { start: colon + 1, end: index + all.length } : { start: colon, end: colon + 1 };
  return {
    start,
    end: index + all.length,
    put: ": ",
    mark,
    problem: finding("yaml-colon", { key, slip }),
  };
}

/** The line with what stands in quotes made dumb: a comma, a colon, a blank there are the text's own. */
const unquoted = (line: string): string =>
  line.replace(/"[^"]*"|'[^']*'/g, (words) => `${words[0]}${"x".repeat(words.length - 2)}${words[0]}`);

const commaSlips = (line: string): Slip[] =>
  [...unquoted(line).matchAll(flowComma)].map(({ 0: found, index }): Slip => {
    const mark = found.trim();
    const at = index + found.indexOf(mark);
    return {
      start: index,
      end: index + found.length,
      put: ", ",
      mark: { start: at, end: at + 1 },
      problem: finding("yaml-comma", { found: mark }),
    };
  });

/** A brace or bracket that its line opens and does not close, and the next cannot. */
function openSlips(line: string): Slip[] {
  const plain = line
    .replace(/"[^"]*"|'[^']*'/g, (words) => "x".repeat(words.length))
    .replace(/\s#.*$/, "")
    .trimEnd();
  const opened = plain.search(/[{[]/);
  const closing = plain[opened] === "{" ? "}" : "]";
  if (opened < 0 || /[{[,}\]｝］]$/.test(plain)) return [];
  return [
    syntaxSlip(
      { start: plain.length, end: plain.length },
      { start: opened, end: opened + 1 },
      ` ${closing}`,
      "BRACKET_OPEN",
      plain[opened] ?? "",
    ),
  ];
}

/** A value that a plain quote opens and nothing on its line closes. */
function halfQuoteSlips(line: string): Slip[] {
  const [all, lead = "", quote = ""] = halfQuoted.exec(line) ?? [];
  if (all === undefined) return [];
  const end = line.trimEnd().length;
  return [syntaxSlip({ start: end, end }, { start: lead.length, end: lead.length + 1 }, quote, "QUOTE_OPEN", quote)];
}

function quoteSlips(line: string, pattern: RegExp): Slip[] {
  if (!/[“”„‘’「『]/.test(line)) return [];
  return [...line.matchAll(pattern)].map((match): Slip => {
    const [found, key, ...inner] = match;
    const mark = { start: match.index, end: match.index + found.length };
    const plain = `"${(inner.find((one) => one !== undefined) ?? "").replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
    const severity = key !== undefined && FREE_TEXT.has(key) ? "warning" : "error";
    return { ...mark, put: plain, mark, problem: finding("yaml-quote", { found, plain }, severity) };
  });
}

function bracketSlips(line: string): Slip[] {
  const found = [...line.matchAll(/[｛｝［］]/g)].map(({ 0: bracket, index }) => ({
    bracket,
    start: index,
    end: index + 1,
  }));
  const slips = found.map(({ bracket, ...mark }) =>
    syntaxSlip(mark, mark, wideBrackets[bracket] ?? bracket, "FULL_WIDTH_BRACKET", bracket),
  );
  return slips.map((slip, i) => (i === 0 ? slip : { ...slip, problem: undefined }));
}

function markSlips(line: string): Slip[] {
  const tight = tightDash.exec(line);
  if (tight) {
    const at = { start: tight[0].length - 1, end: tight[0].length };
    return [syntaxSlip(at, at, "- ", "DASH_WITHOUT_BLANK", "-")];
  }
  const match = listMark.exec(line);
  if (!match) return [];
  const [all, { length: start } = "", found = ""] = match;
  return [syntaxSlip({ start, end: all.length }, { start, end: start + found.length }, "- ", "LIST_MARK", found)];
}

function syntaxSlip(edit: Span, mark: Span, put: string, reason: YamlFault, found: string): Slip {
  return { ...edit, put, mark, problem: finding("yaml-syntax", { reason, found }) };
}

const withoutOverlaps = (slips: Slip[]): Slip[] => {
  let end = 0;
  return slips.filter((slip) => {
    const free = slip.start >= end;
    if (free) end = slip.end;
    return free;
  });
};

const moved = (slip: Slip, by: number): Slip => ({
  ...slip,
  start: slip.start + by,
  end: slip.end + by,
  mark: { start: slip.mark.start + by, end: slip.mark.end + by },
});
