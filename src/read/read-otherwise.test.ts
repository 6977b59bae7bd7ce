import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";

describe("what is read as of another time, where no plain words say it, is asked about", () => {
  test.each(["早在2021年，就立案230件。", "回望2022年，市政协深入一线，立案230件。", "2022年来，立案230件。", "大会期间收到的260件提案中，立案230件。"])("%s", (text) =>
    expect(codesOf(FILED, text)).toEqual(["warning period-otherwise"]),
  );
  test("the year is named", () => expect(saidOf(FILED, "早在2021年，就立案230件。")).toMatchObject([{ data: { told: "other-year", mend: { year: 2021 } } }]));
  test("an entry of that year fits, and so does a quote", () => {
    expect(codesOf("proposals-filed: { value: 230件, year: 2021 }", "早在2021年，就立案230件。")).toEqual([]);
    expect(codesOf("proposals-filed: { value: 230件, quote: 早在2021年，就立案230件 }", "早在2021年，就立案230件。")).toEqual([]);
  });
  test.each(["2022年换届后，新一届政协迅速进入角色；今年立案230件。", "对2022年重点提案开展“回头看”，立案230件。", "2023年以来，立案230件。", "立案由2022年的200件提升到230件。", "提案由2022年的200件增至300件；立案230件。", "立案230件。"])("%s is this year's", (text) => expect(codesOf(FILED, text)).toEqual([]));
});
