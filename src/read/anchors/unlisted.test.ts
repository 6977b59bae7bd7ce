import { describe, expect, test } from "vitest";
import { loadContentFiles } from "../files/content-files.ts";
import { offeredOf } from "../told/entry-testing.ts";
import { readContent } from "../read-content.ts";
import type { ContentFile } from "../files/source.ts";

const base = await loadContentFiles("tests/fixtures/mistakes/base/content");
const decoder = new TextDecoder();

const withText = (files: readonly ContentFile[], path: string, text: string): ContentFile[] => {
  const bytes = new TextEncoder().encode(text);
  return files.map((file) => (file.path === path ? { path, size: bytes.length, bytes } : file));
};

/** A report without the metrics that are written on one line. */
const stripped = (text: string): string => text.replace(/\nmetrics:\n(?: {2}.*\n)+/, "\nmetrics: {}\n");

const reports = base
  .filter(({ path }) => path.includes("/reports/") && !path.includes("plan"))
  .map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));

describe.each(reports)("$path", ({ path, text }) => {
  const bare = readContent(withText(base, path, stripped(text))).diagnostics.filter(
    ({ code }) => code === "number-unlisted",
  );

  test("without its metrics, its numbers are listed with their places", () => {
    const lines = stripped(text).split("\n");
    expect(bare.length).toBeGreaterThan(2);
    for (const { line, column, data } of bare) {
      const { raw } = data as { raw: string };
      expect(lines[line - 1]?.slice(column - 1, column - 1 + raw.length)).toBe(raw);
    }
  });

  test("with the entries pasted, each finds its place and none is left", () => {
    const stubs = bare.map(({ data }) => (data as { stub: string }).stub);
    const ids = [...new Set(stubs.map((stub) => stub.slice(0, stub.indexOf(":"))))];
    const entries = ids.map((id) => {
      const own = stubs.filter((stub) => stub.startsWith(`${id}: `)).map((stub) => stub.slice(id.length + 2));
      return own.length === 1
        ? `  ${id}: ${own[0]}`
        : [`  ${id}:`, ...own.map((entry) => `    - ${entry.startsWith("{") ? entry : `{ value: ${entry} }`}`)].join(
            "\n",
          );
    });
    const pasted = stripped(text).replace("metrics: {}", `metrics:\n${entries.join("\n")}`);
    const found = readContent(withText(base, path, pasted)).diagnostics;
    expect(found.filter(({ code, severity }) => severity === "error" || code === "number-unlisted")).toEqual([]);
  });
});

describe("an entry that the words around its number speak against is not offered", () => {
  const offered = (text: string) => offeredOf("proposals-received: 300件", `收到提案300件。\n\n${text}`);
  test.each([
    "上半年立案230件。",
    "立案由上年的230件增加到很多。",
    "各县区政协立案230件。",
    "## 明年工作安排\n\n立案230件。",
  ])("%s", (text) => expect(offered(text).filter((stub) => stub !== undefined)).toEqual([]));
  test("one that fits is", () => expect(offered("立案230件。")).toEqual(["proposals-filed: 230件"]));
  test("so is one of a year that the text gives", () =>
    expect(offered("2022年立案230件。")).toEqual(["proposals-filed: { value: 230件, year: 2022 }"]));
});
