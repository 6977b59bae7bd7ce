import type { MessageLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { RULES } from "../../src/model/rules.ts";
import { rulePage } from "./rule-page.ts";
import { inWords, type Report } from "./report.ts";

/** Languages as SARIF calls them: RFC 5646. */
const tags: Record<MessageLanguage, string> = { zh: "zh-CN", en: "en" };

/** The repository's root, as code scanning services call it. */
const ROOT = "%SRCROOT%";

/** SARIF 2.1.0, for code scanning services. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function asSarif(report: Report): string {
  const rules = [...new Set(report.diagnostics.map(({ code }) => code))].sort();
  const driver = {
    name: "Nianlun",
    language: tags[report.language],
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

/** A rule has the level that its results have: an error wherever one of them is. What it is stands in the catalogue, and on its page. */
function ruleOf(code: Diagnostic["code"], { diagnostics, language, program = "" }: Report) {
  const levels = diagnostics.filter((found) => found.code === code).map(({ severity }) => severity);
  const level = (["error", "warning"] as const).find((one) => levels.includes(one)) ?? "note";
  const { category, since } = RULES[code];
  const { name } = messages(language).rules.categories[category];
  return {
    id: code,
    shortDescription: { text: `${name}: ${code}` },
    help: { text: `npm run check -- --explain ${code}` },
    helpUri: rulePage(code, language, program, process.env),
    defaultConfiguration: { level },
    properties: { tags: [category], since },
  };
}

function resultOf(found: Diagnostic, ruleIndex: number, { language, pathOf }: Report) {
  const { code, severity, file, line, column, endLine, endColumn, message, hint } = inWords(found, language);
  const uri = pathOf(file).split("/").map(encodeURIComponent).join("/");
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const location = { physicalLocation: { artifactLocation: { uri, uriBaseId: ROOT }, region } };
  return { ruleId: code, ruleIndex, level: severity, message: { text: `${message}\n${hint}` }, locations: [location] };
}
