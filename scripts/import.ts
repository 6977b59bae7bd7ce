import "./shared/closed-pipe.ts";
import { existsSync, readFileSync, statSync } from "node:fs";
import { messages } from "../src/i18n/messages.ts";
import type { Imported } from "../src/import/import-document.ts";
import { importJson } from "./import/json.ts";
import { glanceAtReport } from "../src/read/yaml/glance.ts";
import { freePath } from "./inbox/documents.ts";
import { readDocument, Refusal, siteOf } from "./import/read-document.ts";
import { questionLines } from "./import/review-questions.ts";
import { reviewText } from "./import/review-text.ts";
import { isReportPlace, outPlace, shown, targetsOf, unplacedDraft, type Targets } from "./import/targets.ts";
import { readCommandOptions, type Misuse, type CommandOptions } from "./import/options.ts";
import { writeFiles } from "./import/write-files.ts";
import { languageOf } from "./shared/options.ts";
import { contentFolder } from "./shared/site-folders.ts";
import { systemFault } from "./shared/system-fault.ts";
import { typedPlaces } from "./shared/typed-path.ts";

const args = process.argv.slice(2);
const language = languageOf(args);
const { command } = messages(language).importing;

function misuseText({ fault, found }: Misuse): string {
  if (fault === "no-document") return command.usage;
  if (fault === "bad-year") return command.badYear(found);
  return fault === "bad-out" ? command.badOut(found) : `${messages(language).options[fault](found)} ${command.usage}`;
}

function write(
  imported: Imported,
  review: string,
  { draft, review: beside }: Targets,
  { file, source, force }: { file: string; source: string; force: boolean },
): void {
  const own = [draft, beside].find((path) => isSameFile(path, file));
  if (own) throw new Refusal(command.isSource(shown(own)));
  // One document's draft is never put in the place of another's, in which an editor may have worked.
  const title = isFile(draft) ? titleIn(draft) : undefined;
  if (title !== undefined && title !== imported.facts.title && !isReviewOf(beside, source))
    throw new Refusal(command.otherReport(shown(draft), title, shown(freePath(draft))));
  if (force && isOther(beside, draft)) throw new Refusal(command.notItsReview(shown(beside)));
  const failed = writeFiles(
    [
      { path: draft, text: imported.markdown },
      { path: beside, text: review },
    ],
    force,
  );
  if (!failed) return;
  const { path, fault } = failed;
  throw new Refusal(fault === "exists" ? command.exists(shown(path)) : command.cannotWrite(shown(path), fault));
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The title of a report; undefined where it has none that can be read. */
function titleIn(path: string): string | undefined {
  const { title } = (glanceAtReport({ path, text: readFileSync(path, "utf8") })?.value ?? {}) as { title?: unknown };
  return typeof title === "string" ? title : undefined;
}

/** Whether a review list is that of a document, as it was named: each begins by naming its document, in its own language. */
const isReviewOf = (review: string, source: string): boolean =>
  isFile(review) &&
  readFileSync(review, "utf8")
    .split("\n")
    .some((line) => names(source).some((words) => line.startsWith(words)));

/** What a review list says before it names its draft. */
const names = (source: string): string[] =>
  (["zh", "en"] as const).map((one) => messages(one).importing.review.intro(source, "\0").split("\0")[0] ?? "");

/** Whether there is a file in the place of a review list that is none of this draft: each names its draft. */
const isOther = (review: string, draft: string): boolean =>
  existsSync(review) && statSync(review).isFile() && !readFileSync(review, "utf8").includes(shown(draft));

/** Whether two names lead to one file, by way of links too. */
function isSameFile(path: string, other: string): boolean {
  if (!existsSync(path)) return false;
  const [one, two] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })];
  return one.dev === two.dev && one.ino === two.ino;
}

async function run(options: CommandOptions): Promise<void> {
  const { json, force } = options;
  const content = contentFolder();
  const out = options.out === undefined ? undefined : outPlace(options.out, content);
  if (out !== undefined && !isReportPlace(out, content)) throw new Refusal(command.outInside(shown(out)));
  const context = await siteOf(options, content, language);
  const file = typedPlaces(options.file).find((place) => existsSync(place)) ?? options.file;
  const imported = await readDocument(file, options.file, context, language);
  const targets = targetsOf(imported.facts, file, content, out);
  const reviewed = {
    imported,
    metrics: context.site.metrics,
    source: options.file,
    file: shown(targets.draft),
    language,
  };
  if (!json || out !== undefined) write(imported, reviewText(reviewed), targets, { file, source: options.file, force });
  if (json) return void console.log(importJson(imported, shown(targets.draft), language));
  const changes = imported.repairs.reduce((sum, repair) => sum + repair.changes.length, 0);
  console.log(command.written(shown(targets.draft), shown(targets.review)));
  console.log(
    command.summary(imported.observations.length, questionLines(reviewed).length, imported.rejections.length),
  );
  if (imported.commitments.length > 0) console.log(command.commitments(imported.commitments.length));
  console.log(command.mended(changes, imported.dropped.length, imported.damage.length));
  console.log(targets.placed ? command.next(shown(targets.draft)) : command.unplaced);
  const earlier = unplacedDraft(file, content);
  // The editor may have worked on it: it is theirs to delete.
  if (targets.placed && earlier !== undefined) console.log(command.earlier(shown(earlier)));
}

try {
  const options = readCommandOptions(args);
  if (options === "help") console.log(command.help);
  else if ("fault" in options) throw new Refusal(misuseText(options));
  else await run(options);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : systemFault(error, language));
  process.exitCode = 2;
}
