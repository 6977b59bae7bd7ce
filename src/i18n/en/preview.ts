import type { preview as zh } from "../zh-hans/preview.ts";

export const preview: typeof zh = {
  title: "Content check",
  severities: { error: "error", warning: "warning", note: "note" },
  counts: { error: "errors: {n}", warning: "warnings: {n}", note: "notes: {n}" },
  comma: ", ",
  here: "This page",
  elsewhere: "Other files",
  clean: "Nothing found",
  stale: "Pages do not change while there are errors. Mend them and save: the page follows.",
  open: "Open in the editor",
  close: "Fold away",
  none: "There are errors, so there is no page to show yet. Mend them and save: it will appear.",
};
