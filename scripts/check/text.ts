import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { Diagnostic, Severity } from "../../src/model/diagnostic.ts";
import { count, type Report } from "./report.ts";

type Style = "red" | "yellow" | "cyan" | "green" | "dim" | "bold";
/** Colours words, on terminals that show colours. */
export type Paint = (style: Style, words: string) => string;

const styles: Record<Severity, Style> = { error: "red", warning: "yellow", note: "cyan" };

/** For people: `file:line:col severity code message` and the hint below, file by file, and the summary last. */
export function asText(report: Report, paint: Paint): string {
  const files = [...Map.groupBy(report.diagnostics, ({ file }) => file).values()];
  const blocks = files.map((found) => found.map((one) => lines(one, report, paint)).join("\n"));
  return [...blocks, summary(report, paint)].join("\n\n");
}

function lines(found: Diagnostic, { language }: Report, paint: Paint): string {
  const { file, line, column, severity, code } = found;
  const { message, hint } = diagnosticText(found, language);
  return `${paint("bold", `${file}:${line}:${column}`)} ${paint(styles[severity], severity)} ${paint("dim", code)} ${message}\n  ${hint}`;
}

function summary(report: Report, paint: Paint): string {
  const words = messages(report.language).check;
  if (report.diagnostics.length === 0) return paint("green", words.clean(report.files));
  const errors = count(report, "error");
  const warnings = count(report, "warning");
  const worst = errors ? "red" : warnings ? "yellow" : "cyan";
  return paint(worst, words.summary(errors, warnings, count(report, "note")));
}
