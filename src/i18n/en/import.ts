import type { ForeignFormat, ReadFormat } from "../../import/problem.ts";
import type { importing as zh } from "../zh-hans/import.ts";
import { systemReason } from "./system-reasons.ts";
import { proseRefusals } from "./diagnostic-reasons.ts";

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
const fragment = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

const formats: Record<ForeignFormat | ReadFormat, string> = {
  txt: "plain text (.txt)",
  md: "Markdown (.md)",
  html: "a web page (.html)",
  docx: "a Word document (.docx)",
  pdf: "a PDF",
  doc: "an old Word document (.doc)",
  wps: "a WPS document (.wps)",
  rtf: "an RTF document",
  odt: "an OpenDocument text (.odt)",
  xls: "an Excel sheet",
  xlsx: "an Excel sheet (.xlsx)",
  ppt: "a presentation",
  pptx: "a presentation (.pptx)",
  ofd: "an OFD file",
  image: "a picture",
  archive: "an archive",
  ole: "an old Office document",
};

const toDocx = "Open it in Word or WPS, choose Save As, type .docx, and import that.";
const pasted = "Paste its text and tables into a Word document, save that as .docx, and import it.";
const howTo: Record<ForeignFormat, string> = {
  doc: toDocx,
  wps: toDocx,
  rtf: toDocx,
  odt: toDocx,
  ole: toDocx,
  xls: pasted,
  xlsx: pasted,
  ppt: pasted,
  pptx: pasted,
  ofd: "Export it to Word or PDF with an OFD reader, and import that.",
  image: "A picture holds no text. Have it read by OCR into a .docx, check the numbers, and import that.",
  archive: "Unpack it first, and import the document inside.",
};

const problems: typeof zh.problems = {
  "not-found": () => "There is no such file. Check the path; one with blanks in it goes in quotes.",
  "is-folder": () => "This is a folder. Name one file in it; documents are imported one at a time.",
  "no-regular-file": () =>
    "This is no ordinary file but a pipe, a device or the like, and is not read. Name a document.",
  "link-circle": () => "This link leads back to itself, and to no file. Name the file it was meant for.",
  "no-permission": () =>
    "There is no permission to read this file. Check its permissions, or copy it to a folder of your own.",
  "cannot-read": ({ reason }) => `The file cannot be read: ${systemReason(reason)}.`,
  "too-large": ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)}, more than the ${megabytes(limit)} allowed. Take the photographs out, and keep text and tables.`,
  placeholder: () =>
    "The file itself is not here: a cloud drive or Git LFS has left a placeholder in its place. Download it first (for Git LFS, run git lfs pull), then import it.",
  empty: () => "The file is empty: there is nothing to import.",
  binary: () =>
    "This is no text file: it holds bytes that cannot be shown. Check that it is whole and has its right extension.",
  "unknown-encoding": () =>
    "The file's encoding is none of UTF-8, GB18030 and Big5. Open it in an editor and save it as UTF-8.",
  "foreign-format": ({ found }) => `This is ${formats[found]}, which cannot be imported directly. ${howTo[found]}`,
  "other-format": ({ found, extension }) =>
    `The file has ${extension === "" ? "no extension" : `the extension .${extension}`} and is really ${formats[found]}. Correct the extension, and import it again.`,
  "unknown-extension": ({ extension }) =>
    `${extension === "" ? "A file without an extension" : `The extension .${extension}`} is not known. Import reads .docx, .html, .htm, .txt, .md and .pdf.`,
  "locked-document": () =>
    "The document is locked with a password. Open it in Word or WPS, take the password off, save it as .docx, and import that.",
  "locked-pdf": () => "The PDF is locked with a password. Take it off, and import the file again.",
  "zip-bomb": ({ bytes, limit }) =>
    `Unpacked, the document has ${megabytes(bytes)}, more than the ${megabytes(limit)} allowed; it was not opened. No report is that large: check where it came from.`,
  "too-many-parts": ({ parts, limit }) =>
    `The document has ${parts} parts inside, more than the ${limit} allowed; it was not opened. Paste its text and tables into a new Word document.`,
  damaged: ({ format }) =>
    `This file should be ${formats[format]} and cannot be opened: it may be damaged, or not fully downloaded. Fetch it again, or save a copy with the program that made it.`,
  "pictures-only": ({ pages }) =>
    `The ${pages} pages of this PDF are pictures and hold no text. Have them read by OCR into a .docx, check the numbers, and import that.`,
  "too-many-pages": ({ pages, limit }) =>
    `The PDF has ${pages} pages, more than the ${limit} allowed. Keep only the pages of the report.`,
  "no-text": () => "The file holds no text of a report.",
  "too-complex": () =>
    "It has tables that are too large, or marks that repeat or nest beyond any report. Delete what is not needed, or split it, and import the parts.",
  "too-many-places": ({ paragraphs, cells, limit, cellLimit }) =>
    `The document has ${paragraphs} paragraphs and ${cells} cells of tables; ${limit} paragraphs or ${cellLimit} cells can be imported at once, two cells counting as one paragraph. Delete appendices and tables that are not needed, or split it, and import the parts.`,
  "too-much-markup": ({ of, found, limit }) =>
    `The document holds too much formatting (${of === "bytes" ? `${megabytes(found)}, more than the ${megabytes(limit)}` : `${found} marks, more than the ${limit}`} allowed); it was not opened. Paste its text and tables into a new Word document, keeping text only.`,
  "too-slow": ({ seconds }) =>
    `It was not read to its end in ${seconds} seconds, and was stopped. Delete marks that repeat and tables that are not needed, or split it, and import the parts.`,
  "too-much-text": ({ bytes, limit }) =>
    `The text has ${megabytes(bytes)}, more than the ${megabytes(limit)} allowed: that is no single report. Split it, and import the parts.`,
};

const command: typeof zh.command = {
  help: `npm run import: reads a document, and writes a draft report and its review list.

