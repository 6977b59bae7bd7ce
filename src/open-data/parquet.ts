import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import type { DataRow } from "../model/data-row.ts";
import { COLUMNS } from "./csv.ts";

/** Columns that hold no text. */
const TYPES: Partial<Record<keyof DataRow, BasicType>> = {
  OBS_VALUE: "DOUBLE",
  OBS_VALUE_MAX: "DOUBLE",
  TERM: "INT32",
  SESSION: "INT32",
  PREFERRED: "BOOLEAN",
};

/**
 * Rows as Apache Parquet, with the columns of the CSV: numbers as numbers, texts as they are (no sign stands before what a spreadsheet would run), and what
 * is absent as null.
 */
export const toParquet = (rows: readonly DataRow[]): ArrayBuffer =>
  parquetWriteBuffer({
    columnData: COLUMNS.map((name) => ({
      name,
      data: rows.map((row) => (row[name] === "" ? null : row[name])),
      type: TYPES[name] ?? "STRING",
    })),
    createdBy: "Nianlun",
  });
