import type { DiagnosticData } from "../../model/diagnostic.ts";
import type { ValueForm, ValueKind, YamlFault } from "../../model/diagnostic-data/head.ts";
import type { ProseRefusal, QuantityRefusal } from "../../model/quantity/refusal.ts";
import { pasteable, type DiagnosticText, type MistypedValue } from "../diagnostic-text.ts";
import { wordsFor } from "../words-for.ts";

/** Why a text is no quantity. */
export const quantityRefusals: Record<QuantityRefusal, string> = {
  empty: "there is nothing in it",
  "too-long": "it is longer than any number",
  "no-number": "there is no number in it",
  "words-around": "there are other words beside the number",
  "several-numbers": "there is more than one number",
  joined: "it is joined to the number beside it, and may be one number or several (1 478, 50+60, 625或800)",
  malformed: "the number is not well written",
  "too-large": "the number is too large to be held exactly",
  vague: "it names no definite number (十几, 数百, 若干)",
  fraction: "it is a fraction: write a percentage",
  multiple: "it is a multiple, not a quantity",
  points: "percentage points tell a change, not a level",
  change: "it tells a change, not a level",
  plan: "it tells a plan or a target, not what was reached",
  signed: "quantities have no sign",
  dash: "the - before it may be a minus or a dash",
  damaged: "characters are lost or masked (?, *)",
  ordinal: "it is an ordinal, not a quantity",
  date: "it is a date or a time",
  "range-reversed": "the upper end of the range is not above the lower",
  "range-units": "the ends of the range have different units",
  "bounds-combined": "its qualifiers contradict each other",
  "below-zero": "it claims less than zero",
};

/** Why a number in a sentence states nothing. */
export const proseRefusals: Record<ProseRefusal, string> = {
  ...quantityRefusals,
  signed: "it has a sign",
  dash: "the - or + before it may be a sign or a dash; if it is a dash, write a quote that holds it and the word before it",
  slogan: "it belongs to a slogan",
  title: "it belongs to a title",
  enumerator: "it numbers a list",
  anniversary: "it is an anniversary",
  code: "it is a code",
  duration: "it tells how long",
  rank: "it is a rank, a code or a score",
  each: "it tells an average, or how much each",
  rhetoric: "it is a figure of speech",
  negated: "it tells what was not done",
  denied: "it is denied or put right",
};

const unread = "not understood here";

/** What is wrong with a file's YAML. */
export const yamlFaults: Record<YamlFault, string> = {
  FULL_WIDTH_BRACKET: "is a full-width bracket",
  FULL_WIDTH_BLANK: "the line is indented with full-width blanks",
  NO_BREAK_BLANK:
    "the line is indented with no-break spaces, which look like plain ones and come along from web pages and Word",
  LIST_MARK: "does not mark a list",
  DASH_WITHOUT_BLANK: "is not followed by a blank",
  BRACKET_OPEN: "is not closed",
  QUOTE_OPEN: "is not closed",
  MERGE_CONFLICT: "a mark of a merge conflict, <<<<<<<, is left",
  BAD_ALIAS: "the alias cannot be resolved; quote text that begins with *",
  TOO_NESTED: "brackets or lists are nested too deep",
  BAD_DIRECTIVE: "quote a line that begins with %",
  BAD_DQ_ESCAPE: "the backslash inside double quotes is wrong",
  BAD_INDENT: "the indentation does not match the lines around it",
  BAD_SCALAR_START: "text cannot begin with this character: quote it",
  BLOCK_AS_IMPLICIT_KEY: "two colons on one line: quote text that has a colon",
  BLOCK_IN_FLOW: "no indented block inside brackets or braces",
  MISSING_CHAR: "a quote, bracket or colon is missing",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line; a colon may be missing",
  MULTIPLE_DOCS: "there is one --- too many",
  TAB_AS_INDENT: "indent with spaces, not tabs",
  TAG_RESOLVE_FAILED: "quote text that begins with !",
  UNEXPECTED_TOKEN: "a character too many, or text that needs quotes",
  ALIAS_PROPS: "an alias takes no mark of & or ! before it; quote text that begins with *",
  BAD_COLLECTION_TYPE: "the mark that begins with ! does not fit what follows it; quote text that begins with !",
  BAD_PROP_ORDER: "a mark that begins with & or ! goes behind the -; quote text that begins with one",
  DUPLICATE_KEY: "a key stands twice",
  KEY_OVER_1024_CHARS: "a key is longer than 1024 characters; a quote may be missing, or a colon before it",
  MULTIPLE_ANCHORS: "two marks that begin with & stand in one place; quote text that begins with &",
  MULTIPLE_TAGS: "two marks that begin with ! stand in one place; quote text that begins with !",
  NON_STRING_KEY: "a key must be text",
  RESOURCE_EXHAUSTION: "brackets or lists are nested too deep",
  IMPOSSIBLE: unread,
};

