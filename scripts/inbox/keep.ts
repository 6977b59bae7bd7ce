import { hash } from "node:crypto";
import { readFileSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../shared/owner.ts";
import { isThere, writeNew } from "../shared/write-whole.ts";
import { alike, DONE, freePath, safeName, type InboxDocument } from "./documents.ts";
import type { Reading } from "./import-one.ts";

/** A document whose draft and review list are written: where the list is, and where the document goes. */
export interface Kept {
  document: InboxDocument;
  reviewFile: string;
  goesTo: string;
  /** Of the document before it was read. */
  digest: string;
}

/** Where an original goes: nothing may be there, nor beside it, but what an interrupted run has written for this very one. */
function placeOf({ path }: InboxDocument, review: string, inbox: string, kept: readonly Kept[]): string {
  const wanted = join(inbox, DONE, safeName(basename(path)));
  return freePath(
    wanted,
    undefined,
    (place) =>
      !kept.some(({ goesTo }) => alike(goesTo) === alike(place)) &&
      freePath(`${place}.review.md`, review) === `${place}.review.md`,
  );
}

/**
 * Writes a document's draft and its review list; the document stays where it is. It is put away last, when all is written and told: killed
 * at any moment, the next run reads again what is still in the inbox, finds what was written, and comes to the same end.
 */
export function keep(
  document: InboxDocument,
  { draft, markdown, review }: Reading,
  digest: string,
  { inbox, kept }: { inbox: string; kept: readonly Kept[] },
): Kept {
  const goesTo = placeOf(document, review, inbox, kept);
  const reviewFile = `${goesTo}.review.md`;
  writeNew(draft, markdown);
  writeNew(reviewFile, review);
  return { document, reviewFile, goesTo, digest };
}

/** What a document holds: whoever saves another version while it is read changes it. */
export const digestOf = ({ path }: InboxDocument): string => hash("sha256", readFileSync(path), "hex");

/** Puts an original away, unless it is another than was read, and gives whether it did. Throws EEXIST where something has come into its place meanwhile. */
export function putAway({ document, goesTo, digest }: Kept): boolean {
  if (digestOf(document) !== digest) return false;
  makeFolder(dirname(goesTo));
  if (isThere(goesTo)) throw Object.assign(new Error("EEXIST"), { code: "EEXIST", path: goesTo });
  renameSync(document.path, goesTo);
  return true;
}
