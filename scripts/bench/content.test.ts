import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readContent } from "../../src/read/read-content.ts";
import { writeContent } from "./content.ts";

const folders: string[] = [];
const written = (count: number): string => {
  const folder = mkdtempSync(join(tmpdir(), "nianlun-made-up-"));
  folders.push(folder);
  writeContent(folder, count);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

it("made-up reports pass the reader without a complaint", async () => {
  const { dataset, diagnostics } = readContent(await loadContentFiles(written(30)));
  expect(diagnostics).toEqual([]);
  expect(dataset?.reports).toHaveLength(30);
  expect(dataset?.bodies).toHaveLength(2);
  expect(dataset?.reports[0]?.observations).toHaveLength(20);
});

it("they are the same every time, and differ from each other", () => {
  const [one, again] = [written(2), written(2)];
  const report = (folder: string, year: number) =>
    readFileSync(join(folder, `reports/body-0/${year}-review.md`), "utf8");
  expect(report(one, 2000)).toBe(report(again, 2000));
  expect(report(one, 2000)).not.toBe(report(one, 2001));
});
