import { stringify } from "csv-stringify/sync";
import type { DataRow } from "../model/data-row.ts";

/** The columns of the open data, in the order of the contract. */
export const COLUMNS = [
  "BODY",
  "METRIC",
  "TIME_PERIOD",
  "PERIOD_START",
  "PERIOD_END",
  "SCOPE",
  "FACET",
  "OBS_VALUE",
  "OBS_VALUE_MAX",
  "OBS_BOUND",
  "UNIT_MEASURE",
  "RAW",
  "OBS_STATUS",
  "AS_OF",
  "TERM",
  "SESSION",
  "PREFERRED",
  "REPORT",
  "TEXT_KIND",
  "QUOTE",
  "SOURCE_NAME",
  "SOURCE_URL",
  "PAGE_URL",
  "NOTE",
  "BASIS",
  "BODY_LABEL",
  "METRIC_LABEL",
  "FACET_LABEL",
  "REVISED",
  "SOURCE_PUBLISHER",
  "SOURCE_PUBLISHED",
  "SOURCE_ACCESSED",
  "SOURCE_ARCHIVED",
  "SOURCE_NOTE",
] as const satisfies readonly (keyof DataRow)[];

/** What a spreadsheet may take for the start of a formula. Texts that already have the mark before it get another, so that taking one off gives the text back. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const plainNumber = /^-?\d+(?:\.\d+)?[%‰]?$/u;

/** A text that no spreadsheet runs: an apostrophe stands before what would begin a formula. Numbers stay as they are. */
const asText = (value: string): string => (formula.test(value) && !plainNumber.test(value) ? `'${value}` : value);

/** Rows as RFC 4180 text, UTF-8, with a header. */
export const toCsv = (rows: readonly DataRow[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...COLUMNS],
    record_delimiter: "\r\n",
    cast: { boolean: String, string: asText },
  });
