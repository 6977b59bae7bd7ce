import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { parse } from "yaml";
import { idSchema } from "../../src/model/schema/label.ts";
import { frontmatterSchema } from "../../src/model/schema/report.ts";
import { reportName } from "../../src/model/address.ts";
import { DRAFTS, freePath, type InboxDocument } from "./documents.ts";

/** How long one document may take: a longer one holds up all the others. */
const TIMEOUT_MS = 5 * 60_000;

/** What became of a document. */
export type Outcome =
  | { document: InboxDocument; draft: string; placed: boolean; second: boolean; review: string }
  /** `why`: the importer's own line; `timed-out`, `broke` where it could say nothing. */
  | { document: InboxDocument; why: "timed-out" | "broke" | { said: string } };

type Run = { ok: true; text: string } | { ok: false; why: "timed-out" | "broke" | { said: string } };

/** `npm run import`, in a process of its own: whatever a document does to it, the others are read. */
function run({ path, body }: InboxDocument, ...more: string[]): Run {
  const args = ["scripts/import.ts", ...more, ...(body === undefined ? [] : ["--body", body]), "--", relative(".", path)];
  // Its paths count from here, wherever npm was called.
  const env = { ...process.env, INIT_CWD: process.cwd() };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { env, encoding: "utf8", timeout: TIMEOUT_MS, maxBuffer: 256 * 1024 * 1024 });
  if (status === 0) return { ok: true, text: stdout };
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") return { ok: false, why: "timed-out" };
  const lines = stderr.trim().split("\n");
  return { ok: false, why: status === 2 && lines[0] ? { said: lines[0] } : "broke" };
}

const keys = frontmatterSchema.shape;

/** Where the draft belongs by its own frontmatter; undefined while its body or year is unknown. */
function placeOf(markdown: string, content: string): string | undefined {
  const yaml = /^---\n([^]*?)\n---\n/.exec(markdown)?.[1] ?? "";
  const { body, year, kind } = (parse(yaml, { logLevel: "silent" }) ?? {}) as Record<string, unknown>;
  const known = idSchema.safeParse(body).success && keys.year.safeParse(year).success && keys.kind.safeParse(kind).success;
  return known ? join(content, "reports", String(body), `${reportName(Number(year), String(kind))}.md`) : undefined;
}

const reviewsIn = (desk: string): string[] => (existsSync(desk) ? readdirSync(desk).filter((name) => name.endsWith(".review.md")).map((name) => join(desk, name)) : []);

/** Imports one document: its draft goes where it belongs, without replacing anything; its review list is taken back from the desk. */
export function importOne(document: InboxDocument, inbox: string, content: string): Outcome {
  const first = run(document, "--format", "json");
  if (!first.ok) return { document, why: first.why };
  const { markdown } = JSON.parse(first.text) as { markdown: string };
  const place = placeOf(markdown, content);
  const wanted = place ?? join(inbox, DRAFTS, `${basename(document.path, extname(document.path))}.md`);
  const draft = freePath(wanted);
  const desks = [join(dirname(content), "import"), dirname(draft)];
  const before = new Set(desks.flatMap(reviewsIn));
  const second = run(document, "--out", draft);
  if (!second.ok) return { document, why: second.why };
  const review = desks.flatMap(reviewsIn).find((path) => !before.has(path));
  const text = review === undefined ? "" : readFileSync(review, "utf8");
  if (review !== undefined) rmSync(review);
  return { document, draft, placed: place !== undefined, second: draft !== wanted, review: text };
}
