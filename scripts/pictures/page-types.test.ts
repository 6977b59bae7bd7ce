import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { pageTypes } from "./page-types.ts";

test("of pages that differ in their content alone, the largest stands for all", () => {
  const folder = mkdtempSync(join(tmpdir(), "nianlun-types-"));
  const page = (path: string, bytes: number) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "x".repeat(bytes));
  };
  page("index.html", 5);
  page("404.html", 5);
  page("bodies/index.html", 5);
  page("bodies/a/index.html", 5);
  page("bodies/b/index.html", 9);
  page("reports/a/2023-review/index.html", 7);
  page("data/observations.csv", 70);
  const found = pageTypes(folder);
  rmSync(folder, { recursive: true });
  expect(found.filter(({ path }) => !path.includes("?"))).toEqual([
    { type: "404", path: "404.html" },
    { type: "bodies", path: "bodies/" },
    { type: "bodies-each", path: "bodies/b/" },
    { type: "home", path: "" },
    { type: "reports-each", path: "reports/a/2023-review/" },
  ]);
});
