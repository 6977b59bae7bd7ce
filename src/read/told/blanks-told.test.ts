import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 298件";

describe("blanks between Chinese and digits hide no words", () => {
  test.each([
    "2023 年立案 320 件，2022 年立案 298 件。",
    "2023 年立案 320 件，比 2022 年的 298 件增加 22 件。",
    "近 5 年立案 298 件。",
    "5 年来，立案 298 件。",
    "过去 5 年，立案 298 件。",
    "2018 年至 2022 年，立案 298 件。",
    "2018 年以来，立案 298 件。",
    "1 至 6 月，立案 298 件。",
    "6 月底前，立案 298 件。",
    "截至 2023 年 6 月 30 日，立案 298 件。",
    "2022 年度，立案 298 件。",
    "## 2022 年工作\n\n立案 298 件。",
    "| 指标 | 2022 年 | 2023 年 |\n| --- | --- | --- |\n| 立案 | 298 件 | 320 件 |",
    "| 年份 | 立案 |\n| --- | --- |\n| 2022 年 | 298 件 |\n| 2023 年 | 320 件 |",
  ])("%s", (text) =>
    expect(codesOf(FILED, text).map((code) => code.replace(/^\w+ /, ""))).toEqual(["period-otherwise"]),
  );
  test.each(["比上年增加 298 件，立案 320 件。", "到 2025 年，立案 298 件。"])("%s", (text) =>
    expect(codesOf(FILED, text)).not.toEqual([]),
  );

  test.each([
    "2023 年，立案 298 件。",
    "2023 年立案 298 件，比 2022 年增加 22 件。",
    "2023年立案298 件。",
    "立案 298 件，办复率 98 %。",
    "1 提案工作 2023 年立案 298 件。",
    "| 年份 | 立案 |\n| --- | --- |\n| 2022 年 | 320 件 |\n| 2023 年 | 298 件 |",
  ])("%s is", (text) => expect(codesOf(FILED, text)).toEqual([]));
  test.each([
    "proposals-filed: 298 件",
    "proposals-filed: { value: 298件, quote: 立案298件 }",
    "proposals-filed: { value: 298件, quote: 立案 298 件 }",
  ])("%s finds its words", (entry) =>
    expect([codesOf(entry, "立案 298 件。"), codesOf(entry, "立案298件。")]).toEqual([[], []]),
  );
});