const look = "Check indentation, the space after each colon, and paired quotes; quote text that has a colon or #.";

/** How to mend it; where the words say that themselves, where to look. */
export const yamlHints: Record<YamlFault, string> = {
  FULL_WIDTH_BRACKET: "Write plain { } or [ ].",
  FULL_WIDTH_BLANK: "Write plain blanks, as many as the lines around it have.",
  NO_BREAK_BLANK:
    "Delete the blanks at the beginning of the line and type plain ones, as many as the lines around it have.",
  DASH_WITHOUT_BLANK: 'Begin each item of a list with "- ": a plain hyphen and a blank.',
  BRACKET_OPEN: "Close it at the end of this line.",
  QUOTE_OPEN: "Close it at the end of this line with the same plain quote, or write none.",
  LIST_MARK: 'Begin each item of a list with "- ": a plain hyphen and a blank.',
  MERGE_CONFLICT:
    "Compare the two versions between <<<<<<< and >>>>>>>, keep the right one, and delete the other and the three marks.",
  BAD_INDENT: "Keys of one level are indented alike: align this one with the lines around it.",
  TAB_AS_INDENT: "Write blanks instead of the tab, as many as the lines around it have.",
  MULTILINE_IMPLICIT_KEY: "Add a plain colon behind the key of this line.",
  MISSING_CHAR: "Add the other quote or bracket of the pair, or the colon.",
  ALIAS_PROPS: look,
  BAD_ALIAS: look,
  BAD_COLLECTION_TYPE: look,
  BAD_DIRECTIVE: look,
  BAD_DQ_ESCAPE: look,
  BAD_PROP_ORDER: look,
  BAD_SCALAR_START: look,
  BLOCK_AS_IMPLICIT_KEY: look,
  BLOCK_IN_FLOW: look,
  DUPLICATE_KEY: look,
  IMPOSSIBLE: look,
  KEY_OVER_1024_CHARS: look,
  MULTIPLE_ANCHORS: look,
  MULTIPLE_DOCS: look,
  MULTIPLE_TAGS: look,
  NON_STRING_KEY: look,
  RESOURCE_EXHAUSTION: look,
  TAG_RESOLVE_FAILED: look,
  TOO_NESTED: look,
  UNEXPECTED_TOKEN: look,
};

export const colonSlips: Record<DiagnosticData["yaml-colon"]["slip"], (key: string) => string> = {
  "full-width": (key) => `"${key}" is followed by a full-width colon.`,
  "no-blank": (key) => `"${key}:" is not followed by a blank.`,
  "full-width-blank": (key) => `"${key}:" is followed by a full-width blank, not a plain one.`,
};

const types: Record<ValueKind, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "a set of keys",
  record: "a set of keys",
  null: "empty",
  boolean: "true or false",
  value: "a value",
};

/** What a value is, in words. */
export const typeName = (type: string): string => wordsFor(types, type, "a value of another kind");

