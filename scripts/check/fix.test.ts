import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { fixFiles } from "./fix.ts";

const folder = mkdtempSync(join(tmpdir(), "nianlun-fix-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("what somebody saves between the reading and the mending stays as it is, and is named; so does what is gone", async () => {
  const report = (year: number) => `---\ntitle：甲\nbody: jia\nyear: ${year}\n---\n`;
  const files = await loadContentFiles("tests/fixtures/read/base/content");
  for (const year of [2021, 2022, 2023]) {
    const path = `content/reports/${year}-review.md`;
    files.push({ path, size: 1, bytes: Buffer.from(report(year)) });
  }
  mkdirSync(join(folder, "reports"));
  writeFileSync(join(folder, "reports/2021-review.md"), report(2021));
  writeFileSync(join(folder, "reports/2022-review.md"), `${report(2022)}编辑刚写的一段。\n`);
  const { fixed, left } = fixFiles(files, (path) => path.startsWith("content/reports/"), folder);
  expect([fixed.map(({ file }) => file), left]).toEqual([
    ["content/reports/2021-review.md"],
    ["content/reports/2022-review.md", "content/reports/2023-review.md"],
  ]);
  expect(readFileSync(join(folder, "reports/2022-review.md"), "utf8")).toContain("编辑刚写的一段");
});
