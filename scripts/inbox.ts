import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { environmentLanguage } from "../src/i18n/diagnostics.ts";
import { inboxWords } from "../src/i18n/inbox.ts";
import { changedSince, documentsIn, putAway, type InboxDocument } from "./inbox/documents.ts";
import { importOne, type Outcome } from "./inbox/import-one.ts";
import { summary, type SummaryLine } from "./inbox/summary.ts";
import { siteFacts } from "./new/body-facts.ts";
import { contentFolder } from "./site-folders.ts";

const words = inboxWords(environmentLanguage(process.env));
const content = contentFolder();
const inbox = join(dirname(content), "inbox");
const shown = (path: string): string => relative(dirname(content), path).split(sep).join("/");

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The commit after which documents count; absent: all that are there. */
function readSince(): string | undefined {
  try {
    return parseArgs({ options: { since: { type: "string" } } }).values.since || undefined;
  } catch {
    return refuse(words.usage);
  }
}

function wanted(documents: InboxDocument[], since: string | undefined): InboxDocument[] {
  if (since === undefined || documents.length === 0) return documents;
  if (!/^[0-9a-f]{7,64}$/.test(since)) return refuse(words.noGit(since));
  try {
    const changed = changedSince(since, inbox);
    return documents.filter(({ name }) => changed.has(name));
  } catch {
    return refuse(words.noGit(since));
  }
}

/** The original and its review list are put away together; a document that failed stays where it is. */
function lineOf(outcome: Outcome): SummaryLine {
  const { name } = outcome.document;
  if ("why" in outcome) {
    const { why } = outcome;
    return { name, why: why === "timed-out" ? words.timedOut : why === "broke" ? words.broke : why.said };
  }
  const { draft, placed, second, review } = outcome;
  const reviewFile = `${putAway(outcome.document, inbox)}.review.md`;
  writeFileSync(reviewFile, review);
  return { name, draft: shown(draft), remarks: [...(placed ? [] : [words.unplaced]), ...(second ? [words.second] : [])], review, reviewFile: shown(reviewFile) };
}

const since = readSince();
const { bodies } = existsSync(content) ? await siteFacts(content) : { bodies: [] };
const documents = wanted(documentsIn(inbox, bodies.map(({ id }) => id)), since);
if (documents.length > 0) mkdirSync(join(content, "reports"), { recursive: true });
const lines = documents.map((document) => lineOf(importOne(document, inbox, content)));
console.log(lines.length === 0 ? words.nothing : summary(lines, words));
process.exitCode = lines.some((line) => "why" in line) ? 1 : 0;
