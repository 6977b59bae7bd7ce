import { describe, expect, test } from "vitest";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { loadContentFiles } from "../files/content-files.ts";
import { atLevels } from "./levels.ts";
import { readContent } from "../read-content.ts";
import type { ContentFile } from "../files/source.ts";

const base = await loadContentFiles("tests/fixtures/read/base/content");
const at = { file: "content/reports/jia/2023-review.md", line: 1, column: 1 };
const found: Diagnostic[] = [
  { ...diagnostic("title-repeated", at, { title: "甲" }), severity: "warning" },
  diagnostic("html-in-text", at, { tag: "b" }),
  diagnostic("words-of-part", at, { metric: "m", raw: "1件", line: 1, column: 1, words: "重点提案" }, "error"),
  diagnostic("words-of-part", at, { metric: "m", raw: "1件", line: 1, column: 1, words: "重点提案" }, "warning"),
];

/** The base site with a line more in its site.yaml. */
function site(line: string): ContentFile[] {
  return base.map((file) =>
    file.path === "content/site.yaml"
      ? { ...file, bytes: Buffer.concat([file.bytes ?? new Uint8Array(), Buffer.from(`${line}\n`)]) }
      : file,
  );
}
const levels = (line: string): string[] => atLevels(found, site(line)).map(({ severity }) => severity);
const said = (line: string) => readContent(site(line)).diagnostics.filter(({ file }) => file === "content/site.yaml");

describe("a site's levels", () => {
  test("turn warnings and notes up and down", () => {
    expect(levels("check: { rules: { html-in-text: error, title-repeated: note } }")).toEqual([
      "note",
      "error",
      "error",
      "warning",
    ]);
  });
  test("leave an error of a rule that may also be a warning", () => {
    expect(levels("check: { rules: { words-of-part: note } }")).toEqual(["warning", "warning", "error", "note"]);
  });
  test.each([
    "",
    "check: { rules: { html-in-text: off } }",
    "check: [",
    "check: { rules: { number-not-in-text: note, html-in-text: error } }",
  ])("change nothing where they are not said or cannot be read: %s", (line) => {
    expect(levels(line)).toEqual(found.map(({ severity }) => severity));
  });
  test("are refused for errors, and for rules that there are not", () => {
    const lines = said("check: { rules: { number-not-in-text: note, html-in-txt: error, text-unchanged: off } }");
    expect(lines.map(({ code, data }) => [code, data])).toEqual(
      [
        ["value-choice", expect.objectContaining({ found: "off", choices: ["error", "warning", "note"] })],
        ["key-unknown", { key: "number-not-in-text", inside: "rules" }],
        ["key-unknown", { key: "html-in-txt", suggestion: "html-in-text" }],
      ].sort(),
    );
  });
});
