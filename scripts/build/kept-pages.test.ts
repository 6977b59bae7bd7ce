import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { keptPages } from "./kept-pages.ts";
import { scratch, write } from "./testing.ts";

const { folder, remove } = scratch("kept-pages");
afterAll(remove);

const report = (year: number, title = "综述") => ({
  id: `jia/${year}-review`,
  body: "jia",
  year,
  title,
  supersedes: [],
  observations: [],
  places: [],
});
const datasetOf = (...reports: ReturnType<typeof report>[]) =>
  ({
    site: { languages: ["zh-hans"] },
    groups: [],
    metrics: [{ id: "filed" }],
    bodies: [{ id: "jia" }, { id: "yi" }],
    reports,
  }) as unknown as Dataset;
const store = { folder: join(folder, "store"), program: { digest: "1", isCurrent: () => true } };

let builds = 0;
/** One build: which parts it need not make, and what its site holds then. */
async function build(dataset: Dataset, { published = [], shared }: { published?: string[]; shared?: string } = {}) {
  const site = join(folder, `site-${++builds}`);
  mkdirSync(site);
  const kept = await keptPages(dataset, { shared, published, folder: join(folder, `work-${builds}`), store });
  const pages = [
    "bodies/jia/index.html",
    "bodies/yi/index.html",
    "metrics/filed/index.html",
    ...["index.html", "observations.csv", "bodies/jia.json", "bodies/yi.json"].map((name) => `data/${name}`),
  ];
  const ofReports = dataset.reports.flatMap(({ id }) => [`reports/${id}/index.html`, `reports/${id}/places.json`]);
  const made = [...pages, ...ofReports].filter((file) => !kept.made.has(partOf(file)));
  write(site, Object.fromEntries(made.map((file) => [file, `<h1>${file}</h1>`])));
  kept.place(site);
  write(site, Object.fromEntries(published.map((file) => [file, "theirs"])));
  await kept.keep(site);
  const isThere = (file: string) => existsSync(join(site, file));
  return { made: [...kept.made].toSorted(), whole: [...pages, ...ofReports].every(isThere), isThere };
}
const partOf = (file: string): string =>
  /^(?:bodies|metrics)\/[^/.]+/.exec(file.replace(/^(?:reports|data\/bodies)/, "bodies"))?.[0] ?? "data";

test("pages are there whether they are made or kept, and those of a part that has changed are made", async () => {
  const first = datasetOf(report(2022), report(2023));
  expect(await build(first)).toMatchObject({ made: [], whole: true });
  const all = ["bodies/jia", "bodies/yi", "data", "metrics/filed"];
  expect(await build(first)).toMatchObject({ made: all, whole: true });
  expect(await build(datasetOf(report(2022), report(2023, "改名")))).toMatchObject({
    made: ["bodies/yi", "metrics/filed"],
    whole: true,
  });
  expect(await build(first, { shared: "another page" })).toMatchObject({ made: [], whole: true });
});

test("a file of public/ that lies beside pages is none: it is not kept, and goes when it is taken away", async () => {
  const dataset = datasetOf(report(2020));
  const published = ["bodies/jia/history.txt"];
  expect(await build(dataset, { published })).toMatchObject({ made: [], whole: true });
  expect(await build(dataset, { published })).toMatchObject({
    made: expect.arrayContaining(["bodies/jia"]),
    whole: true,
  });
  const without = await build(dataset);
  expect([without.made.includes("bodies/jia"), without.isThere("bodies/jia/history.txt")]).toEqual([true, false]);
});