Usage: npm run import -- FILE [options]

  FILE        .docx, .html, .htm, .txt, .md or .pdf; a path with blanks in it goes in quotes
  --body      the body's id, see content/bodies/; absent: found in the text
  --year      the year of the work, four digits; absent: found in the text
  --out       where the draft goes; ends in .md
  --format    text writes files and says so (the usual), json gives the result to programs
  --force     replace a draft of that name, and its review list
  --lang      zh or en
  --help      show this`,
  usage:
    "Usage: npm run import -- FILE [--body ID] [--year Y] [--out FILE] [--format text|json] [--force] [--lang zh|en]",
  refused: (file, why) => `${file}: ${why}`,
  noContent: (folder) => `There is no content folder ${folder}. Run this in the site's root.`,
  noMetrics: (folder) =>
    `${folder}/metrics.yaml cannot be read, so no metric is known. Run npm run check first and mend what it says.`,
  badYear: (found) => `--year takes a year of four digits, such as 2023, not "${found}".`,
  unknownBody: (id, ids) =>
    `There is no body "${id}".${ids.length > 0 ? ` There are: ${ids.join(", ")}.` : ""} Add a new one in content/bodies/ first.`,
  notItsReview: (file) =>
    `${file} is no review list of this draft and was left alone. Move it away, or save the draft elsewhere with --out.`,
  exists: (file) =>
    `${file} exists and was left alone. Add --force behind the -- to replace it, or name another file with --out.`,
  otherReport: (file, title, free) =>
    `${file} is another report, “${title}”, and was left alone. To take this one as well, save it with --out ${free}; if the other is not wanted any more, delete it first.`,
  isSource: (file) => `${file} is the document itself and is never written over. Name another file with --out.`,
  cannotWrite: (file, reason) => `${file} cannot be written: ${systemReason(reason)}. Nothing was written.`,
  badOut: (found) => `--out takes a file name that ends in .md, not "${found}".`,
  outInside: (found) =>
    `${found} is no place for a report. Inside the content folder, drafts go below content/reports/<body>/; else put them outside it.`,
  written: (draft, review) => `Draft: ${draft}\nReview list: ${review}`,
  summary: (taken, asked, left) => `${taken} numbers taken, ${asked} to check, ${left} left out.`,
  mended: (repairs, dropped, damage) =>
    `${repairs} repairs, ${dropped} lines of page furniture dropped, ${damage} places of damage not repaired.`,
  commitments: (count) => `${count} commitments.`,
  next: (draft) => `Go through the review list, then run: npm run check -- ${draft}`,
  earlier: (draft) => `The earlier draft is still in ${draft}; delete it if it is of no more use.`,
  unplaced:
    "The body is not known yet, so the draft lies outside the content folder. Import again with --body, or move it to content/reports/<body>/.",
};

