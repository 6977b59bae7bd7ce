import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { environmentLanguage, messageLanguage, type MessageLanguage } from "../src/i18n/diagnostics.ts";
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
import { isReportPlace, shown, targetsOf, type Targets } from "./import/targets.ts";
import { writeFiles } from "./import/write-files.ts";
import { contentFolder } from "./site-folders.ts";

/** Wrong use, or a document that cannot be imported: one line, exit 2, nothing written. */
class Refusal extends Error {}

interface Wishes {
  file: string;
  body?: string;
  year?: number;
  out?: string;
  json: boolean;
  force: boolean;
  language: MessageLanguage;
}

function readWishes(): Wishes {
  const fallback = environmentLanguage(process.env);
  const options = {
    body: { type: "string" },
    year: { type: "string" },
    out: { type: "string" },
    format: { type: "string", default: "text" },
    force: { type: "boolean", default: false },
    lang: { type: "string", default: fallback },
  } as const;
  const usage = importWords(fallback).command.usage;
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options });
  } catch {
    throw new Refusal(usage);
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || file === "" || positionals.length > 1 || !["text", "json"].includes(values.format) || !/^(zh|en)/i.test(values.lang)) throw new Refusal(usage);
  const language = messageLanguage(values.lang);
  if (values.year !== undefined && !/^(?:19|20|21)\d{2}$/.test(values.year)) throw new Refusal(importWords(language).command.badYear(values.year));
  if (values.out !== undefined && !/[^/\\]\.md$/i.test(values.out)) throw new Refusal(importWords(language).command.badOut(values.out));
  return { file, body: values.body, year: values.year === undefined ? undefined : Number(values.year), out: values.out, json: values.format === "json", force: values.force, language };
}

type ProblemWords = { [C in ImportProblemCode]: (data: ImportProblemData[C]) => string };

function problemText({ code, data }: ImportProblem, language: MessageLanguage): string {
  const words: ProblemWords = importWords(language).problems;
  return (words[code] as (data: unknown) => string)(data);
}

/** The site into which the document goes. */
async function siteOf({ body, year, language }: Wishes, content: string): Promise<ImportContext> {
  const { command } = importWords(language);
  if (!existsSync(content)) throw new Refusal(command.noContent(shown(content)));
  const site = readSiteFiles(await loadContentFiles(content), () => undefined);
  if (site.metrics.length === 0) throw new Refusal(command.noMetrics(shown(content)));
  const ids = site.bodies.map(({ id }) => id);
  if (body !== undefined && !ids.includes(body)) throw new Refusal(command.unknownBody(body, ids));
  return { site, words: draftWords(language), stated: { body, year } };
}

function draftWords(language: MessageLanguage): DraftWords {
  const { draft } = importWords(language);
  // A report's title is Chinese, whatever language the messages are in.
  return { ...draft, titleOf: (year, kind) => draft.titleOf(year, schemaWords("zh").choices["report.kind"][kind]) };
}

function write(imported: Imported, review: string, { draft, review: beside }: Targets, { file, force, language }: Wishes): void {
  const { command } = importWords(language);
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
  const { file, json, out, language } = wishes;
  const content = contentFolder();
  if (out !== undefined && !isReportPlace(resolve(out), content)) throw new Refusal(importWords(language).command.outInside(shown(resolve(out))));
  const context = await siteOf(wishes, content);
  const imported = await importDocument(file, context);
  const { command } = importWords(language);
  if (isRefused(imported)) throw new Refusal(command.refused(file, problemText(imported.problem, language)));
  const targets = targetsOf(imported.facts, file, content, out);
  const reviewed = { imported, metrics: context.site.metrics, source: file, file: shown(targets.draft), language };
  if (!json || out !== undefined) write(imported, reviewText(reviewed), targets, wishes);
  if (json) return void console.log(importJson(imported, shown(targets.draft), language));
  const changes = imported.repairs.reduce((sum, repair) => sum + repair.changes.length, 0);
  console.log(command.written(shown(targets.draft), shown(targets.review)));
  console.log(command.summary(imported.observations.length, questionLines(reviewed).length, imported.rejections.length));
  if (imported.commitments.length > 0) console.log(command.commitments(imported.commitments.length));
  console.log(command.mended(changes, imported.dropped.length, imported.damage.length));
  console.log(targets.placed ? command.next(shown(targets.draft)) : command.unplaced);
}

try {
  await run(readWishes());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
