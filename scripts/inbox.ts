import "./shared/closed-pipe.ts";
import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { environmentLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { lock } from "./build/lock.ts";
import { changedSince, documentsIn, type InboxDocument } from "./inbox/documents.ts";
import { importOne } from "./inbox/import-one.ts";
import { digestOf, keep, putAway, type Kept } from "./inbox/keep.ts";
import { summary, type SummaryLine } from "./inbox/summary.ts";
import { siteFacts } from "./new/body-facts.ts";
import { cacheFolder, contentFolder } from "./shared/site-folders.ts";
import { keptByNpm } from "./shared/options.ts";
import { giveBack, makeFolder } from "./shared/owner.ts";
import { isSystemError, systemFault } from "./shared/system-fault.ts";

const language = environmentLanguage(process.env);
const words = messages(language).inbox;
const content = contentFolder();
const inbox = join(dirname(content), "inbox");
const shown = (path: string): string => relative(dirname(content), path).split(sep).join("/");

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The commit after which documents count; absent: all that are there. */
function readSince(): string | undefined {
  const kept = keptByNpm(["since"], process.env);
  if (kept !== undefined) return refuse(messages(language).options["kept-by-npm"](kept));
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

/** A fault of the system's, in one line; ours are thrown. */
function faultText(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return words.unwritable(shown(error.path), error.code);
}

const kept: Kept[] = [];

/** Writes what was read in a document; one that failed is left as it is. */
function lineOf(document: InboxDocument): SummaryLine {
  const { name } = document;
  try {
    const digest = digestOf(document);
    const reading = importOne(document, inbox);
    if ("why" in reading) {
      const { why } = reading;
      return { name, why: why === "timed-out" ? words.timedOut : why === "broke" ? words.broke : why.said };
    }
    const { draft, placed, second, review } = reading;
    const one = keep(document, reading, digest, { inbox, kept });
    kept.push(one);
    return {
      name,
      draft: shown(draft),
      remarks: [...(placed ? [] : [words.unplaced]), ...(second ? [words.second] : [])],
      review,
      reviewFile: shown(one.reviewFile),
    };
  } catch (error) {
    return { name, why: faultText(error) };
  }
}

/** Rejects where it cannot be written; who does not read on has read enough. */
const say = (text: string): Promise<void> =>
  new Promise(
    (done, fail) =>
      void process.stdout.write(`${text}\n`, (error) =>
        error && (error as NodeJS.ErrnoException).code !== "EPIPE"
          ? fail(Object.assign(error, { path: "stdout" }))
          : done(),
      ),
  );

/** False where it cannot be, which is said. */
function isPutAway(one: Kept): boolean {
  try {
    const isDone = putAway(one);
    if (!isDone) console.error(words.changed(shown(one.document.path)));
    return isDone;
  } catch (error) {
    console.error(faultText(error));
    return false;
  }
}

/** Exit code 1 where a document is left in the inbox. */
async function run(): Promise<number> {
  // Who reads the same inbox at the same time would write the same draft, and a second review list.
  const turn = await lock(join(cacheFolder(), "inbox.lock"), () => console.error(words.waiting));
  try {
    const since = readSince();
    const { bodies } = existsSync(content) ? await siteFacts(content) : { bodies: [] };
    const found = documentsIn(
      inbox,
      bodies.map(({ id }) => id),
    );
    const documents = wanted(found.documents, since);
    if (documents.length > 0) makeFolder(join(content, "reports"));
    const unread = (names: readonly string[], why: string) => names.map((name): SummaryLine => ({ name, why }));
    const lines = [
      ...documents.map(lineOf),
      ...unread(found.links, words.linked),
      ...unread(found.unnamed, words.unnamed),
      ...unread(found.placeholders, words.placeholder),
    ];
    // Told first: what a full disk has not taken down is read again.
    await say(lines.length === 0 ? words.nothing : summary(lines, words));
    const failed = [lines.some((line) => "why" in line), ...kept.map((one) => !isPutAway(one))];
    return failed.includes(true) ? 1 : 0;
  } finally {
    turn.release();
    giveBack(".");
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  refuse(systemFault(error, language));
}
