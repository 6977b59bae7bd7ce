import "./shared/closed-pipe.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MessageLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { reportName } from "../src/model/address.ts";
import type { Body, UnbuiltReport } from "../src/model/dataset.ts";
import { suggest, suggestId } from "../src/text/suggest.ts";
import { shown } from "./import/targets.ts";
import { writeFiles } from "./import/write-files.ts";
import { askMissing, Cancelled, type Named } from "./new/ask.ts";
import { begin, nextYear } from "./new/begin.ts";
import { reportsOf, siteFacts, type SiteFacts } from "./new/body-facts.ts";
import { draft } from "./new/draft.ts";
import { models, usualNumbers } from "./new/usual-numbers.ts";
import { choicesOf, readCommandOptions, type Misuse, type CommandOptions } from "./new/options.ts";
import { languageOf } from "./shared/options.ts";
import { refreshEditor } from "./schemas/editor-files.ts";
import { contentFolder } from "./shared/site-folders.ts";
import { systemFault } from "./shared/system-fault.ts";

/** Wrong use, or nothing that could be written: one line, and exit 2. */
class Refusal extends Error {}

function misuseText(misuse: Misuse, language: MessageLanguage): string {
  const words = messages(language).newReport;
  if (misuse.fault === "bad-ordinal") return words.faults["bad-ordinal"](misuse.found, misuse.key);
  if (misuse.fault === "bad-year" || misuse.fault === "bad-slug") return words.faults[misuse.fault](misuse.found);
  if (misuse.fault !== "unknown-choice") return messages(language).options[misuse.fault](misuse.found);
  const { key, found } = misuse;
  const kinds = Object.entries(messages("zh").schemaWords.choices["report.kind"]).map(([id, name]) => ({
    id,
    names: [name],
  }));
  const suggestion = key === "kind" ? suggestId(found, kinds) : suggest(found, choicesOf(key));
  return words.unknownChoice(key, found, choicesOf(key), suggestion);
}

/** The command has all that makes a path. */
const hasNames = (options: CommandOptions): options is CommandOptions & Named =>
  options.body !== undefined && options.year !== undefined && options.kind !== undefined;

function bodyOf(id: string, { bodies }: SiteFacts, language: MessageLanguage): Body {
  const body = bodies.find((one) => one.id === id);
  if (body) return body;
  const named = bodies.map((one) => ({ id: one.id, names: [one.name.zh, one.short.zh] }));
  throw new Refusal(
    messages(language).newReport.unknownBody(
      id,
      bodies.map((one) => one.id),
      suggestId(id, named),
    ),
  );
}

/** The options with all that is needed: asked for on a terminal, refused elsewhere. */
async function complete(
  options: CommandOptions,
  facts: SiteFacts,
  reports: (body: string) => UnbuiltReport[],
  language: MessageLanguage,
): Promise<CommandOptions & Named> {
  const words = messages(language).newReport;
  if (options.body !== undefined) bodyOf(options.body, facts, language);
  if (hasNames(options)) return options;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new Refusal(
      `${words.missing((["body", "year", "kind"] as const).filter((key) => options[key] === undefined))}${words.usage}`,
    );
  }
  if (facts.bodies.length === 0) throw new Refusal(words.unknownBody("", []));
  return askMissing(options, {
    words: {
      ask: words.ask,
      choices: messages(language).schemaWords.choices,
      badYear: words.faults["bad-year"],
      badTerm: (found) => words.faults["bad-ordinal"](found, "term"),
    },
    bodies: facts.bodies,
    nextYear: (body) => nextYear(reports(body), new Date()),
    suggested: (named) => begin(named, bodyOf(named.body, facts, language), reports(named.body)),
  });
}

/** Writes the report and says what is left to do. */
async function run(given: CommandOptions, language: MessageLanguage): Promise<void> {
  const words = messages(language).newReport;
  const content = contentFolder();
  if (!existsSync(content)) throw new Refusal(words.noContent(content));
  const facts = await siteFacts(content);
  if (facts.unreadable !== undefined) throw new Refusal(words.unreadable(facts.unreadable));
  const reports = (body: string) => reportsOf(body, facts);
  const options = await complete(given, facts, reports, language);
  const body = bodyOf(options.body, facts, language);
  const terms = body.terms.map(({ term }) => term);
  if (options.term !== undefined && terms.length > 0 && !terms.includes(options.term))
    throw new Refusal(words.unknownTerm(options.term, body.id, terms));
  const name = reportName(options.year, options.kind, options.slug);
  const earlier = reports(body.id).filter(({ id }) => id !== `${body.id}/${name}`);
  const beginning = begin(options, body, earlier);
  const usual = usualNumbers(models(earlier, options.kind, options.year), facts.metrics, beginning.scope);
  const path = join(content, "reports", body.id, `${name}.md`);
  const failed = writeFiles(
    [{ path, text: draft({ ...beginning, usual }, { notes: words.notes, ...messages(language).schemaWords }) }],
    options.force,
  );
  if (failed)
    throw new Refusal(
      failed.fault === "exists" ? words.exists(shown(path)) : words.unwritable(shown(path), failed.fault),
    );
  refreshEditor(content, { ...facts, files: [...facts.files, { path: `content/reports/${body.id}/${name}.md` }] });
  console.log(words.written(shown(path), usual.length));
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const options = readCommandOptions(args);
  const language = languageOf(args);
  const words = messages(language).newReport;
  if ("fault" in options) {
    console.error(misuseText(options, language));
    return 2;
  }
  if (options.help) {
    console.log(words.help);
    return 0;
  }
  try {
    await run(options, language);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) console.error(error.message);
    else if (error instanceof Cancelled) console.error(words.cancelled);
    else console.error(systemFault(error, language));
    return error instanceof Cancelled ? 130 : 2;
  }
}

process.exitCode = await main();
