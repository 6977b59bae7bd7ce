import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

/** The repository's own configuration, without the rules that need the file to exist on disk. */
const eslint = new ESLint({
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ["**/*.ts"] }],
});
const rulesBroken = async (filePath: string, code: string): Promise<string[]> => {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
};

const layerRule = "house/layer-imports";
const use = "\nexport const used = [a];\n";
const astroPage = (frontmatter: string, script = "") =>
  `---\n${frontmatter}\n---\n<html lang="zh"><body><p>年</p>${script && `<script>${script}</script>`}</body></html>\n`;

describe("an import against the table of layers is refused", () => {
  it.each([
    ["text knows no other layer", "src/text/a.ts", `import { a } from "../model/address.ts";${use}`],
    ["the model does not know the reader", "src/model/a.ts", `import { a } from "../read/b.ts";${use}`],
    ["types count as well", "src/series/a.ts", `import type { A } from "../charts/b.ts";\nexport type B = A;\n`],
    ["so do re-exports", "src/series/a.ts", `export { a } from "../i18n/format.ts";\n`],
    ["so do star re-exports", "src/prose/a.ts", `export * from "../read/b.ts";\n`],
    ["what is drawn does not ask what is meant", "src/charts/draw/a.ts", `import { a } from "../spec/b.ts";${use}`],
    ["so do lazy imports", "src/charts/a.ts", `export const a = () => import("../client/b.ts");\n`],
    ["so do imports inside types", "src/model/a.ts", `export type A = import("../series/b.ts").B;\n`],
    ["the reader does not know the views", "src/read/a.ts", `import { a } from "../site.ts";${use}`],
    ["nothing in src imports a script", "src/read/a.ts", `import { a } from "../../scripts/build.ts";${use}`],
    [
      "a page's frontmatter runs no browser code",
      "src/pages/a.astro",
      astroPage(`import { a } from "../client/b.ts";\nconst b = a;`),
    ],
    ["a component file runs no browser code", "src/components/a.ts", `import { a } from "../client/b.ts";${use}`],
    [
      "a page's script takes browser code only",
      "src/pages/a.astro",
      astroPage("", `import { a } from "../read/b.ts"; a();`),
    ],
    ["a folder without a layer has no business here", "src/misc/a.ts", "export const a = 1;\n"],
    ["a module without a layer is imported by nobody", "src/read/a.ts", `import { a } from "../misc/b.ts";${use}`],
  ])("%s", async (_, path, code) => {
    expect(await rulesBroken(path, code)).toContain(layerRule);
  });
});

describe("Node stays out of the browser's reach", () => {
  it.each([
    ["src/series/a.ts", `import { readFileSync as a } from "node:fs";${use}`],
    ["src/client/a.ts", `import { join as a } from "path";${use}`],
    ["src/pages/a.astro", astroPage(`import { readFileSync } from "node:fs";\nconst a = readFileSync("b");`)],
    ["src/pages/a.astro", astroPage("", `import { a } from "node:fs"; a();`)],
  ])("%s", async (path, code) => {
    expect(await rulesBroken(path, code)).toContain(layerRule);
  });

  it("the reader, the index builder, scripts and tests may use it", async () => {
    const code = `import { readFileSync as a } from "node:fs";${use}`;
    const files = ["src/read/a.ts", "src/search/build/a.ts", "scripts/a.ts", "src/series/a.test.ts"];
    const broken = await Promise.all(files.map((path) => rulesBroken(path, code)));
    expect(broken.flat()).not.toContain(layerRule);
  });
});

describe("no import closes a cycle", () => {
  const rule = "house/import-cycles";
  it.each([
    ["of what runs", "src/text/fold.ts", `import { a } from "./search-form.ts";${use}`],
    ["of types", "src/read/read-report.ts", `import type { A } from "./read-content.ts";\nexport type B = A;\n`],
    ["of components", "src/components/Chips.astro", astroPage(`import A from "../pages/404.astro";\nconst a = A;`)],
  ])("%s", async (_, path, code) => {
    expect(await rulesBroken(path, code)).toContain(rule);
  });

  it("and none closes one of a module that nobody imports", async () => {
    expect(await rulesBroken("src/read/a.ts", `import { a } from "./read-content.ts";${use}`)).toEqual([]);
  });
});

