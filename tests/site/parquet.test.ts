import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COLUMNS } from "../../src/open-data/csv.ts";
import { filesBelow, sites } from "./support/sites.ts";

type Row = Record<string, string>;

let database: DuckDBInstance;
beforeAll(async () => {
  database = await DuckDBInstance.create(":memory:");
});
afterAll(() => database.closeSync());

/** Rows as an engine that has nothing of ours reads them. */
async function ask(query: string): Promise<Row[]> {
  const connection = await database.connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson() as Row[];
  } finally {
    connection.closeSync();
  }
}

/** As a CSV has it: what is absent is empty, and a text that a spreadsheet would run has a sign before it. */
const asWritten = (row: Record<string, unknown>): Row =>
  Object.fromEntries(COLUMNS.map((name) => [name, String(row[name] ?? "")]));
const byPlace = (a: Row, b: Row): number => (a["PAGE_URL"]! < b["PAGE_URL"]! ? -1 : 1);

/** The documented queries, by their order. */
const QUERIES = [...readFileSync("docs/scale.md", "utf8").matchAll(/```sql\n([^]*?)```/g)].map(
  ([, query = ""]) => query,
);

describe.each(sites)("Parquet $name", ({ folder }) => {
  const csv = parse<Row>(readFileSync(join(folder, "data/observations.csv"), "utf8"), { columns: true, bom: true });
  const files = `read_parquet('${join(folder, "data/parquet")}/**/*.parquet', hive_partitioning = true)`;

  it("holds every row of the CSV, column by column, and each in its report's year", async () => {
    const rows = await ask(`SELECT * FROM ${files}`);
    expect(rows.map(asWritten).toSorted(byPlace)).toEqual(
      csv
        .map((row) =>
          Object.fromEntries(COLUMNS.map((name) => [name, row[name]!.replace(/^'(?=[=+\-@＝＋－＠])/, "")])),
        )
        .toSorted(byPlace),
    );
    for (const row of rows) expect(row["REPORT"]).toContain(`/${row["REPORT_YEAR"]}-`);
  });

  it("holds the same in one file", async () => {
    const rows = await ask(`SELECT * FROM '${join(folder, "data/observations.parquet")}'`);
    const parts = await ask(`SELECT * EXCLUDE (REPORT_YEAR) FROM ${files}`);
    expect(rows.toSorted(byPlace)).toEqual(parts.toSorted(byPlace));
  });

  it("has numbers as numbers", async () => {
    const [{ sum } = { sum: "" }] = await ask(`SELECT sum(OBS_VALUE) AS sum FROM ${files} WHERE OBS_STATUS <> 'M'`);
    const stated = csv
      .filter(({ OBS_VALUE }) => OBS_VALUE !== "")
      .reduce((all, { OBS_VALUE }) => all + Number(OBS_VALUE), 0);
    expect(Number(sum)).toBeCloseTo(stated, 3);
  });

  it("answers the queries that are documented", async () => {
    expect(QUERIES.length).toBeGreaterThan(1);
    for (const query of QUERIES) {
      const rows = await ask(query.replaceAll("'dist/", `'${folder}/`));
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it("each body's file holds its rows", () => {
    const files = filesBelow(join(folder, "data/bodies"), ".json");
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const rows = JSON.parse(readFileSync(join(folder, "data/bodies", file), "utf8")) as Row[];
      const body = /([^/]+)\.json$/.exec(file)?.[1];
      const places = csv
        .filter(({ BODY }) => BODY === body)
        .map(({ PAGE_URL, PREFERRED }) => `${PAGE_URL} ${PREFERRED}`);
      expect(rows.map(({ PAGE_URL, PREFERRED }) => `${PAGE_URL} ${PREFERRED}`).toSorted()).toEqual(places.toSorted());
      const own = readFileSync(join(folder, "data/bodies", file.replace(/json$/, "csv")), "utf8");
      expect(parse<Row>(own, { columns: true, bom: true })).toEqual(csv.filter(({ BODY }) => BODY === body));
    }
  });
});
