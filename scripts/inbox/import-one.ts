import { spawnSync } from "node:child_process";
import type { InboxDocument } from "./documents.ts";

/** How long one document may take: a longer one holds up all the others. */
const TIMEOUT_MS = 5 * 60_000;

/** What is to be written of a document. */
export interface Reading {
  /** Where the draft goes: a place that is free, or holds just this draft already. */
  draft: string;
  /** False while it belongs nowhere, since its body or year is unknown. */
  placed: boolean;
  /** Another report has the name that it would have had. */
  second: boolean;
  markdown: string;
  review: string;
}

/** Why there is none: the importer's own line; `timed-out`, `broke` where it could say nothing. */
export interface Unread {
  why: "timed-out" | "broke" | { said: string };
}

/** Reads one document, in a process of its own: whatever a document does to it, the others are read. Nothing is written. */
export function importOne({ path, body }: InboxDocument, inbox: string): Reading | Unread {
  const args = ["scripts/inbox/read-one.ts", inbox, path, ...(body === undefined ? [] : [body])];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    timeout: TIMEOUT_MS,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status === 0) return JSON.parse(stdout) as Reading;
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") return { why: "timed-out" };
  const lines = stderr.trim().split("\n");
  return { why: status === 2 && lines[0] ? { said: lines[0] } : "broke" };
}
