import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import type { MessageLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { Imported } from "../../src/import/import-document.ts";

/**
 * The contract's JSON. `markdown` is the draft's whole file, frontmatter included; `quote` is a substring of its line `line`, with
 * Markdown's escapes where the words need any. `file` names where the draft is or would be written.
 */
export function importJson(imported: Imported, file: string, language: MessageLanguage): string {
  const { facts, observations, rejections, commitments, markdown } = imported;
  const report = {
    title: facts.title ?? null,
    kind: facts.kind.value,
    year: facts.year?.value ?? null,
    term: facts.term?.value ?? null,
    session: facts.session?.value ?? null,
    published: facts.published?.value ?? null,
    source: facts.source?.value ?? null,
    author: facts.author?.value ?? null,
    script: facts.script,
  };
  const taken = observations.map(
    ({ metric, quantity: { value, valueMax, bound, unit, raw }, year, scope, facet, quote, line }) => ({
      metric,
      value,
      valueMax,
      bound,
      unit,
      raw,
      year,
      scope,
      facet,
      quote,
      line,
    }),
  );
  const rejected = rejections.map(({ quote, reason, line }) => ({ quote, reason, line }));
  const diagnostics = [
    ...damageRows(imported, file, language),
    ...remarkRows(imported, file, language),
    ...readerRows(imported, file, language),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  return JSON.stringify({ report, observations: taken, rejected, commitments, diagnostics, markdown }, null, 2);
}

const readerRows = ({ diagnostics }: Imported, file: string, language: MessageLanguage) =>
  diagnostics.map((found) => {
    const { line, column, endLine, endColumn, severity, code } = found;
    return {
      file,
      line,
      column,
      endLine,
      endColumn,
      severity,
      code: code as string,
      ...diagnosticText(found, language),
    };
  });

const damageRows = ({ damage }: Imported, file: string, language: MessageLanguage) =>
  damage.map(({ kind, line, column, quote }) => {
    const words = messages(language).importing.damage[kind];
    const severity = kind === "name-redacted" ? ("note" as const) : ("warning" as const);
    return {
      file,
      line,
      column,
      endLine: line,
      endColumn: column + quote.length,
      severity,
      code: kind as string,
      ...words,
    };
  });

/** Changes and readings that were settled are notes; what was not read is a warning. */
const SETTLED: ReadonlySet<string> = new Set(["reading", "text-box", "edge", "picture"]);

const remarkRows = ({ remarks }: Imported, file: string, language: MessageLanguage) =>
  remarks.map(({ kind, words, line }) => {
    const { message, hint } = messages(language).importing.remarks[kind];
    const severity = SETTLED.has(kind) ? ("note" as const) : ("warning" as const);
    return {
      file,
      line,
      column: 1,
      endLine: line,
      endColumn: 1,
      severity,
      code: `document-${kind}`,
      message: words === "" ? message : `${message} “${words}”`,
      hint,
    };
  });
