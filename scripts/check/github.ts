import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { Diagnostic, Severity } from "../../src/model/diagnostic.ts";
import { count, type Report } from "./report.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", note: "notice" };

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * Workflow commands that GitHub shows as annotations of the changed lines, then the summary for the log.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function asGithub(report: Report): string {
  const words = messages(report.language).check;
  const sum =
    report.diagnostics.length === 0
      ? words.clean(report.files)
      : words.summary(count(report, "error"), count(report, "warning"), count(report, "note"));
  return [...report.diagnostics.map((found) => annotation(found, report)), sum].join("\n");
}

function annotation(found: Diagnostic, { language, pathOf }: Report): string {
  const { message, hint } = diagnosticText(found, language);
  const { file, line, column, endLine = line, endColumn, severity, code } = found;
  // GitHub takes columns only for annotations of one line.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const properties = Object.entries({ file: pathOf(file), line, endLine, ...columns, title: code }).filter(
    ([, value]) => value !== undefined,
  );
  return `::${commands[severity]} ${properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(`${message}\n${hint}`)}`;
}
