import { join } from "node:path";
import { expect, test } from "vitest";
import { loadContentFiles } from "./files/content-files.ts";
import { readContent } from "./read-content.ts";
import type { ContentFile } from "./files/source.ts";

const fixtures = "tests/fixtures/read";

/** A case's files over those of the base site. */
async function files(name: string): Promise<ContentFile[]> {
  const own = await loadContentFiles(join(fixtures, name, "content"));
  const base = await loadContentFiles(join(fixtures, "base", "content"));
  return [...base.filter(({ path }) => !own.some((file) => file.path === path)), ...own];
}

test("a file over the limit is not read", () => {
  const path = "content/reports/jia/2023-review.md";
  const { diagnostics } = readContent([{ path, size: 5 * 1024 * 1024 }]);
  expect(diagnostics.find(({ file }) => file === path)).toMatchObject({
    code: "file-too-large",
    severity: "error",
    line: 1,
  });
});

test("everything is reported at once, sorted by place", async () => {
  const all = await files("filed-more-than-received");
  const broken = (await files("unknown-key")).filter(({ path }) => path.includes("2023-review"));
  const moved = broken.map((file) => ({ ...file, path: file.path.replace("2023-review", "2022-review") }));
  const { dataset, diagnostics } = readContent([...all, ...moved]);
  expect(dataset).toBeUndefined();
  expect(diagnostics.filter(({ severity }) => severity !== "note").map(({ code }) => code)).toEqual([
    "path-mismatch",
    "key-unknown",
    "part-exceeds-whole",
  ]);
});
