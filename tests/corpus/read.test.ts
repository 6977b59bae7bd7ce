import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { diagnosticLine } from "../../src/i18n/diagnostics.ts";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readContent } from "../../src/read/read-content.ts";
import type { ContentFile } from "../../src/read/files/source.ts";

vi.setConfig({ testTimeout: 30_000 });

const fixtures = "tests/fixtures/read";
const cases = readdirSync(fixtures).filter((name) => name !== "base");

/** A case's files over those of the base site. */
async function files(name: string): Promise<ContentFile[]> {
  const own = await loadContentFiles(join(fixtures, name, "content"));
  const base = await loadContentFiles(join(fixtures, "base", "content"));
  return [...base.filter(({ path }) => !own.some((file) => file.path === path)), ...own];
}

describe("the reader says of each fixture folder what its expected.txt says", () => {
  test.each(cases)("%s", async (name) => {
    const { dataset, diagnostics } = readContent(await files(name));
    const lines = diagnostics.map(
      (found) => `${diagnosticLine(found, "zh")}\n${diagnosticLine(found, "en").split(found.code)[1]?.trim()}`,
    );
    const outcome = dataset ? "readable" : "not readable";
    await expect([outcome, ...lines, ""].join("\n")).toMatchFileSnapshot(join("../..", fixtures, name, "expected.txt"));
  });
});
