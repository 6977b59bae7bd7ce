import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const noted = (text: string, note: string) => `${text}\n\n[^1]: ${note}\n`;

describe("a footnote at a number may give it another time", () => {
  test.each([
    ["立案230件[^1]。", "立案数为2022年底数。"],
    ["全年收到提案300件，立案230件[^1]。", "系2022年数据。"],
    ["2023年末，立案230件[^1]，办复200件。", "为上年数。"],
    ["立案230件提案[^1]。", "五年累计数。"],
    ["立案230件[^1]。", "截至2023年6月底。"],
    ["- 立案230件[^1]", "2022年数。"],
    ["立案数[^1]：230件。收到提案数：300件。", "立案数为2022年底数，2023年底数尚在汇总。"],
    ["立案[^1]230件。", "系2022年数据。"],
  ])("%s %s", (text, note) => expect(codesOf(FILED, noted(text, note))).toEqual(["warning period-otherwise"]));
  test("it is said by which words", () =>
    expect(saidOf(FILED, noted("全年立案230件[^1]。", "系2022年数据。"))[0]).toMatchObject({
      data: { words: "2022年" },
    }));

  test.each([
    ["立案230件[^1]。", "系2023年数据。"],
    ["立案230件，收到提案300件[^1]。", "收到提案为2022年数。"],
    ["立案230件，比上年多12件[^1]。", "上年立案218件。"],
    ["立案230件[^1]。", "含并案。"],
    ["收到提案[^1]，立案230件。", "系2022年数据。"],
    ["立案230件[^1]。", "截至2023年12月31日。"],
  ])("another's, or none, is no matter: %s %s", (text, note) => expect(codesOf(FILED, noted(text, note))).toEqual([]));
});
