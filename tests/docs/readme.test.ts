import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseQuantity } from "../../src/model/quantity.ts";
import { frontmatterSchema, reportKindSchema } from "../../src/model/schema/report.ts";
import { scopeSchema } from "../../src/model/schema/scope.ts";

const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);

describe.each(["README.md", "README.zh.md"])("%s", (file) => {
  const text = readFileSync(file, "utf8");
  const example = /```markdown\n---\n([^]*?)\n---/.exec(text)?.[1] ?? "";

  test("shows a report that the reader takes", () => {
    const { metrics } = frontmatterSchema.parse(parse(example));
    expect(Object.keys(metrics).length).toBeGreaterThan(1);
    expect(parseQuantity(metrics["consultation-outputs"] as string)).toMatchObject({
      ok: true,
      quantity: { bound: "more-than" },
    });
  });

  test("names every kind and every scope", () => {
    for (const word of [...reportKindSchema.options, ...scopeSchema.options]) expect(text).toContain(word);
  });

  test("names only commands that exist", () => {
    const named = [...text.matchAll(/npm (?:run )?(start|build|check|test|bench|dev|lint|new|import)\b/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(scripts).toContain(name);
  });

  test("shows pictures that exist", () => {
    const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? "");
    expect(pictures).toHaveLength(2);
    for (const path of pictures) expect(readFileSync(path).subarray(1, 4).toString()).toBe("PNG");
  });
});
