import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contentSchemas } from "./content-schemas.ts";
import { writeEditorFiles } from "./editor-files.ts";
import { editorWith } from "./testing.ts";

const root = mkdtempSync(join(tmpdir(), "编辑 Desk-"));
afterAll(() => rmSync(root, { recursive: true }));
const site = {
  files: [{ path: "content/site.yaml" }, { path: "content/reports/甲/2023-review.md" }],
  metrics: [],
  bodies: [],
};
const file = (name: string) => join(root, ".astro/collections", name);

describe("what VS Code is given for a site's reports", () => {
  test("names each report as the language server will ask for it", () => {
    writeEditorFiles(root, site);
    const { collections, entries } = JSON.parse(readFileSync(file("collections.json"), "utf8")) as {
      collections: unknown;
      entries: object;
    };
    expect(collections).toEqual([{ hasSchema: true, name: "reports" }]);
    expect(Object.keys(entries)).toEqual([
      expect.stringMatching(/^file:\/\/\/.*\/编辑 desk-.*\/content\/reports\/甲\/2023-review\.md$/),
    ]);
  });

  test("is left alone while nothing changes", () => {
    writeEditorFiles(root, site);
    const before = statSync(file("collections.json")).mtimeMs;
    writeEditorFiles(root, site);
    expect(statSync(file("collections.json")).mtimeMs).toBe(before);
  });
});

const json = <T>(path: string) => JSON.parse(readFileSync(path, "utf8")) as T;

describe("the committed settings of VS Code", () => {
  test("name schemas that exist", () => {
    const { "yaml.schemas": schemas } = json<{ "yaml.schemas": Record<string, string> }>(".vscode/settings.json");
    expect(Object.keys(schemas)).toHaveLength(3);
    for (const path of Object.keys(schemas)) expect(existsSync(path)).toBe(true);
  });

  test("bring snippets that a report may hold", async () => {
    const snippets = Object.values(json<Record<string, { body: string[] }>>(".vscode/nianlun.code-snippets"));
    const editor = editorWith(contentSchemas().report);
    for (const { body } of snippets) {
      const text = body
        .join("\n")
        .replace(/\$\{\d+:([^}]*)\}/g, "$1")
        .replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2024-01-20");
      const [key] = Object.keys(parse(text) as object);
      const whole = key === "commitments" || key === "corrections" ? text : `metrics:\n${text.replace(/^/gm, "  ")}`;
      expect((await editor.complaints(whole)).filter((line) => !line.includes("Missing property"))).toEqual([]);
    }
  });
});
