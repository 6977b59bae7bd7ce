import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { inWords, type Report } from "./report.ts";

/** The repository's root, as code scanning services call it. */
const ROOT = "%SRCROOT%";

/** SARIF 2.1.0, for code scanning services. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function asSarif(report: Report): string {
  const rules = [...new Set(report.diagnostics.map(({ code }) => code))].sort();
  const driver = {
    name: "Nianlun",
    language: report.language === "en" ? "en" : "zh-CN",
    rules: rules.map((code) => ruleOf(code, report)),
  };
  const run = {
    tool: { driver },
    language: driver.language,
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
    results: report.diagnostics.map((found) => resultOf(found, rules.indexOf(found.code), report)),
  };
  return JSON.stringify(
    { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] },
    null,
    2,
  );
}

/** A rule has the level that its results have: an error wherever one of them is. */
function ruleOf(code: Diagnostic["code"], { diagnostics }: Report) {
  const levels = diagnostics.filter((found) => found.code === code).map(({ severity }) => severity);
  const level = (["error", "warning"] as const).find((one) => levels.includes(one)) ?? "note";
  return { id: code, shortDescription: { text: code }, defaultConfiguration: { level } };
}

function resultOf(found: Diagnostic, ruleIndex: number, { language, pathOf }: Report) {
  const { code, severity, file, line, column, endLine, endColumn, message, hint } = inWords(found, language);
  const uri = pathOf(file).split("/").map(encodeURIComponent).join("/");
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const location = { physicalLocation: { artifactLocation: { uri, uriBaseId: ROOT }, region } };
  return { ruleId: code, ruleIndex, level: severity, message: { text: `${message}\n${hint}` }, locations: [location] };
}
