import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { messages } from "../../src/i18n/messages.ts";
import { importDocument, type Imported, type ImportContext } from "../../src/import/import-document.ts";
import { isRefused } from "../../src/import/problem.ts";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readSiteFiles } from "../../src/read/site/site-files.ts";
import {
  DETAILS,
  differing,
  labelsSchema,
  score,
  type Detail,
  type FacetWords,
  type Found,
  type Pair,
} from "./genre/score.ts";

const fixtures = "tests/fixtures/genre";
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const site = { ...readSiteFiles(await loadContentFiles("content"), () => undefined), bodies: [] };
const words: ImportContext["words"] = { ...messages("zh").importing.draft, titleOf: () => "" };
const total = { right: 0, wrong: 0, missed: 0 };
const agreeing = { year: 0, scope: 0, facet: 0 };

const facetWords: FacetWords = (id, facet) => {
  const declared = site.metrics.find((metric) => metric.id === id)?.facets?.find((one) => one.id === facet);
  return declared ? [declared.labels.zh, ...(declared.wordings ?? [])] : [facet];
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What a right number's detail is, and what its label says. */
const told = ({ found, label }: Pair<Found>, detail: Detail): string =>
  `${detail}: ${label.metric} ${found.quantity.raw}, ${found[detail] ?? "-"} for ${label[detail] ?? "-"} | ${label.quote.replaceAll(/\s+/g, " ")}`;

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
    const { right, wrong, missed } = score(observations, labels, facetWords);
    total.right += right.length;
    total.wrong += wrong.length;
    total.missed += missed.length;
    for (const { quote, line } of observations) expect(markdown.split("\n")[line - 1]).toContain(quote);
    const off = (detail: Detail) => right.filter((pair) => differing(pair, facetWords).includes(detail));
    for (const detail of DETAILS) agreeing[detail] += right.length - off(detail).length;
    const lines = [
      `${right.length} right, ${wrong.length} wrong, ${missed.length} missed`,
      `of the right, ${DETAILS.map((detail) => `${right.length - off(detail).length} in ${detail}`).join(", ")}`,
      ...wrong.map(
        ({ metric, quantity, words: quote }) => `wrong: ${metric} ${quantity.raw} ${quantity.bound} | ${quote}`,
      ),
      ...missed.map(({ metric, value, unit, bound, quote }) => `missed: ${metric} ${value}${unit} ${bound} | ${quote}`),
      ...DETAILS.flatMap((detail) => off(detail).map((pair) => told(pair, detail))),
    ];
    await expect([...lines, ""].join("\n")).toMatchFileSnapshot(join("../..", folder, "result.txt"));
  });

  // Labels are never changed to suit the extractor; what it gets wrong stands in each result.txt.
  test("all together", async () => {
    const { right, wrong, missed } = total;
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.95);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
    const lines = [
      `${right} right, ${wrong} wrong, ${missed} missed`,
      ...DETAILS.map((detail) => `${detail}: ${agreeing[detail]} of the right, ${percent(agreeing[detail] / right)}`),
    ];
    await expect([...lines, ""].join("\n")).toMatchFileSnapshot(join("../..", fixtures, "result.txt"));
  });
});
