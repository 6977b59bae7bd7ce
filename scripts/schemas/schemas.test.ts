import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { messages } from "../../src/i18n/messages.ts";
import { splitReport } from "../../src/read/files/frontmatter.ts";
import { siteFacts } from "../new/body-facts.ts";
import { contentSchemas, type ContentSchema } from "./content-schemas.ts";
import { mapSchema, type JsonSchema } from "./json-schema.ts";
import { schemaFile, schemaFolder } from "./schema-file.ts";
import { siteReportSchema } from "./site-schema.ts";
import { editorWith } from "./testing.ts";

vi.setConfig({ testTimeout: 60_000 });

const used = new Set<string>();
const schemas = contentSchemas((key) => used.add(key));
const names = Object.keys(schemas) as ContentSchema[];
const editors = Object.fromEntries(names.map((name) => [name, editorWith(schemas[name])])) as Record<
  ContentSchema,
  ReturnType<typeof editorWith>
>;

/** What each file below a content folder is held to, reports by their frontmatter alone. */
function contentOf(folder: string): [file: string, schema: ContentSchema, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .flatMap((path): [string, ContentSchema, string][] => {
      const file = path.replaceAll("\\", "/");
      const schema =
        file === "site.yaml"
          ? "site"
          : file === "metrics.yaml"
            ? "metrics"
            : /^bodies\/.*\.yaml$/.test(file)
              ? "body"
              : file.endsWith(".md")
                ? "report"
                : undefined;
      if (schema === undefined) return [];
      const text = readFileSync(join(folder, path), "utf8");
      return [
        [
          `${folder}/${file}`,
          schema,
          schema === "report" ? (splitReport({ path: file, text }, () => undefined)?.yaml ?? "") : text,
        ],
      ];
    });
}

describe("the JSON Schemas of content files", () => {
  test.each(names)("are committed as the reader's own schema of %s makes them", (name) => {
    expect(readFileSync(join(schemaFolder, `${name}.json`), "utf8")).toBe(schemaFile(schemas[name]));
  });

  test("have no file besides", () => {
    expect(readdirSync(schemaFolder).sort()).toEqual(names.map((name) => `${name}.json`).sort());
  });

  test.each(names)("explain every field and every fixed value of %s in both languages", (name) => {
    const silent: string[] = [];
    mapSchema(schemas[name], [name], (part: JsonSchema, path) => {
      for (const [key, { description }] of Object.entries(part.properties ?? {}))
        if (!description?.includes("\n\n")) silent.push([...path, key].join("."));
      const meanings = part.enumDescriptions ?? [];
      if (part.enum && (meanings.length !== part.enum.length || meanings.some((one) => one.includes("undefined"))))
        silent.push(path.join("."));
      return part;
    });
    expect(silent).toEqual([]);
  });

  test("use every word of the catalogue", () => {
    const { fields, choices } = messages("zh").schemaWords;
    expect([...Object.keys(fields), ...Object.keys(choices)].filter((key) => !used.has(key))).toEqual([]);
  });

  test.each([
    ...contentOf("content"),
    ...contentOf("tests/fixtures/read/base/content"),
    ...contentOf("tests/fixtures/read/clean/content"),
  ])("find nothing to say against %s", async (_, schema, text) => {
    expect(await editors[schema].complaints(text)).toEqual([]);
  });

  test.each<[ContentSchema, string, string]>([
    ["report", "titel: x", "titel"],
    ["report", "kind: annual", "kind"],
    ["report", "metrics:\n  proposals-filed: { valeu: 1件 }", "valeu"],
    ["report", 'published: "20240120"', "published"],
    ["body", "level: city", "level"],
    ["metrics", "metrics:\n  - { id: Not An Id }", "id"],
    ["site", "address: 1", "address"],
  ])("underline a slip in %s: %j", async (schema, text) => {
    expect((await editors[schema].complaints(text)).filter((line) => !line.includes("Missing property"))).not.toEqual(
      [],
    );
  });

  test("say what a field means over its key", async () => {
    expect(await editors.report.hover("sc|ope: session")).toContain("口径");
    expect(await editors.body.hover("lev|el: county")).toContain("县级");
  });
});

describe("completion in this site's reports", async () => {
  const facts = await siteFacts("tests/fixtures/read/base/content");
  const editor = editorWith(siteReportSchema(schemas.report, facts));

  test("offers the site's metrics, each with its name", async () => {
    expect(await editor.offers("metrics:\n  pro|")).toContainEqual({
      label: "proposals-filed",
      meaning: expect.stringContaining("立案提案"),
    });
  });

  test("offers the site's bodies", async () => {
    expect((await editor.offers("body: |")).map(({ label }) => label)).toEqual(expect.arrayContaining(["jia", "yi"]));
  });

  test("offers the facets of the metric", async () => {
    const offered = (await editor.offers("metrics:\n  study-sessions:\n    facet: |")).map(({ label }) => label);
    expect(offered).toEqual(expect.arrayContaining(["party-group", "chairs"]));
  });

  test("leaves an id that is newer than the list in peace: the reader knows", async () => {
    const report =
      "title: a\nbody: bing\nyear: 2024\nkind: review\ntext: original\nscope: session\nsource: { name: b }\nmetrics:\n  brand-new: 1件\n";
    expect(await editor.complaints(report)).toEqual([]);
  });
});
