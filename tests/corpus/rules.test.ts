import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import type { Diagnostic, DiagnosticCode, Severity } from "../../src/model/diagnostic.ts";
import { RULES } from "../../src/model/rules.ts";
import { codes } from "../../scripts/rules/codes.ts";
import { exampleFolder, readExample } from "../../scripts/rules/example.ts";
import { toldOf } from "../../scripts/rules/told.ts";

const examples = codes.map((code) => ({ code, ...readExample(code) }));
const run = examples.filter(({ unrun }) => unrun === undefined);

const said = (found: readonly Diagnostic[]): string[] => found.map(({ severity, code }) => `${severity} ${code}`);
const allowed = (code: DiagnosticCode): string[] =>
  [RULES[code].severity].flat().map((severity: Severity) => `${severity} ${code}`);

test("every rule has an example, and no other file lies beside them", () => {
  expect(readdirSync(exampleFolder).sort()).toEqual(codes.map((code) => `${code}.yaml`).sort());
});

test("all are run but those of git, the file system and ten seconds", () => {
  expect(examples.filter(({ unrun }) => unrun !== undefined).map(({ code }) => code)).toEqual([
    ...["file-too-large", "file-unread", "file-passed-over", "file-missing", "reports-missing", "report-too-slow"],
    ...[
      "figure-changed",
      "figure-moved",
      "history-unread",
      "address-otherwise",
      "address-gone",
      "import-missing",
      "import-unusable",
    ],
  ]);
});

const given = examples.filter(({ unrun, data }) => unrun !== undefined || data !== undefined);

test.each(given)("$code is not run, and gives the data of its message", ({ code, unrun, data }) => {
  expect(unrun).toMatch(/。$/);
  const told = { file: "", line: 1, column: 1, severity: "error", code, data } as unknown as Diagnostic;
  for (const language of ["zh", "en"] as const) {
    expect(Object.values(diagnosticText(told, language)).join()).not.toMatch(/undefined|NaN/);
  }
});

describe("the wrong side is told its rule, and nothing else but notes", () => {
  test.each(run)("$code", ({ code, wrong, also }) => {
    const found = toldOf(wrong, also);
    // The rest of many alike: they are told themselves.
    const alike = found.flatMap((one) => (one.code === "more-alike" ? [one.data.alike] : []));
    const own = found.filter((one) => one.code === code || (one.severity !== "note" && !alike.includes(one.code)));
    expect(own).not.toEqual([]);
    for (const one of said(own)) expect(allowed(code)).toContain(one);
  });
});

describe("the right side is told nothing", () => {
  test.each(run)("$code", ({ code, right, also }) => {
    const isNote = allowed(code).some((one) => one.startsWith("note"));
    expect(said(toldOf(right, also).filter(({ severity }) => isNote || severity !== "note"))).toEqual([]);
  });
});
