import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const filed = (more = "") => (more === "" ? "proposals-filed: 230件" : `proposals-filed: { value: 230件, ${more} }`);
const WARNING = ["warning period-otherwise"];

describe("a running total that does not say since when is no one year's", () => {
  test.each([
    "截至目前，累计立案230件。", "截至目前，全市政协委员累计立案230件。", "目前，已累计立案230件。", "已累计立案230件。", "迄今立案230件。", "至今已立案230件。", "截至目前，立案累计230件。",
    "立案213件，累计230件。", "立案213件，累计达230件。", "全年立案213件，累计立案230件。", "2023年立案213件，累计立案230件。", "今年新立案13件，累计立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test("the words are named", () => expect(saidOf(filed(), "目前，已累计立案230件。")[0]).toMatchObject({ data: { told: "to-date" } }));
  test.each(["截至目前，累计立案230件。", "迄今立案230件。", "立案213件，累计230件。"])("%s of a term", (text) => expect(codesOf(filed("scope: term-cumulative"), text)).toEqual([]));
  test.each(["截至目前，累计立案230件。", "迄今立案230件。", "至今已立案230件。"])("%s since a session", (text) => expect(codesOf(filed("scope: since-session"), text)).toEqual([]));
  test("a quote settles it", () => expect(codesOf(filed("quote: 已累计立案230件"), "目前已累计立案230件。")).toEqual([]));
  test("so does a day", () => expect(codesOf(filed("asOf: 2023-12-20"), "截至目前，累计立案230件。")).toEqual([]));
});

describe("a total of the year is the year's", () => {
  test.each([
    "累计立案230件。", "全年累计立案230件。", "一年来，累计立案230件。", "今年以来，截至目前累计立案230件。", "2023年，市政协累计立案230件。", "先后累计立案230件。", "截至目前，立案230件。", "截至目前，立案的230件提案已办复。",
    "截至12月底，累计立案230件。", "2023年，市政协履职。截至目前，累计立案230件。", "## 2023年工作回顾\n\n已累计立案230件。",
    "大会期间立案200件、闭会期间30件，累计立案230件。", "上半年立案100件、下半年立案130件，累计立案230件。", "组织学习12次，累计立案230件。", "收到提案213件，累计立案230件。", "立案213件，全年累计230件。", "至今年年底，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([]));
  test("what is held at a day has no year", () => {
    const metrics = ["  - id: rooms", "    labels: { zh: 工作室 }", "    definition: { zh: 现有的工作室。 }", "    group: proposals", "    kind: count", "    units: [个]", "    aggregation: last", "    wordings: [工作室]", ""].join("\n");
    expect(codesOf("rooms: 96个", "新建工作室12个，累计96个。", { metrics })).toEqual([]);
    expect(codesOf("rooms: 96个", "截至目前，累计建成工作室96个。", { metrics })).toEqual([]);
  });
});
