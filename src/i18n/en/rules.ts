import type { Severity } from "../../model/diagnostic.ts";
import type { RuleCategory } from "../../model/rules.ts";
import type { rules as zh } from "../zh-hans/rules.ts";

const severities: Record<Severity, string> = { error: "error", warning: "warning", note: "note" };

const categories: Record<RuleCategory, { name: string; about: string }> = {
  file: {
    name: "Files",
    about: "Where files lie, what they are called, and whether they can be read as text.",
  },
  head: {
    name: "Frontmatter and YAML",
    about: "The keys between the two lines ---, and the .yaml files: marks, indentation, names and forms of values.",
  },
  reference: {
    name: "What is referred to",
    about: "Bodies, metrics, groups, reports, terms and sessions that are named are defined, once.",
  },
  entry: {
    name: "Entries",
    about: "Whether one entry of metrics is whole and at one with itself, whatever the text says.",
  },
  claim: {
    name: "Numbers against the text",
    about: "Whether the text says of a number what the frontmatter says of it: value, thing, unit and time.",
  },
  consistency: {
    name: "Numbers against each other",
    about: "Parts and totals, rates and counts, this year and last, one report and another.",
  },
  history: {
    name: "Dates and what is published",
    about: "Days of publication, corrections, and numbers and addresses that were published before.",
  },
  text: {
    name: "A report's text",
    about: "Markdown that changes, hides or breaks what was meant.",
  },
  page: {
    name: "A site's own pages",
    about: "The .mdx pages of content/pages/, with their charts.",
  },
};

export const rules: typeof zh = {
  title: "Rules of the check",
  intro: [
    "Each kind of problem that `npm run check` names is a rule with a code. To read one in the terminal: " +
      "`npm run check -- --explain number-not-in-text`.",
    "Errors keep a site from being built (but for those of history, which the check alone tells); warnings stay " +
      "until they are mended or explained; notes may be left.",
    "The examples are written into a small site of 甲市政协, an invented body, and show only the lines that matter; " +
      "lines are counted in the whole file. What the check says is what it does say of the wrong one, but for a few " +
      "that would take git, the file system or ten seconds.",
    "This page is made by `npm run rules`: do not edit it.",
  ],
  contents: "Contents",
  categories,
  severity: (told) => new Intl.ListFormat("en", { type: "disjunction" }).format(told.map((one) => severities[one])),
  since: (version) => `since ${version}`,
  levels: {
    fixed: "a site cannot turn it up or down",
    free: "a site can turn it up or down",
    "below-error": "where it is no error, a site can turn it up or down",
  },
  says: "The check says",
  hint: "Hint",
  beside: "Beside it",
  wrong: "Wrong",
  right: "Right",
  separator: ": ",
  comma: ", ",
  unknown: (code, nearest) =>
    `There is no rule "${code}"${nearest === undefined ? "; all are in docs/rules.md." : `. Did you mean "${nearest}"?`}`,
  written: (files, count) => `${files} files written, with ${count} rules each.`,
};
