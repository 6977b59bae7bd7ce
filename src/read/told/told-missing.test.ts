import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

describe("an entry without a number is held against the text", () => {
  const missing = (more = "") => `proposals-filed: { status: M${more} }`;
  test.each(["立案提案268件。", "| 指标 | 数 |\n| --- | --- |\n| 立案 | 268件 |"])("%s", (text) =>
    expect(codesOf(missing(), text)).toEqual(["warning missing-stated"]),
  );
  test.each(["收到提案300件。", "立案工作有进展。", "计划立案268件。", "去年立案268件。", "乙县政协立案268件。"])(
    "%s states none",
    (text) => expect(codesOf(missing(), text)).toEqual([]),
  );
  test("nor where a note says why", () =>
    expect(codesOf(missing(", note: 口径不同。"), "立案提案268件。")).toEqual([]));
});

describe("a correction leads to a number that the report lists", () => {
  const corrected = (entry: string) =>
    codesOf(
      `${entry}\ncorrections:\n  - { date: 2024-02-01, metric: proposals-filed, was: 200件, now: 300件, why: 录入有误。 }`,
      "收到提案300件。立案300件。",
    );
  test("or is an error", () => expect(corrected("proposals-received: 300件")).toEqual(["error correction-now"]));
  test("and then is none", () => expect(corrected("proposals-filed: 300件")).toEqual([]));
});
