import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadContentFiles } from "./files/content-files.ts";
import { readContent } from "./read-content.ts";
import type { ContentFile } from "./files/source.ts";

const folder = "tests/fixtures/read";
const base = await loadContentFiles(`${folder}/base/content`);
const cases = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== "base")
    .map((name) => loadContentFiles(`${folder}/${name}/content`)),
);
const decoder = new TextDecoder("utf-8");
const reports = cases
  .flat()
  .filter(({ path, bytes }) => path.endsWith("-review.md") && bytes !== undefined && bytes.length > 0);
const pages = cases
  .flat()
  .filter(({ path, bytes }) => path.endsWith(".mdx") && bytes !== undefined && bytes.length > 0);
const siteFiles = base.filter(({ bytes }) => bytes !== undefined);

const marks = [
  "---",
  "\t",
  "　",
  "：",
  "，",
  "“",
  "”",
  "｛",
  "— ",
  "· ",
  ": ",
  "[",
  "{",
  '"',
  "&a",
  "*a",
  "<",
  "](",
  "|",
  "余",
  "?",
  "\uFFFD",
  "<<<<<<< HEAD\n",
  "\r\n",
  "\uFEFF",
  "864件",
  "  ",
];
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...marks)),
});
const damages = fc.array(damage, { minLength: 1, maxLength: 4 });

function damaged(text: string, edits: { at: number; cut: number; put: string }[]): string {
  return edits.reduce(
    (all, { at, cut, put }) =>
      all.slice(0, Math.floor(at * all.length)) + put + all.slice(Math.floor(at * all.length) + cut),
    text,
  );
}

/** Reads the site with this file in it, and holds every place against the files. */
function readWith(file: ContentFile, text: string): void {
  const bytes = new TextEncoder().encode(text);
  const files = [...base.filter(({ path }) => path !== file.path), { path: file.path, size: bytes.length, bytes }];
  for (const { file: path, line, column, endLine = line, endColumn = column } of readContent(files).diagnostics) {
    const lines = decoder
      .decode(files.find((one) => one.path === path)?.bytes)
      .replace(/\r\n?/g, "\n")
      .split("\n");
    expect(line).toBeGreaterThan(0);
    expect(endLine).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(endLine > line || endColumn >= column).toBe(true);
    expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1);
  }
}

test("no damage to a report makes the reader throw or lose its place", () => {
  fc.assert(
    fc.property(fc.constantFrom(...reports), damages, (file, edits) =>
      readWith(file, damaged(decoder.decode(file.bytes), edits)),
    ),
    { numRuns: 400 },
  );
}, 120_000);

test("nor does damage to a file of the site", () => {
  fc.assert(
    fc.property(fc.constantFrom(...siteFiles), damages, (file, edits) =>
      readWith(file, damaged(decoder.decode(file.bytes), edits)),
    ),
    { numRuns: 150 },
  );
}, 120_000);

test("nor does damage to a page", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), damages, (file, edits) =>
      readWith(file, damaged(decoder.decode(file.bytes), edits)),
    ),
    { numRuns: 150 },
  );
}, 120_000);
