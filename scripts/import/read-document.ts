import { existsSync } from "node:fs";
import type { MessageLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { DraftWords } from "../../src/import/draft/frontmatter.ts";
import { importDocument, type ImportContext, type Imported } from "../../src/import/import-document.ts";
import { isRefused, type ImportProblem } from "../../src/import/problem.ts";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readSiteFiles } from "../../src/read/site/site-files.ts";
import { shown } from "./targets.ts";
import type { CommandOptions } from "./options.ts";

/** Wrong use, or a document that cannot be imported: one line, exit 2, nothing written. */
export class Refusal extends Error {}

const problemText = ({ code, data }: ImportProblem, language: MessageLanguage): string =>
  (messages(language).importing.problems[code] as (data: unknown) => string)(data);

/** The site into which the document goes. Throws a refusal where it is none. */
export async function siteOf(
  { body, year }: Pick<CommandOptions, "body" | "year">,
  content: string,
  language: MessageLanguage,
): Promise<ImportContext> {
  const { command, draft } = messages(language).importing;
  if (!existsSync(content)) throw new Refusal(command.noContent(shown(content)));
  const site = readSiteFiles(await loadContentFiles(content), () => undefined);
  if (site.metrics.length === 0) throw new Refusal(command.noMetrics(shown(content)));
  const ids = site.bodies.map(({ id }) => id);
  if (body !== undefined && !ids.includes(body)) throw new Refusal(command.unknownBody(body, ids));
  // A report's title is Chinese, whatever language the messages are in.
  const titleOf: DraftWords["titleOf"] = (of, kind) =>
    draft.titleOf(of, messages("zh").schemaWords.choices["report.kind"][kind]);
  return { site, words: { ...draft, titleOf }, stated: { body, year } };
}

/** What is read in a document; `named` is how the editor has written its path. Throws a refusal where it cannot be read. */
export async function readDocument(
  file: string,
  named: string,
  context: ImportContext,
  language: MessageLanguage,
): Promise<Imported> {
  const imported = await importDocument(file, context);
  if (isRefused(imported))
    throw new Refusal(messages(language).importing.command.refused(named, problemText(imported.problem, language)));
  return imported;
}