const questions: typeof zh.questions = {
  "whole-in-words": "the text says all of them in words; taken as 100 %",
  "several-metrics": "one number for several metrics",
  mixed: "the number counts several things (等)",
  "value-differs": "the metric has another value too",
  "carried-over": "its subject stands in an earlier clause",
  part: "part of the number before it (其中)",
  "unit-missing": "the text gives no unit",
  "other-year": "it is about another year",
  contradicting: "it contradicts another number of the metric, and was not written into the frontmatter",
};

const draft: typeof zh.draft = {
  titleOf: (year, kind) => `${year === undefined ? "" : `${year}年`}${kind}`,
  missing: (key) =>
    ({
      title: "the text has no title; this one is made up, please settle it",
      body: "give the body's id",
      year: "give the year of the work",
      source: "name the source: a newspaper, a site",
    })[key],
  guessed: (words) => (words === "" ? "please check" : `please check: guessed from "${fragment(words)}"`),
  question: (codes) => `please check: ${codes.map((code) => questions[code]).join("; ")}`,
  leftOut: (value) => `contradicts the number below, and was left out: ${value}`,
};

const refusals: typeof zh.refusals = {
  ...proseRefusals,
  "no-metric": "no metric is named near it",
  uncertain: "it may be a metric's",
  "unit-unlisted": "a metric is named, and is never stated in this unit",
  breakdown: "it is part of another number",
  repeated: "the same number was taken before",
  membership: "it tells how many members or bodies there are",
  others: "it tells what others did",
  planned: "it stands in a section of plans",
  "part-year": "of a part of the year only, such as 上半年",
};

const damage: typeof zh.damage = {
  "number-broken": {
    message: "A number touches “?” or an unreadable character and may have lost digits; it was not taken.",
    hint: "Find a sound copy of the text and check the number.",
  },
  "number-masked": {
    message: "A number is masked by * or the like; it was not taken.",
    hint: "Find a sound copy and fill it in, or leave it as it is.",
  },
  "digits-removed": {
    message: "The digits were removed here.",
    hint: "Find a sound copy and fill them in, or leave it as it is.",
  },
  "power-of-ten": {
    message: "This is a power of ten, or 10 with a note's mark; it was not taken.",
    hint: "See in the original which it is, and write a power out in full.",
  },
  "name-redacted": {
    message: "A name is redacted; it stays so.",
    hint: "If you know it, say so in note; do not change the text.",
  },
  "text-broken": {
    message: "Some characters cannot be read; they stay as they are.",
    hint: "Find a sound copy and correct them.",
  },
};

const remarks: typeof zh.remarks = {
  inserted: {
    message: "Words inserted by a tracked change were taken as accepted.",
    hint: "The document may not be final: see whether these changes stand.",
  },
  deleted: {
    message: "Words deleted by a tracked change were left out.",
    hint: "The document may not be final: see whether these changes stand.",
  },
  comment: { message: "A comment was not published.", hint: "Where it speaks of a number, check the text." },
  "text-box": { message: "The words of a text box stand behind its paragraph.", hint: "Check the order." },
  reading: { message: "Readings above characters were left out.", hint: "" },
  equation: {
    message: "An equation does not fit one line of text and was left out.",
    hint: "Put it into words after the original.",
  },
  picture: {
    message: "A picture was left out.",
    hint: "Where it holds words or numbers, add them after the original.",
  },
  chart: {
    message: "The numbers of a chart were not read.",
    hint: "Add those you need as text or a table, after the original.",
  },
  object: {
    message: "What an embedded object holds was not read.",
    hint: "Open the original, and add what is needed as text.",
  },
  symbol: {
    message: "A symbol of a special font could not be read; □ stands for it.",
    hint: "Correct it after the original.",
  },
  numbering: {
    message: "The form of an automatic number is not known; plain figures stand for it.",
    hint: "Correct it after the original.",
  },
  edge: { message: "Words above or below the pages' text were left out.", hint: "" },
};

