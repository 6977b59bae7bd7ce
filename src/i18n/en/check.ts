import type { check as zh } from "../zh-hans/check.ts";
import { systemReason } from "./system-reasons.ts";

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;

export const check: typeof zh = {
  clean: (files) => `${counted(files, "file")} checked, nothing found.`,
  summary: (errors, warnings, notes) =>
    `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}.`,
  noContent: (folder) => `There is no content folder ${folder}. Run this in the site's root.`,
  noSuchPath: (path) => `No such file or folder: ${path}`,
  dashesFirst: (value) => `After npm run check comes a -- of its own, then the options: npm run check -- ${value}`,
  outsideContent: (path, folder) => `${path} is not in the content folder ${folder}.`,
  help: `npm run check: checks reports and the other content of the site.

Usage: npm run check -- [paths…] [options]

  paths       show only what is in these files or folders; none: all
  --format    text for people (the usual), json for programs, github for annotations, sarif for code scanning
  --quiet     say nothing of how far a long check is
  --fix       mend what is certain: full-width digits, dates, the order of keys
  --explain   with a rule's code: what the rule is about and how to mend it, with an example
  --lang      zh or en
  --help      show this

Exit code 1 where there are errors, 2 for wrong use, 0 where there are only warnings and notes.`,
  usage:
    "Usage: npm run check -- [paths…] [--format text|json|github|sarif] [--fix] [--quiet] [--explain CODE] [--lang zh|en]",
  fixed: (place, from, to) => (to === "" ? `${place} removed "${from}"` : `${place} changed "${from}" to "${to}"`),
  reordered: (file) => `${file} put the keys of the frontmatter in their usual order`,
  savedMeanwhile: (file) => `${file} was saved by somebody meanwhile and is left as it is. Run this once more.`,
  fixedSummary: (files) =>
    files === 0
      ? "Nothing could be mended by itself."
      : `${files === 1 ? "One file was" : `${files} files were`} mended.`,
  noAccess: (path, reason) => `Cannot read or write ${path}: ${systemReason(reason)}.`,
  stopped: "There are errors, so no site was built. Mend them and try again.",
};