describe("schemas reach the browser as types only", () => {
  const value = `import { a } from "../model/schema/metric.ts";${use}`;
  const inlineType = `import { type A } from "../model/schema/metric.ts";\nexport type B = A;\n`;
  const type = `import type { A } from "../model/schema/metric.ts";\nexport type B = A;\n`;

  it.each(["src/client/a.ts", "src/charts/a.ts", "src/series/a.ts"])("%s", async (path) => {
    expect(await rulesBroken(path, value)).toContain(layerRule);
    expect(await rulesBroken(path, inlineType)).toContain(layerRule);
    expect(await rulesBroken(path, type)).toEqual([]);
  });

  it("the reader parses with them", async () => {
    expect(await rulesBroken("src/read/a.ts", value)).toEqual([]);
  });
});

describe("words of a language come through a door", () => {
  const value = (path: string) => `import { a } from "${path}";${use}`;

  it.each([
    ["src/layouts/a.ts", value("../i18n/zh-hans/pages.ts")],
    ["src/client/a.ts", `import type { A } from "../i18n/zh-hans/search.ts";\nexport type B = A;\n`],
    ["scripts/a.ts", value("../src/i18n/en/check.ts")],
    ["src/i18n/diagnostics.ts", value("./en/diagnostics.ts")],
  ])("not past it: %s", async (path, code) => {
    expect(await rulesBroken(path, code)).toContain(layerRule);
  });

  it.each([
    ["src/i18n/messages.ts", value("./en/messages.ts")],
    ["src/i18n/en/a.ts", value("../zh-hans/check.ts")],
    ["src/layouts/a.ts", value("../i18n/index.ts")],
    ["src/layouts/a.test.ts", value("../i18n/zh-hans/pages.ts")],
  ])("%s passes", async (path, code) => {
    expect(await rulesBroken(path, code)).not.toContain(layerRule);
  });
});

describe("what the table allows passes", () => {
  it.each([
    ["src/charts/a.ts", `import { a } from "../series/b.ts";${use}`],
    ["src/pages/a.astro", astroPage(`import { a } from "../series/b.ts";\nconst b = a;`)],
    ["src/pages/a.astro", astroPage("", `import "../client/b.ts";`)],
    ["scripts/a.ts", `import { a } from "../src/read/b.ts";${use}`],
  ])("%s", async (path, code) => {
    expect(await rulesBroken(path, code)).not.toContain(layerRule);
  });
});

describe("the other rules of the house", () => {
  it.each([
    ["max-lines", "src/text/a.ts", `export const lines = [\n${"  1,\n".repeat(300)}];\n`],
    ["max-lines", "src/pages/a.astro", `<ul>\n${"<li>年</li>\n".repeat(300)}</ul>\n`],
    ["no-console", "src/text/a.ts", "console.log(1);\n"],
    ["no-console", "src/pages/a.astro", astroPage("", "console.log(1);")],
    ["no-restricted-syntax", "src/text/a.ts", "export enum A { B }\n"],
    ["no-restricted-syntax", "src/text/a.ts", "export default 1;\n"],
    ["no-warning-comments", "src/text/a.ts", `// ${"TO"}DO: later\nexport const a = 1;\n`],
    ["no-restricted-syntax", "src/i18n/en/a.ts", "export const a: Record<string, string> = {};\n"],
    ["no-restricted-syntax", "src/i18n/en/a.ts", "export const a = (b: string[]) => b[0] ?? 'c';\n"],
    ["no-console", "src/text/a.ts", "// eslint-disable-next-line no-console\nconsole.log(1);\n"],
  ])("%s in %s", async (rule, path, code) => {
    expect(await rulesBroken(path, code)).toContain(rule);
  });

  it("blank lines and comments do not count towards a file's length", async () => {
    expect(await rulesBroken("src/text/a.ts", `${"// why\n\n".repeat(300)}export const a = 1;\n`)).toEqual([]);
  });
});
