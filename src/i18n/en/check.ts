import type { check as zh } from "../zh-hans/check.ts";

export const check: typeof zh = {
  clean: (files) => `${files} files checked, nothing found.`,
  summary: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes.`,
  noContent: (folder) => `There is no content folder ${folder}. Run this in the site's root.`,
  noSuchPath: (path) => `No such file or folder: ${path}`,
  dashesFirst: (value) => `After npm run check comes a -- of its own, then the options: npm run check -- ${value}`,
  outsideContent: (path, folder) => `${path} is not in the content folder ${folder}.`,
  usage: "Usage: npm run check -- [paths…] [--format text|json] [--lang zh|en]",
  stopped: "There are errors, so no site was built. Mend them and try again.",
  failed: (place, message) => `No site was built; the old one stays as it is. ${place ? `${place}: ` : ""}${message}`,
  built: (pages, reports, seconds) => `${pages} pages built (${reports} reports) in ${seconds} s.`,
};
