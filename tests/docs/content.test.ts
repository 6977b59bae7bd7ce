import { expect, test, vi } from "vitest";
import { datasetSchema } from "../../src/model/schema/dataset.ts";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { renderContent } from "../../src/render/render-content.ts";

vi.setConfig({ testTimeout: 60_000 });

const { dataset, diagnostics } = renderContent(await loadContentFiles("content"));

test("the reader has nothing to say against the shipped content", () => {
  expect(diagnostics).toEqual([]);
});

test("what the reader gives is what the schemas say", () => {
  expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
});

test("every number's raw words stand at its anchor", () => {
  const anchors = (dataset?.reports ?? []).flatMap((report) => report.observations.map((one) => ({ report, one })));
  expect(anchors.length).toBeGreaterThan(200);
  for (const { report, one } of anchors) {
    const [anchor] = one.anchors;
    if (anchor === undefined || "elsewhere" in anchor) continue;
    const text = report.places.find(({ n }) => n === anchor.paragraph)?.text ?? "";
    const words = text.slice(anchor.start, anchor.end);
    expect(one.quantity?.raw.slice(0, words.length)).toBe(words);
    // What follows is a unit that stands at the head of its column.
    expect(one.quantity?.raw.slice(words.length)).toMatch(/^[\p{Script=Han}%]{0,4}$/u);
    expect(anchor.sentence.start).toBeLessThanOrEqual(anchor.start);
    expect(anchor.sentence.end).toBeGreaterThanOrEqual(anchor.end);
  }
});
