import "./shared/closed-pipe.ts";
import { existsSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { styleText } from "node:util";
import { messages } from "../src/i18n/messages.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { RULES } from "../src/model/rules.ts";
import { loadContentFiles, PUBLIC } from "../src/read/files/content-files.ts";
import { withPassedOver } from "../src/read/site/passed-over.ts";
import { checking, readInParallel } from "../src/read/parallel/read-in-parallel.ts";
import { isRead, type ContentFile } from "../src/read/files/source.ts";
import { againstTime } from "./check/against-time.ts";
import { askedPaths, type IsAsked } from "./check/asked-paths.ts";
import { fixFiles } from "./check/fix.ts";
import { asGithub } from "./check/github.ts";
import { asJson } from "./check/json.ts";
import { checkSparse } from "./check/sparse.ts";
import { count, type Report } from "./check/report.ts";
import { asSarif } from "./check/sarif.ts";
import { asText, type Paint } from "./check/text.ts";
import { formats, readCommandOptions, type Format, type CommandOptions } from "./check/options.ts";
import { languageOf } from "./shared/options.ts";
import { audience, progressFor } from "./shared/progress.ts";
import { reportStore } from "./shared/report-store.ts";
import { contentFolder } from "./shared/site-folders.ts";
import { systemFault } from "./shared/system-fault.ts";

const language = languageOf(process.argv.slice(2));
const words = messages(language).check;
const folder = contentFolder();

const paint: Paint = (style, words) => styleText(style, words, { stream: process.stdout });
const reporters: Record<Format, (report: Report) => string> = {
  text: (report) => asText(report, paint),
  json: asJson,
  github: asGithub,
  sarif: asSarif,
};

/** Wrong use: exit 2. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function optionsOf(args: string[]): CommandOptions {
  const options = readCommandOptions(args);
  return "fault" in options
    ? refuse(`${messages(language).options[options.fault](options.found)} ${words.usage}`)
    : options;
}

/** The option that a lone value belongs to: `npm run check --format json` arrives as the path `json`, as npm takes the option for its own. */
function optionOf(value: string): string | undefined {
  if (formats.some((one) => one === value)) return "--format";
  if (Object.hasOwn(RULES, value)) return "--explain";
  return /^(?:zh|en)$/.test(value) ? "--lang" : undefined;
}

function isAskedBy(paths: readonly string[]): IsAsked {
  const asked = askedPaths(paths, folder);
  if (typeof asked === "function") return asked;
  if (asked.fault === "outside") return refuse(words.outsideContent(asked.path, folder));
  const option = optionOf(asked.path);
  return refuse(
    [
      words.noSuchPath(asked.path),
      ...(option === undefined ? [] : [words.dashesFirst(`${option} ${asked.path}`)]),
    ].join("\n"),
  );
}

/** Mends what is certain, says what, and gives the files as they are now. */
async function fixed(files: ContentFile[], isAsked: IsAsked, format: Format): Promise<ContentFile[]> {
  // What was changed is for people; stdout belongs to the report where a program reads it.
  const say = format === "text" ? console.log : console.error;
  const { fixed: mended, left } = fixFiles(files, isAsked, folder);
  for (const { file, changes, reordered } of mended) {
    for (const { line, column, from, to } of changes) say(words.fixed(`${file}:${line}:${column}`, from, to));
    if (reordered) say(words.reordered(file));
  }
  for (const file of left) say(words.savedMeanwhile(file));
  say(`${words.fixedSummary(mended.length)}\n`);
  return mended.length + left.length === 0 ? files : loadContentFiles(folder, PUBLIC);
}

function pathFrom(root: string): Report["pathOf"] {
  const content = realpathSync(folder);
  return (file) =>
    relative(root, join(content, file.slice("content/".length)))
      .split(sep)
      .join("/");
}

/** Where the rules' page lies in a repository that holds content and program, as most do. */
function programFrom(root: string): string {
  const path = relative(root, realpathSync(".")).split(sep).join("/");
  return path === "" || path.startsWith("..") ? "" : `${path}/`;
}

/** What two files say against each other is told of either. */
const isAbout = ({ file, data }: Diagnostic, isAsked: IsAsked): boolean =>
  isAsked(file) || ("other" in data && typeof data.other === "string" && isAsked(data.other));

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

async function check({ format, fix, quiet, paths }: CommandOptions): Promise<number> {
  if (!existsSync(folder)) return refuse(words.noContent(folder));
  const isAsked = isAskedBy(paths);
  const loaded = await loadContentFiles(folder, PUBLIC);
  const files = fix ? await fixed(loaded, isAsked, format) : loaded;
  const progress = progressFor(audience(quiet), messages(language).progress);
  const { diagnostics } = await progress.stage("read", async (advance) =>
    withPassedOver(folder, files, await readInParallel(files, checking, { store: reportStore(), advance })),
  );
  // What could not be read in time is not read again.
  const slow = new Set(diagnostics.filter(({ code }) => code === "report-too-slow").map(({ file }) => file));
  const time = await progress.stage("history", () => againstTime(folder, files, isAsked, slow));
  progress.end();
  const root = realpathSync(time.root ?? ".");
  const sparse = checkSparse(folder);
  const report: Report = {
    diagnostics: [...[...diagnostics, ...sparse].filter((one) => isAbout(one, isAsked)), ...time.found].sort(byPlace),
    language,
    files: files.filter((file) => isAsked(file.path) && isRead(file)).length,
    pathOf: pathFrom(root),
    program: programFrom(root),
  };
  console.log(reporters[format](report));
  return count(report, "error") > 0 ? 1 : 0;
}

/** A rule instead of a check. It is read from the repository's examples, which a check has no need of. */
async function explainRule(word: string): Promise<void> {
  const { findCode } = await import("./rules/codes.ts");
  const found = findCode(word);
  if (!("code" in found)) return refuse(messages(language).rules.unknown(word, found.nearest));
  const [{ explain }, { ruleText }] = await Promise.all([import("./rules/explain.ts"), import("./rules/rule-text.ts")]);
  for (const rule of explain(found.code, [language])) console.log(ruleText(rule, messages(language).rules, paint));
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) console.log(words.help);
  else if (options.explain !== undefined) await explainRule(options.explain);
  else process.exitCode = await check(options);
} catch (error) {
  refuse(systemFault(error, language));
}
