import type { newReport as zh } from "../zh-hans/new.ts";
import { schemaWords } from "./schema.ts";
import { systemReason } from "./system-reasons.ts";

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? "" : `Did you mean "${suggestion}"? `;
const oneOf = (choices: readonly string[]): string => `Choose from: ${choices.join(", ")}.`;

export const newReport: typeof zh = {
  usage: "Usage: npm run new -- --body tianjin --year 2024 --kind review",
  help: `npm run new: starts a report, with the body's usual metrics and their last figures.

Usage: npm run new -- --body <body> --year <year> --kind <kind> [options]

  --body      id of the body, see content/bodies/
  --year      year of the work, four digits
  --kind      kind of report:
${Object.entries(schemaWords.choices["report.kind"])
  .map(([id, name]) => `                ${id.padEnd(20)}${name}`)
  .join("\n")}
  --slug      a word for the file's name, where the year has another report of this kind
  --title     title; else body, year and kind
  --text      original (the body's own words) or summary (this site's); else as in the last report
  --scope     what time the numbers cover; else as in the last report
  --term      ordinal of the term; else worked out from the body's file
  --session   ordinal of the session
  --force     replace a file of that name
  --lang      zh or en: the language of messages
  --help      show this

In a terminal you are asked when body, year or kind is missing; Ctrl+C gives up and leaves nothing behind.`,
  faults: {
    "bad-year": (found) => `"${found}" is no year: write four digits, from 1949 to 2199.`,
    "bad-ordinal": (found, key) => `--${key} takes a number, not "${found}".`,
    "bad-slug": (found) => `--slug "${found}" is not possible: lower-case letters, digits and hyphens only.`,
  },
  unknownChoice: (key, found, choices, suggestion) =>
    `--${key} cannot be "${found}". ${meant(suggestion)}${oneOf(choices)}`,
  unknownBody: (found, choices, suggestion) =>
    `No body "${found}". ${meant(suggestion)}${choices.length === 0 ? "content/bodies/ has none yet: add one first." : oneOf(choices)}`,
  unknownTerm: (term, body, choices) => `${body} has no term ${term}. ${oneOf(choices.map(String))}`,
  missing: (keys) => `Missing: ${keys.map((key) => `--${key}`).join(", ")}.`,
  exists: (file) =>
    `${file} is there already and was left alone. Add --force behind the -- to replace it, or --slug to give another report of that year its own name.`,
  unreadable: (file) => `${file} has errors and cannot be read. Run npm run check and mend it first.`,
  unwritable: (file, code) => `${file} cannot be written (${systemReason(code)}).`,
  noContent: (folder) => `There is no content folder ${folder}. Run this in the site's root.`,
  written: (file, metrics) =>
    `Wrote ${file}${metrics === 0 ? "" : `, with ${metrics} usual numbers`}.
What is left to do:
  1. fill in the name under source: where the report comes from;
  2. put the text at the end of the file;
  3. take away the "# " before the numbers you need, and write this year's;
  4. run npm run check.`,
  cancelled: "Given up; nothing was written.",
  ask: {
    intro: "Start a report (arrow keys to choose, Enter to go on, Ctrl+C to give up)",
    body: "Which body?",
    year: "The work of which year?",
    kind: "Which kind of report?",
    title: "Title",
    scope: "What time do its numbers cover?",
    term: "Which term? Leave empty if unknown",
  },
  notes: {
    text: "original: the body's own words; summary: written for this site",
    metrics:
      'The metrics used last time. Take away the "# " of those you need and write this year\'s number as the report does; delete the others.',
    noMetrics: "Ids of metrics are in content/metrics.yaml; write numbers as the report does: proposals-filed: 169件",
    commitments: 'What the plan says will be done: take away the "# " of these lines, one item each.',
    commitmentText: "the words of the plan",
    body: "The text comes after the next line, ---; every number must be found in it.",
    last: (year, raw) => `${year}: ${raw}`,
  },
};
