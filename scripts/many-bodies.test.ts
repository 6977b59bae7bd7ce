import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { htmlLinks } from "../src/text/html-links.ts";
import { writeContent } from "./bench/content.ts";
import { filesBelow } from "./shared/files-below.ts";

const BODIES = 40;
const YEARS = 9;
const folder = mkdtempSync(join(tmpdir(), "nianlun-many-"));
const out = join(folder, "dist");
const level = (body: string): string => (Number(body.slice("body-".length)) % 5 === 0 ? "prefectural" : "county");

interface Row {
  BODY: string;
  METRIC: string;
  TIME_PERIOD: string;
  OBS_VALUE: string;
  PAGE_URL: string;
  REPORT: string;
}
let rows: Row[] = [];
let pages: string[] = [];

function build(to: string, cache: string): void {
  const places = {
    NIANLUN_CONTENT: join(folder, "content"),
    NIANLUN_OUT: to,
    NIANLUN_CACHE: join(folder, cache),
  };
  const built = spawnSync(process.execPath, ["scripts/build.ts", "--quiet"], {
    env: { ...process.env, ...places },
    encoding: "utf8",
  });
  expect(built).toMatchObject({ status: 0 });
}

beforeAll(() => {
  writeContent(join(folder, "content"), BODIES * YEARS, YEARS);
  build(out, "cache");
  rows = parse<Row>(readFileSync(join(out, "data/observations.csv"), "utf8"), { columns: true, bom: true });
  pages = filesBelow(out).filter((path) => path.endsWith(".html"));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const html = (path: string): string => readFileSync(join(out, path), "utf8");
/** Where the links of pages lead, of those that begin so, in order. */
const targets = (below: string): string[] =>
  pages.filter((path) => path.startsWith(below)).flatMap((path) => [...htmlLinks(html(path)).targets]);
const pathOf = ({ PAGE_URL }: Row): string => new URL(PAGE_URL).pathname + new URL(PAGE_URL).hash;

test("one changed number is the only thing that a build with what was kept makes anew", () => {
  const report = join(folder, "content/reports/body-7/2004-review.md");
  const text = readFileSync(report, "utf8");
  const raw = /^ {2}lectures: (.+)$/m.exec(text)?.[1] ?? "";
  writeFileSync(report, text.replaceAll(raw, "17场"));
  const [warm, cold] = [join(folder, "warm"), join(folder, "cold")];
  build(warm, "cache");
  build(cold, "no-cache");
  const files = filesBelow(cold);
  expect(filesBelow(warm)).toEqual(files);
  const differ = (one: string, other: string) =>
    files.filter((path) => !readFileSync(join(one, path)).equals(readFileSync(join(other, path))));
  expect(differ(warm, cold)).toEqual([]);
  const changed = pages.filter((path) => !readFileSync(join(out, path)).equals(readFileSync(join(cold, path))));
  expect(changed).toContain("years/2004/lectures/index.html");
  expect(changed.filter((path) => !/body-7\/|lectures/.test(path))).toEqual(["years/2004/index.html"]);
}, 300_000);

test("no page but a report's is over 100 kB", () => {
  const heavy = pages.filter(
    (path) => !/^reports\/[^/]+\/[^/]+\//.test(path) && statSync(join(out, path)).size > 100_000,
  );
  expect(heavy).toEqual([]);
});

test("every number of a year stands once in the table of its metric and year", () => {
  const byTable = Map.groupBy(rows, ({ METRIC, TIME_PERIOD }) => `years/${TIME_PERIOD}/${METRIC}/`);
  expect(byTable.size).toBe(YEARS * 20);
  for (const [table, stated] of byTable) {
    const found = targets(table).filter((target) => target.includes("#") && target.startsWith("/reports/"));
    expect({ table, found: found.toSorted() }).toEqual({ table, found: stated.map(pathOf).toSorted() });
  }
});

test("every report is found from its year", () => {
  for (const [year, stated] of Map.groupBy(rows, ({ TIME_PERIOD }) => TIME_PERIOD)) {
    const { targets: found } = htmlLinks(html(`years/${year}/index.html`));
    expect([...found]).toEqual(expect.arrayContaining([...new Set(stated.map(({ REPORT }) => `/reports/${REPORT}/`))]));
  }
});

test("a year's page tells the largest and the smallest number of each metric and level", () => {
  const year = html("years/2004/index.html");
  const parts = [...year.matchAll(/<dl class="spreads">[^]*?<\/dl>/g)].flatMap(([list]) =>
    [...list.matchAll(/<dt>[^]*?(?=<dt>|<\/dl>)/g)].map(([one]) =>
      [...htmlLinks(one).targets].map((target) => rows.find((row) => pathOf(row) === target)),
    ),
  );
  expect(parts).toHaveLength(40);
  for (const [largest, middle, smallest] of parts) {
    const alike = rows.filter(
      (row) => row.TIME_PERIOD === "2004" && row.METRIC === largest?.METRIC && level(row.BODY) === level(largest.BODY),
    );
    const values = alike.map(({ OBS_VALUE }) => Number(OBS_VALUE)).toSorted((a, b) => b - a);
    expect([largest, middle, smallest].map((row) => Number(row?.OBS_VALUE))).toEqual([
      values[0],
      values[(values.length - 1) >> 1],
      values.at(-1),
    ]);
  }
});

test("every series of a body has its chart on one of the body's pages", () => {
  for (let body = 0; body < BODIES; body++) {
    const own = pages.filter((path) => path.startsWith(`bodies/body-${body}/`));
    const ids = own.flatMap((path) => [...htmlLinks(html(path)).ids].filter((id) => id.endsWith("--calendar-year")));
    expect({ body, ids: ids.length, different: new Set(ids).size }).toEqual({ body, ids: 20, different: 20 });
  }
});
