import { basename, extname, join, relative } from "node:path";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { readDocument, Refusal, siteOf } from "../import/read-document.ts";
import { reviewText } from "../import/review-text.ts";
import { shown, targetsOf } from "../import/targets.ts";
import { contentFolder } from "../shared/site-folders.ts";
import { systemFault } from "../shared/system-fault.ts";
import { DRAFTS, freePath, safeName } from "./documents.ts";

// A process of its own: `read-one.ts INBOX DOCUMENT [BODY]` prints what it has read as JSON, and writes nothing.

const [inbox = "", path = "", body] = process.argv.slice(2);
const language = environmentLanguage(process.env);

async function read(): Promise<string> {
  const content = contentFolder();
  const named = relative(".", path);
  const context = await siteOf({ body }, content, language);
  const imported = await readDocument(path, named, context, language);
  const { draft: own, placed } = targetsOf(imported.facts, path, content, undefined);
  const wanted = placed ? own : join(inbox, DRAFTS, `${safeName(basename(path, extname(path)))}.md`);
  // What an interrupted run has written already is not written a second time.
  const draft = freePath(wanted, imported.markdown);
  const review = reviewText({ imported, metrics: context.site.metrics, source: named, file: shown(draft), language });
  return JSON.stringify({ draft, placed, second: draft !== wanted, markdown: imported.markdown, review });
}

try {
  console.log(await read());
} catch (error) {
  console.error(error instanceof Refusal ? error.message : systemFault(error, language));
  process.exitCode = 2;
}
