import type { inbox as zh } from "../zh-hans/inbox.ts";
import { systemReason } from "./system-reasons.ts";

const documents = (n: number): string => (n === 1 ? "1 document" : `${n} documents`);

export const inbox: typeof zh = {
  usage: "Usage: npm run inbox, or npm run inbox -- --since <commit>",
  noGit: (commit) => `It cannot be told which documents were uploaded since commit ${commit}.`,
  waiting: "Another import is under way; this one begins when it has ended …",
  nothing: "There is no new document in inbox/.",
  title: (imported, failed) =>
    [
      imported > 0 ? `${documents(imported)} imported` : "",
      failed > 0 ? `${documents(failed)} that cannot be imported` : "",
    ]
      .filter(Boolean)
      .join(", "),
  intro:
    "Drafts need an editor before they are merged: go through the review lists below and mend the drafts; each commit is checked.",
  imported: "Imported",
  failed: "Cannot be imported",
  document: "Document",
  draft: "Draft",
  unplaced: "body or year unknown: fill them in, then move the draft to content/reports/<body>/",
  second: "there is a report of that name already, so the draft has another; keep one of the two before merging",
  review: (document) => `Review list: ${document}`,
  elsewhere: (file) => `The list is too long for this place; it is in ${file}.`,
  timedOut:
    "Not read within five minutes, so it was given up. Split the document, or save it anew, and upload it again.",
  unwritable: (path, code) =>
    `${path} cannot be written (${systemReason(code)}). The document is still in inbox/: mend this, and run it again.`,
  changed: (path) =>
    `${path} was changed while it was read: the draft is of the version before. It is still in inbox/; run again for a draft of the new one.`,
  linked: "This is a link to another place and was not read. Copy the documents themselves into inbox/.",
  placeholder:
    "The file itself is not here, only what a cloud drive has left in its place. Download it, and run this again.",
  unnamed: "Its name is not UTF-8, so it was not imported. Rename it and upload it again.",
  broke: "The program failed, and nothing was imported. Send this document to whoever maintains the site.",
};
