import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { messages } from "../../src/i18n/messages.ts";
import { importDocument, type Imported, type ImportContext } from "../../src/import/import-document.ts";
import { isRefused } from "../../src/import/problem.ts";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readSiteFiles } from "../../src/read/site/site-files.ts";
import { labelsSchema, score } from "./genre/score.ts";

const fixtures = "tests/fixtures/genre";
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const site = { ...readSiteFiles(await loadContentFiles("content"), () => undefined), bodies: [] };
const words: ImportContext["words"] = { ...messages("zh").importing.draft, titleOf: () => "" };
const total = { right: 0, wrong: 0, missed: 0 };

async function imported(folder: string): Promise<Imported> {
  const name = readdirSync(folder).find((file) => file.startsWith("document."));
  const draft = await importDocument(join(folder, name ?? ""), { site, words, stated: {} });
  if (isRefused(draft)) throw new Error(draft.problem.code);
  return draft;
}

describe("what import takes from each labelled document, held against its labels", () => {
  test.each(cases)("%s", async (name) => {
    const folder = join(fixtures, name);
    const labels = labelsSchema.parse(JSON.parse(readFileSync(join(folder, "labels.json"), "utf8")));
    const { observations, markdown } = await imported(folder);
    const { right, wrong, missed } = score(observations, labels);
    total.right += right;
    total.wrong += wrong.length;
    total.missed += missed.length;
    for (const { quote, line } of observations) expect(markdown.split("\n")[line - 1]).toContain(quote);
    const lines = [
      `${right} right, ${wrong.length} wrong, ${missed.length} missed`,
      ...wrong.map(
        ({ metric, quantity, words: quote }) => `wrong: ${metric} ${quantity.raw} ${quantity.bound} | ${quote}`,
      ),
      ...missed.map(({ metric, value, unit, bound, quote }) => `missed: ${metric} ${value}${unit} ${bound} | ${quote}`),
    ];
    await expect([...lines, ""].join("\n")).toMatchFileSnapshot(join("../..", folder, "result.txt"));
  });

  // Labels are never changed to suit the extractor; what it gets wrong stands in each result.txt.
  afterAll(() => {
    expect(total.right / (total.right + total.missed)).toBeGreaterThanOrEqual(0.95);
    expect(total.right / (total.right + total.wrong)).toBeGreaterThanOrEqual(0.95);
  });
});
