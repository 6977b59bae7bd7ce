import { expect, test } from "vitest";
import { loadContentFiles } from "./content-files.ts";
import { readContent } from "./read-content.ts";
import { readInParallel } from "./read-in-parallel.ts";
import type { ContentFile } from "./source.ts";

const base = await loadContentFiles("tests/fixtures/read/base/content");
const cases = await Promise.all(["clean", "filed-more-than-received", "supersedes-unknown", "number-not-in-text"].map((name) => loadContentFiles(`tests/fixtures/read/${name}/content`)));

/** The cases' reports over and over, a year each. */
const files: ContentFile[] = [
  ...base,
  ...Array.from({ length: 320 }, (_, i) => {
    const [file] = cases[i % cases.length] ?? [];
    return { ...file, size: file?.size ?? 0, path: `content/reports/jia/${1950 + (i % 240)}-review${i < 240 ? "" : "-more"}.md` };
  }),
];

test("several readers say what one says, in the same order", async () => {
  const alone = readContent(files);
  expect(alone.diagnostics.length).toBeGreaterThan(300);
  expect(await readInParallel(files, "pages", 2)).toEqual(alone);
}, 60_000);
