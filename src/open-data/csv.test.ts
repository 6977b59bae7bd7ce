import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { COLUMNS, toCsv } from "./csv.ts";
import type { DataRow } from "../model/data-row.ts";

const texts = {
  FACET: "",
  RAW: "",
  QUOTE: "",
  SOURCE_NAME: "",
  SOURCE_URL: "",
  PAGE_URL: "",
  UNIT_MEASURE: "",
  REPORT: "",
};
type Texts = Partial<typeof texts>;

const row = (given: Texts & Partial<DataRow>): DataRow =>
  ({ ...Object.fromEntries(COLUMNS.map((name) => [name, ""])), PREFERRED: true, ...given }) as DataRow;
const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const quoteOf = (QUOTE: string): string | undefined => read(toCsv([row({ QUOTE })]))[0]?.["QUOTE"];

/** How the data page says that texts are read back. */
const taken = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);

test.each([
  "=1+1",
  "+86 10",
  "-甲",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠甲",
  '=HYPERLINK("https://example.org","甲")',
  "-2+3+cmd|' /C calc'!A0",
  "'=1",
])("%j stands in a cell as text", (text) => {
  expect(quoteOf(text)).toBe(`'${text}`);
});

test.each(["甲=乙", "98%以上", "'甲'", "", "-3.2%", "-12", "1,234件"])("%j stays as it is", (text) => {
  expect(quoteOf(text)).toBe(text);
});

test("a number stays a number", () => {
  expect(read(toCsv([row({ OBS_VALUE: -3.2, OBS_VALUE_MAX: 1e-7 })]))[0]).toMatchObject({
    OBS_VALUE: "-3.2",
    OBS_VALUE_MAX: "1e-7",
  });
});

const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      "\n",
      "'",
      '"',
      ",",
      "1",
      ".",
      "%",
      "甲",
      " ",
      "＝",
      "＋",
      "－",
      "＠",
    ),
  }),
  fc.string({ unit: "grapheme" }),
);
const rows = fc.array(
  fc
    .record(
      Object.fromEntries(Object.keys(texts).map((name) => [name, hostile])) as Record<
        keyof typeof texts,
        typeof hostile
      >,
    )
    .map(row),
  { minLength: 1, maxLength: 4 },
);

test("no cell but a plain number begins as a formula does", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const cells = read(toCsv(given)).flatMap((each) => Object.values(each));
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) && !/^-[\d.]+[%‰]?$/u.test(cell))).toEqual([]);
    }),
  );
});

test("every text can be read back", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const back = read(toCsv(given)).map((each) =>
        Object.fromEntries(Object.keys(texts).map((name) => [name, taken(each[name] ?? "")])),
      );
      expect(back).toEqual(
        given.map((each) =>
          Object.fromEntries(Object.keys(texts).map((name) => [name, each[name as keyof typeof texts]])),
        ),
      );
    }),
  );
});