/** How a value of the wrong type should be written. */
export function typeHint(value: MistypedValue): string {
  const { key, expected, found, written, meant, first, item } = value;
  if (item && found === "null") return 'Write something after the "- ", or delete the line.';
  if (expected === "number" || expected === "int")
    return meant === undefined
      ? `Write digits only, such as ${key === "year" ? "2023" : "5"}, without unit or quotes.`
      : `Write plain digits only: ${key}: ${meant}.`;
  if (expected === "string") return textHint(value);
  if (expected === "record") return 'Take off the "- " and write one "key: value" a line, indented alike.';
  const content = pasteable(written === "" ? "…" : written.replace(/^[【［[]|[】］\]]$/g, ""));
  if (expected === "array")
    return first === undefined
      ? `Write a list in plain brackets: ${key}: [${content}].`
      : `Write a list, an item a line below "${key}:", two blanks in: "  - ${first}: ${content}".`;
  if (expected === "object" && first !== undefined)
    return `Write a set of keys: ${item ? `- ${first}: ${content}` : `${key}: { ${first}: ${content} }`}.`;
  return "Write it in that form; quote text that has special characters.";
}

function textHint({ key, found, written, meant }: MistypedValue): string {
  if (meant !== undefined) return `Write one line of text: ${key}: ${pasteable(meant)}.`;
  if (found === "array" || found === "object")
    return `Write one line of text; quote it if it has colons or brackets: ${key}: "…".`;
  return written === "" ? `Write something after "${key}:".` : `Quote it, so that it is text: ${key}: "${written}".`;
}

/** How a value of the right type and the wrong form should be written. */
export const formHint: Record<ValueForm, (found: string) => string> = {
  address: (found) =>
    /\s/.test(found)
      ? "An address has no blanks: delete them, or the other words that were pasted along."
      : found.includes("//")
        ? "Check the address: http:// or https://, then the site's name."
        : `Write the whole address, from http:// or https://: https://${found}.`,
  "plain-address": () => "The site's address has no ? and no #: https://example.org/.",
  "address-path": () =>
    "Write the site's folder in Latin letters, digits and - . _ ~, such as https://example.org/reports/; no Chinese, blank, %, name of a file or double slash.",
  "address-login": () => "Delete the user's name and password: this address is published.",
  "address-port": () => "Delete the port; if one is needed, take one above 1024.",
  id: () =>
    "An id has lower-case letters, digits and hyphens only, such as party-group; the Chinese name goes into labels or name.",
  reserved: (found) => `Pages use "${found}" for a place of their own: take another id, such as ${found}-count.`,
  report: () => "Write <body>/<year>-<kind>, without content/reports/ and .md, such as tianjin/2023-review.",
  division: () => 'A division code has six digits, quoted, such as "120000".',
  email: () => "Write it as name@example.org.",
  year: () => "A year has four digits, such as 2023.",
  ordinal: () => "Write a whole number above 0, such as 5.",
  "short-id": () =>
    "An id has 80 characters at most, and is none of the names that Windows keeps for itself (con, nul, …); the full name goes into labels.",
  "short-facet": () => "A facet's name has 80 characters at most; explain it in note.",
  "public-address": () => "A public address has no user name and password: delete what stands between // and @.",
  filled: () => "Write something, or delete the key.",
  "not-empty-list": () => "Put one item at least into the list, or delete the key.",
  other: () => "Look it up in the writing guide, and write it in that form.",
};

/** What a report's text has too much of. */
export const tooMuch: Record<
  DiagnosticData["text-too-much"]["of"],
  (found: number, limit: number, mark?: string) => DiagnosticText
