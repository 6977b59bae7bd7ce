import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { DataRow } from "../model/data-row.ts";
import { COLUMNS } from "./csv.ts";
import { toParquet } from "./parquet.ts";

const folder = mkdtempSync(join(tmpdir(), "nianlun-parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));

const empty = Object.fromEntries(COLUMNS.map((name) => [name, ""])) as unknown as DataRow;
const rows: DataRow[] = [
  { ...empty, BODY: "jia", OBS_VALUE: 0, TERM: 14, PREFERRED: true, QUOTE: "=收到“提案”\n𠀀件" },
  { ...empty, BODY: "yi", OBS_VALUE: 1234567.25, OBS_VALUE_MAX: 2e12, PREFERRED: false },
];

test("numbers are numbers, what is absent is null, and texts are as they are", async () => {
  const file = join(folder, "rows.parquet");
  writeFileSync(file, new Uint8Array(toParquet(rows)));
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const read = (await connection.runAndReadAll(`SELECT * FROM '${file}'`)).getRowObjectsJS();
  connection.closeSync();
  database.closeSync();
  expect(read).toEqual(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === "" ? null : value])),
    ),
  );
});

test("the same rows are the same bytes", () => {
  expect(new Uint8Array(toParquet(rows))).toEqual(new Uint8Array(toParquet([...rows])));
});
