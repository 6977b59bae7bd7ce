import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { commandLine } from "../src/i18n/command-line.ts";
import { diagnosticLine, diagnosticText, messageLanguage, type MessageLanguage } from "../src/i18n/diagnostics.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { loadContentFiles } from "../src/read/content-files.ts";
import { readInParallel } from "../src/read/read-in-parallel.ts";
import { contentFolder } from "./site-folders.ts";

const FORMATS = ["text", "json"];
/** The option that each value belongs to. */
const OPTIONS = new Map([...FORMATS.map((format) => [format, "--format"] as const), ["zh", "--lang"], ["en", "--lang"]]);
const folder = contentFolder();

/** Wrong use: exit 2. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  const fallback = messageLanguage(process.env.LANG);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: "string", default: "text" }, lang: { type: "string", default: fallback } },
    });
    if (!FORMATS.includes(values.format) || !/^(zh|en)/i.test(values.lang)) refuse(commandLine(fallback).usage);
    return { format: values.format, language: messageLanguage(values.lang), paths: positionals };
  } catch {
    return refuse(commandLine(fallback).usage);
  }
}

/** `npm run check --format json` arrives as the path `json`: npm takes the option for its own. */
function noSuchPath(path: string, language: MessageLanguage): string {
  const words = commandLine(language);
  const option = OPTIONS.get(path);
  return [words.noSuchPath(path), ...(option === undefined ? [] : [words.dashesFirst(`${option} ${path}`)])].join("\n");
}

/** Everything is read, since files depend on each other; only what lies under the given paths is reported. */
function under(paths: string[], language: MessageLanguage): (file: string) => boolean {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) refuse(noSuchPath(missing, language));
  const outside = paths.find((path) => relative(folder, resolve(path)).startsWith(".."));
  if (outside !== undefined) refuse(commandLine(language).outsideContent(outside, folder));
  const wanted = paths.map((path) => `content/${relative(folder, resolve(path)).split(sep).join("/")}`.replace(/\/$/, ""));
  return (file) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
}

const { format, language, paths } = readArguments();
const words = commandLine(language);
if (!existsSync(folder)) refuse(words.noContent(folder));
const files = await loadContentFiles(folder);
const isAsked = under(paths, language);
const diagnostics = (await readInParallel(files)).diagnostics.filter(({ file }) => isAsked(file));
const count = (severity: Diagnostic["severity"]) => diagnostics.filter((found) => found.severity === severity).length;

if (format === "json") {
  const rows = diagnostics.map(({ data: _, ...found }, i) => ({ ...found, ...diagnosticText(diagnostics[i] as Diagnostic, language) }));
  console.log(JSON.stringify({ diagnostics: rows }, null, 2));
} else {
  for (const found of diagnostics) console.log(diagnosticLine(found, language));
  console.log(diagnostics.length === 0 ? words.clean(files.filter(({ path }) => isAsked(path)).length) : words.summary(count("error"), count("warning"), count("note")));
}
process.exitCode = count("error") > 0 ? 1 : 0;
