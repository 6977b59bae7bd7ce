import { existsSync, statSync } from "node:fs";
import { optionWords } from "../src/i18n/command-line.ts";
import { importWords } from "../src/i18n/import.ts";
import { schemaWords } from "../src/i18n/schema-words.ts";
import type { DraftWords } from "../src/import/draft/frontmatter.ts";
import { importDocument, type ImportContext, type Imported } from "../src/import/import-document.ts";
import { isRefused, type ImportProblem, type ImportProblemCode, type ImportProblemData } from "../src/import/problem.ts";
import { loadContentFiles } from "../src/read/content-files.ts";
import { readSiteFiles } from "../src/read/site-files.ts";
import { importJson } from "./import/json.ts";
import { questionLines } from "./import/review-questions.ts";
import { reviewText } from "./import/review-text.ts";
import { isReportPlace, outPlace, shown, targetsOf, unplacedDraft, type Targets } from "./import/targets.ts";
import { readWishes, type Misuse, type Wishes } from "./import/wishes.ts";
import { writeFiles } from "./import/write-files.ts";
import { languageOf } from "./options.ts";
import { contentFolder } from "./site-folders.ts";
import { typedPlaces } from "./typed-path.ts";

/** Wrong use, or a document that cannot be imported: one line, exit 2, nothing written. */
class Refusal extends Error {}

const args = process.argv.slice(2);
const language = languageOf(args);
const { command, draft, problems } = importWords(language);

function misuseText({ fault, found }: Misuse): string {
  if (fault === "no-document") return command.usage;
  if (fault === "bad-year") return command.badYear(found);
  return fault === "bad-out" ? command.badOut(found) : `${optionWords(language)[fault](found)} ${command.usage}`;
}

type ProblemWords = { [C in ImportProblemCode]: (data: ImportProblemData[C]) => string };

function problemText({ code, data }: ImportProblem): string {
  const words: ProblemWords = problems;
  return (words[code] as (data: unknown) => string)(data);
}

/** The site into which the document goes. */
async function siteOf({ body, year }: Wishes, content: string): Promise<ImportContext> {
  if (!existsSync(content)) throw new Refusal(command.noContent(shown(content)));
  const site = readSiteFiles(await loadContentFiles(content), () => undefined);
  if (site.metrics.length === 0) throw new Refusal(command.noMetrics(shown(content)));
  const ids = site.bodies.map(({ id }) => id);
  if (body !== undefined && !ids.includes(body)) throw new Refusal(command.unknownBody(body, ids));
  return { site, words: draftWords, stated: { body, year } };
}

// A report's title is Chinese, whatever language the messages are in.
const draftWords: DraftWords = { ...draft, titleOf: (year, kind) => draft.titleOf(year, schemaWords("zh").choices["report.kind"][kind]) };

function write(imported: Imported, review: string, { draft, review: beside }: Targets, file: string, force: boolean): void {
  const own = [draft, beside].find((path) => isSameFile(path, file));
  if (own) throw new Refusal(command.isSource(shown(own)));
  const failed = writeFiles([{ path: draft, text: imported.markdown }, { path: beside, text: review }], force);
  if (!failed) return;
  const { path, fault } = failed;
  throw new Refusal(fault === "exists" ? command.exists(shown(path)) : command.cannotWrite(shown(path), fault));
}

/** Whether two names lead to one file, by way of links too. */
function isSameFile(path: string, other: string): boolean {
  if (!existsSync(path)) return false;
  const [one, two] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })];
  return one.dev === two.dev && one.ino === two.ino;
}

async function run(wishes: Wishes): Promise<void> {
  const { json, force } = wishes;
  const content = contentFolder();
  const out = wishes.out === undefined ? undefined : outPlace(wishes.out, content);
  if (out !== undefined && !isReportPlace(out, content)) throw new Refusal(command.outInside(shown(out)));
  const context = await siteOf(wishes, content);
  const file = typedPlaces(wishes.file).find((place) => existsSync(place)) ?? wishes.file;
  const imported = await importDocument(file, context);
  if (isRefused(imported)) throw new Refusal(command.refused(wishes.file, problemText(imported.problem)));
  const targets = targetsOf(imported.facts, file, content, out);
  const reviewed = { imported, metrics: context.site.metrics, source: wishes.file, file: shown(targets.draft), language };
  if (!json || out !== undefined) write(imported, reviewText(reviewed), targets, file, force);
  if (json) return void console.log(importJson(imported, shown(targets.draft), language));
  const changes = imported.repairs.reduce((sum, repair) => sum + repair.changes.length, 0);
  console.log(command.written(shown(targets.draft), shown(targets.review)));
  console.log(command.summary(imported.observations.length, questionLines(reviewed).length, imported.rejections.length));
  if (imported.commitments.length > 0) console.log(command.commitments(imported.commitments.length));
  console.log(command.mended(changes, imported.dropped.length, imported.damage.length));
  console.log(targets.placed ? command.next(shown(targets.draft)) : command.unplaced);
  const earlier = unplacedDraft(file, content);
  // The editor may have worked on it: it is theirs to delete.
  if (targets.placed && existsSync(earlier)) console.log(command.earlier(shown(earlier)));
}

try {
  const wishes = readWishes(args);
  if (wishes === "help") console.log(command.help);
  else if ("fault" in wishes) throw new Refusal(misuseText(wishes));
  else await run(wishes);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
