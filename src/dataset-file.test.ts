import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDataset, writeDataset } from "./dataset-file.ts";
import type { Dataset } from "./model/dataset.ts";

const folder = mkdtempSync(join(tmpdir(), "dataset-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "dataset.jsonl");

test("a dataset comes back as it was written, whatever ends of lines its words hold", async () => {
  const dataset = {
    site: { title: { zh: "甲\n乙" } },
    groups: [],
    metrics: [{ id: "filed" }],
    bodies: [],
    icon: "<svg/>",
    reports: [
      { id: "jia/2023-review", html: "<p>甲\r\n\u2028乙</p>" },
      { id: "jia/2022-review", html: "" },
    ],
  } as unknown as Dataset;
  await writeDataset(path, dataset);
  expect(await readDataset(path)).toEqual(dataset);
  await writeDataset(path, { ...dataset, reports: [] });
  expect(await readDataset(path)).toEqual({ ...dataset, reports: [] });
});

test("half of one is none", async () => {
  writeFileSync(path, '{"site":{}}\n{"id":"jia/2023-');
  await expect(readDataset(path)).rejects.toThrow();
  writeFileSync(path, "");
  await expect(readDataset(path)).rejects.toThrow();
});