> = {
  lines: (found, limit) => ({
    message: `The text has ${found} lines, more than the ${limit} that are read.`,
    hint: "Look for something that was pasted over and over, or for empty lines; split what is really so long into several reports.",
  }),
  length: (_, limit) => ({
    message: `The paragraph is longer than ${limit} characters, and was not read.`,
    hint: "Part it with empty lines; delete what was pasted by mistake.",
  }),
  marks: (_, limit, mark = "*") => ({
    message: `The paragraph has more than ${limit} signs such as ${mark}, and was not read.`,
    hint: "Delete those that are not needed; put a \\ before each that is to be shown.",
  }),
  "marks-in-all": (_, limit) => ({
    message: `Up to here the text has more than ${limit} signs of Markdown (* [ < and the like), and was not read.`,
    hint: "Delete those that are not needed, or split the report.",
  }),
  columns: (found, limit) => ({
    message: `The line has ${found} bars (|); tables have ${limit} columns at most. It was not read.`,
    hint: "Delete surplus bars; split a table that is really so wide.",
  }),
  cells: (_, limit) => ({
    message: `Up to here the tables have more than ${limit} cells, empty ones that are filled up among them. They were not read.`,
    hint: "Delete surplus rows and columns, or split the report; each row is filled up to the width of its table's head.",
  }),
  page: (_, limit) => ({
    message: `Up to here the text would become a page of more than ${Math.round(limit / 1024 / 1024)} MB; it was not read.`,
    hint: "Look for links or footnotes that are too long or too many; delete what is not needed, or split the report.",
  }),
};

/** Where the reading of a report was stopped. */
export const slowStages: Record<DiagnosticData["report-too-slow"]["stage"], string> = {
  file: "the reading of the file",
  frontmatter: "its frontmatter",
  text: "the reading of its Markdown",
  numbers: "the reading of its numbers",
  page: "the making of its page",
};

type HistoryGap = DiagnosticData["history-unread"]["reason"];

/** Why the history was not read. */
export const historyGaps: Record<HistoryGap, (said?: string) => string> = {
  "no-repository": () => "The content lies in no git repository.",
  "no-git": () => "There is no git on this machine.",
  "other-owner": () => "git refuses the repository, as its folder belongs to another user.",
  shallow: () => "git's history is cut off (a shallow clone).",
  partial: () => "git's clone lacks the contents of earlier commits (a partial clone).",
  unreadable: (said) => `git cannot read the history${said === undefined ? "" : ` (${said})`}.`,
};

/** How it can be read. */
export const historyHints: Record<HistoryGap, (root?: string) => string> = {
  "no-repository": () => "Check in the repository that holds the site, with its .git folder.",
  "no-git": () => "Install git, and see that it can be called from here.",
  "other-owner": (root = "…") =>
    `Make the folder your own, or run: git config --global --add safe.directory "${root}".`,
  shallow: () =>
    "Fetch it all: git fetch --unshallow; in GitHub Actions give actions/checkout fetch-depth: 0, in GitLab set GIT_DEPTH to 0.",
  partial: () => "Clone it anew without --filter; in GitHub Actions leave filter out of actions/checkout.",
  unreadable: () => "Run git fsck in the repository, or clone it anew.",
};

/** Why a file of the content folder is not read. */
export const passedOver: Record<DiagnosticData["file-passed-over"]["why"], string> = {
  folder: "of content, only site.yaml, metrics.yaml and the folders reports, bodies and pages are read.",
  site: "only site.yaml and metrics.yaml stand directly in content.",
  bodies: "a body is content/bodies/<id>.yaml, in no folder of its own.",
  pages: "a page is content/pages/<name>.mdx, in no folder of its own.",
  leftover: "by its name it is a backup, half a transfer, a key, or something that a program has left.",
  hidden: "a name that begins with a dot hides it.",
};

/** What a damaged character tells. */
export const damage: Record<DiagnosticData["text-damaged"]["kind"], string> = {
  lost: "Characters were lost here in a conversion, and a stand-in is left",
  private: "This character is private to one font, and other machines cannot show it",
  object: "A picture, formula or other object stood here, and did not come along",
  separator: "There is a line separator of a special kind here, which breaks lines in odd places",
  control: "Garbage of an encoding that was converted is left here",
};
