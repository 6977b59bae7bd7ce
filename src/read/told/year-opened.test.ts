import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";

describe("an earlier year that opens the words up to a number is asked about, whatever stands before it", () => {
  test.each([
    "如2021年，立案230件。",
    "特别是2021年，立案230件。",
    "回顾2021年，立案230件。",
    "（2022年）立案230件。",
    "2022年来，立案230件。",
    "2022年数据如下：立案230件。",
    "峰值出现在2020年，立案230件。",
    "在2022年的提案征集行动中，立案230件。",
    "难忘的2022年，提案工作有新进展，立案230件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(["warning period-otherwise"]));
  test("the year is named", () =>
    expect(saidOf(FILED, "如2021年，立案230件。")).toMatchObject([
      { data: { told: "other-year", words: "2021年", mend: { year: 2021 } } },
    ]));
  test("an entry of that year fits, and so does a quote with its words", () => {
    expect(codesOf("proposals-filed: { value: 230件, year: 2021 }", "如2021年，立案230件。")).toEqual([]);
    expect(codesOf("proposals-filed: { value: 230件, quote: 如2021年，立案230件 }", "如2021年，立案230件。")).toEqual(
      [],
    );
  });
});

describe("a year of something else says nothing", () => {
  test.each([
    "2022年换届后，新一届政协迅速进入角色；今年立案230件。",
    "2022年换届后，新一届政协迅速进入角色，立案230件。",
    "对2022年重点提案开展“回头看”，立案230件。",
    "结合2022年重点工作谋划，立案230件。",
    "围绕2022年，立案230件。",
    "继2021年200件、2022年210件之后，立案230件。",
    "立案由2022年的200件提升到230件。",
    "信息从2021年的210篇、2022年的254篇增至286篇，立案230件。",
    "相比2022年，立案230件。",
    "较2022年，立案230件，有所增加。",
    "不同于2022年，立案230件。",
    "如2021年，立案200件，今年立案230件。",
    "2023年，立案230件。",
    "特别是今年，立案230件。",
    "《2022年，我们走过》出版，立案230件。",
    "首批委员工作室建成于2021年，至今运行良好，立案230件。",
    "委员工作室建成于2021年，运行良好，立案230件。",
    "告别2022年，市政协以新面貌履职，立案230件。",
    "走过2022年，市政协再出发，立案230件。",
    "特别是2021年，成立专班后，立案230件。",
    "《提案工作条例》（2021年）实施顺利，立案230件。",
    "优秀提案（2022年）已编印成册，立案230件。",
    "自2021年，立案230件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual([]));
});
