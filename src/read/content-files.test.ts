import fc from "fast-check";
import { expect, test } from "vitest";
import { loadContentFiles } from "./content-files.ts";
import { readContent } from "./read-content.ts";

const base = await loadContentFiles("tests/fixtures/read/base/content");
const report = new TextDecoder().decode((await loadContentFiles("tests/fixtures/read/clean/content"))[0]?.bytes);
const read = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return readContent([...base, { path: "content/reports/jia/2023-review.md", size: bytes.length, bytes }]);
};

test("files are named from the site's root, sorted, and leftovers are left out", () => {
  expect(base.map(({ path }) => path)).toEqual(["content/bodies/jia.yaml", "content/bodies/yi.yaml", "content/metrics.yaml", "content/site.yaml"]);
});

test("no damage to a report makes the reader throw or lose its place", () => {
  const damage = fc.record({ at: fc.nat(report.length), cut: fc.nat(40), put: fc.oneof(fc.string(), fc.constantFrom("---", "\t", ": ", "[", "{", "\"", "&a", "*a", "<", "](", "|", "余", "?", "\u0000")) });
  const lines = report.split("\n").length;
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce((all, { at, cut, put }) => all.slice(0, at) + put + all.slice(at + cut), report);
      for (const { line, column } of read(text).diagnostics) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines + text.split("\n").length);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
