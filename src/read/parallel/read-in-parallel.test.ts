import { expect, test } from "vitest";
import { loadContentFiles } from "../files/content-files.ts";
import { renderContent } from "../../render/render-content.ts";
import { renderInParallel } from "../../render/render-in-parallel.ts";
import { checking, readInParallel } from "./read-in-parallel.ts";
import type { ContentFile } from "../files/source.ts";

const base = await loadContentFiles("tests/fixtures/read/base/content");
const cases = await Promise.all(
  ["clean", "filed-more-than-received", "supersedes-unknown", "number-not-in-text"].map((name) =>
    loadContentFiles(`tests/fixtures/read/${name}/content`),
  ),
);

/** The cases' reports over and over, a year each. */
const files: ContentFile[] = [
  ...base,
  ...Array.from({ length: 320 }, (_, i) => {
    const [file] = cases[i % cases.length] ?? [];
    return {
      ...file,
      size: file?.size ?? 0,
      path: `content/reports/jia/${1950 + (i % 240)}-review${i < 240 ? "" : "-more"}.md`,
    };
  }),
];

test("several readers say what one says, in the same order", async () => {
  const alone = renderContent(files);
  expect(alone.diagnostics.length).toBeGreaterThan(300);
  expect(await renderInParallel(files, { cores: 2 })).toEqual(alone);
}, 60_000);

test("a large report is read by a reader of its own, and says the same", async () => {
  const few = files.slice(0, base.length + 1);
  expect(await renderInParallel(few, { large: 100 })).toEqual(renderContent(few));
}, 30_000);

test("a report that is read without end, or beyond its memory, is an error of its own; the others are read", async () => {
  const bytes = new TextEncoder().encode(`---\n---\n${"&#8238;立案1件，收到提案2件。".repeat(4000)}`);
  const heavy = { path: "content/reports/jia/1949-review.md", size: bytes.length, bytes };
  const [one] = files.slice(base.length);
  const site = [...base, ...(one ? [one] : []), heavy];
  for (const readers of [{ limit: 1 }, { large: 1000, memory: 16 }]) {
    const found = (await readInParallel(site, checking, readers)).diagnostics.filter(({ file }) => file === heavy.path);
    expect(found.map(({ code, severity }) => [code, severity])).toContainEqual(["report-too-slow", "error"]);
  }
}, 60_000);