const dropped: typeof zh.dropped = {
  menu: "menus and names of sections",
  breadcrumb: "breadcrumbs",
  widget: "widgets",
  counter: "view counters",
  registration: "registration numbers",
  "qr-code": "QR codes",
  neighbours: "previous and next",
  share: "share buttons",
  "type-size": "type-size buttons",
  print: "print and close",
  copyright: "copyright and contact",
  "template-site": "template sites' phrases",
  spam: "advertising",
  related: "related links",
  metadata: "publication data (read into the frontmatter)",
  outside: "words of the page outside its main text",
  "title-again": "repeated titles",
  editor: "editors' names",
  rule: "rules",
  struck: "words struck out or hidden (neither published nor counted)",
};

const repairs: typeof zh.repairs = {
  pinyin: "pinyin in brackets taken out",
  shifted: "shifted characters restored",
  punctuation: "doubled punctuation taken out",
  space: "stray blanks taken out",
  byline: "blanks in bylines restored",
  markup: "leftover tags taken out",
  "note-mark": "a note's mark set behind the unit",
};

const review: typeof zh.review = {
  title: (title) => `Review list: ${title}`,
  intro: (source, draftFile) =>
    `Imported from ${source}; the draft is ${draftFile}. Lines are the draft's unless they are said to be the source's.`,
  headings: {
    first: "Check first",
    taken: "Numbers taken",
    left: "Numbers left out",
    commitments: "Commitments",
    remarks: "Changes, comments and what could not be read",
    damage: "Damage not repaired",
    repairs: "Repairs",
    dropped: "Lines dropped",
    facts: "What the frontmatter rests on",
    check: "What check says",
  },
  columns: {
    line: "Line",
    metric: "Metric",
    value: "Number",
    facet: "Facet",
    scope: "Scope",
    year: "Year",
    quote: "Words",
    question: "To check",
    key: "Key",
    found: "Value",
    words: "From",
  },
  none: "None.",
  line: (line) => `line ${line}`,
  sourceLine: (line, lined) => (lined ? `source line ${line}` : `source paragraph ${line}`),
  missing: {
    title: "The text has no title; the draft's is made up.",
    body: "Whose report this is could not be told. Fill in body, or import again with --body.",
    year: "The year of the work could not be told. Fill in year, or import again with --year.",
    source: "The text names no source. Fill in the source's name.",
    published: "No day of publication was found. If you know it, add published.",
  },
  guessed: (key, value, words) =>
    `${key} is "${value}"${words === "" ? ", which the text does not say" : `, guessed from "${fragment(words)}"`}. Please check.`,
  asked: (quote, why, candidate) =>
    `"${quote}": ${why}${candidate === undefined ? "" : `; perhaps ${candidate}`}. To take it, add it to the frontmatter.`,
  taken: (quote, metric, value, why) => `"${quote}" → ${metric} ${value}: ${why}.`,
  told: (message, hint) => `${message} ${hint}`,
  group: (name, count) => `${name} (${count})`,
  more: (count) => `and ${count} more`,
  noFigures: "Numbers that count nothing",
  noNumbers:
    "No number was taken at all. The text's digits may have been removed or masked: compare it with the original.",
};

const keys: typeof zh.keys = {
  body: "body",
  year: "year",
  kind: "kind",
  term: "term",
  session: "session",
  published: "published",
  source: "source",
  author: "author",
};

const scopes: typeof zh.scopes = {
  "calendar-year": "whole year",
  "since-session": "since a session",
  session: "in session",
  "between-sessions": "between sessions",
  "term-cumulative": "whole term",
};

export const importing: typeof zh = {
  scopes,
  problems,
  command,
  draft,
  questions,
  refusals,
  damage,
  remarks,
  dropped,
  repairs,
  review,
  keys,
};
