import { expect, test } from "vitest";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readablePart } from "./readable-part.ts";

const files = async () => [
  ...(await loadContentFiles("tests/fixtures/read/base/content")),
  ...(await loadContentFiles("tests/fixtures/read/clean/content")),
];
const broken = { path: "content/reports/jia/2024-review.md", size: 4, bytes: new TextEncoder().encode("none") };

test("a preview begins with the reports that can be read", async () => {
  expect(readablePart([...(await files()), broken])?.reports.map(({ id }) => id)).toEqual(["jia/2023-review"]);
});

test("nothing can be shown while the site's own files have errors", async () => {
  expect(readablePart((await files()).filter(({ path }) => path !== "content/metrics.yaml"))).toBeUndefined();
});
