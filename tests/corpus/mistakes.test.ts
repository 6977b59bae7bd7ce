import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readContent } from "../../src/read/read-content.ts";
import type { ContentFile } from "../../src/read/files/source.ts";

type Edit =
  | { file: string; find: string; replace: string }
  | { create: { file: string; text: string } }
  | { delete: string | { file: string } }
  | { rename: { from: string; to: string } }
  | { bytes: { file: string; base64: string } };

interface Mistake {
  edits: Edit[];
  why: string;
  expect: { file: string; line: number; column: number; severity: string; code: string; message: string; hint: string };
  /** What else may be said of it. */
  also?: string[];
}

const folder = "tests/fixtures/mistakes";
const base = await loadContentFiles(join(folder, "base/content"));
const mistakes = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({
    name: name.replace(".yaml", ""),
    mistake: parse(readFileSync(join(folder, name), "utf8")) as Mistake,
  }));

const file = (path: string, bytes: Uint8Array): ContentFile => ({ path, size: bytes.length, bytes });
const textOf = (files: ContentFile[], path: string) =>
  new TextDecoder().decode(files.find((one) => one.path === path)?.bytes);
const without = (files: ContentFile[], path: string) => files.filter((one) => one.path !== path);
const write = (files: ContentFile[], path: string, bytes: Uint8Array) => [...without(files, path), file(path, bytes)];

function edited(files: ContentFile[], edit: Edit): ContentFile[] {
  if ("create" in edit) return write(files, edit.create.file, new TextEncoder().encode(edit.create.text));
  if ("delete" in edit) return without(files, typeof edit.delete === "string" ? edit.delete : edit.delete.file);
  if ("bytes" in edit) return write(files, edit.bytes.file, Uint8Array.from(Buffer.from(edit.bytes.base64, "base64")));
  if ("rename" in edit)
    return files.map((one) => (one.path === edit.rename.from ? { ...one, path: edit.rename.to } : one));
  const before = textOf(files, edit.file);
  expect(before.split(edit.find), `${edit.find} stands once in ${edit.file}`).toHaveLength(2);
  return write(files, edit.file, new TextEncoder().encode(before.replace(edit.find, () => edit.replace)));
}

const byPath = (a: ContentFile, b: ContentFile) => (a.path < b.path ? -1 : 1);
const shown = (found: Diagnostic) => {
  const { message, hint } = diagnosticText(found, "zh");
  return {
    file: found.file,
    line: found.line,
    column: found.column,
    severity: found.severity,
    code: found.code,
    message,
    hint,
  };
};

describe("a seeded mistake is told at its place, with its rule and how to mend it", () => {
  test("the site without mistakes is clean", () => {
    expect(readContent(base).diagnostics.map(shown)).toEqual([]);
  });

  test.each(mistakes)("$name", ({ mistake }) => {
    const found = readContent(mistake.edits.reduce(edited, base).sort(byPath)).diagnostics.map(shown);
    const { message, hint, ...place } = mistake.expect;
    const told = found.filter((one) => one.code === place.code && one.line === place.line && one.file === place.file);
    expect(told, JSON.stringify(found, null, 1)).toContainEqual({
      ...place,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
    const more = found.filter((one) => one !== told[0] && !(mistake.also ?? []).includes(one.code));
    expect(more, "nothing else is said").toEqual([]);
  });
});
