import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const filed = (more = "") => (more === "" ? "proposals-filed: 230件" : `proposals-filed: { value: 230件, ${more} }`);
const WARNING = ["warning period-otherwise"];

describe("a running total that does not say since when is no one year's", () => {
  test.each([
    "截至目前，累计立案230件。",
    "截至目前，全市政协委员累计立案230件。",
    "目前，已累计立案230件。",
    "已累计立案230件。",
    "迄今立案230件。",
    "至今已立案230件。",
    "截至目前，立案累计230件。",
    "立案213件，累计230件。",
    "立案213件，累计达230件。",
    "全年立案213件，累计立案230件。",
    "2023年立案213件，累计立案230件。",
    "今年新立案13件，累计立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test("the words are named", () =>
    expect(saidOf(filed(), "目前，已累计立案230件。")[0]).toMatchObject({ data: { told: "to-date" } }));
  test.each(["截至目前，累计立案230件。", "迄今立案230件。", "立案213件，累计230件。"])("%s of a term", (text) =>
    expect(codesOf(filed("scope: term-cumulative"), text)).toEqual([]),
  );
  test.each(["截至目前，累计立案230件。", "迄今立案230件。", "至今已立案230件。"])("%s since a session", (text) =>
    expect(codesOf(filed("scope: since-session"), text)).toEqual([]),
  );
  test("a quote settles it", () =>
    expect(codesOf(filed("quote: 已累计立案230件"), "目前已累计立案230件。")).toEqual([]));
  test("so does a day", () =>
    expect(codesOf(filed("asOf: 2023-12-20"), "截至目前，累计立案230件。", { published: "2023-12-20" })).toEqual([]));
});

describe("a running total alone is asked about where the report gives it no beginning", () => {
  test.each([
    "累计立案230件。",
    "先后累计立案230件。",
    "立案累计230件。",
    "立案提案累计达230件。",
    "累计收到提案300件，立案230件。",
    "截至12月底，累计立案230件。",
    "截至2023年底，累计立案230件。",
    "截至目前，立案230件。",
    "截止目前，已立案230件。",
    "委员踊跃建言。累计立案230件。",
    "## 提案\n\n累计立案230件，办复200件。",
    "| 指标 | 累计 |\n| --- | --- |\n| 立案 | 230件 |",
    "| 指标 | 累计数（件） |\n| --- | --- |\n| 立案 | 230件 |",
  ])("%s", (text) =>
    expect(saidOf(filed(), text)).toMatchObject([
      { severity: "warning", code: "period-otherwise", data: { told: "to-date" } },
    ]),
  );
  test.each([
    "今年以来累计立案230件。",
    "年内累计立案230件。",
    "2023年累计立案230件。",
    "年度累计立案230件。",
    "自年初以来累计立案230件。",
    "1月至12月累计立案230件。",
    "累计立案230件（2023年）。",
    "立案230件（全年累计）。",
    "2023年，市政协履职。截至2023年底，累计立案230件。",
    "2023年，市政协履职。\n\n## 提案\n\n累计立案230件。",
    "一年来：\n\n- 累计立案230件",
    "组织学习12次，累计立案230件。",
    "十场活动累计立案230件。",
    "开展系列活动，累计立案230件。",
    "截至目前，立案的230件提案已办复。",
    "累计立案230件，同比增长5%。",
    "累计立案230件，较上年多15件。",
    "| 指标 | 本年累计 |\n| --- | --- |\n| 立案 | 230件 |",
    "## 2023年提案\n\n| 指标 | 累计 |\n| --- | --- |\n| 立案 | 230件 |",
    "2023年提案情况\n\n| 指标 | 累计 |\n| --- | --- |\n| 立案 | 230件 |",
  ])("%s has one", (text) => expect(codesOf(filed(), text)).toEqual([]));
  test.each(["累计立案230件。", "截至目前，立案230件。"])(
    "%s since a session, with a quote, or with a note",
    (text) => {
      expect(codesOf(filed(), text, { scope: "since-session" })).toEqual([]);
      expect(codesOf(filed(`quote: ${text.replace("。", "")}`), text)).toEqual([]);
      expect(codesOf(filed("note: 自一月起。"), text)).toEqual([]);
    },
  );
  test("up to now is of the year that the title names, 累计 may be of more", () => {
    const title = "甲市政协2023年工作综述";
    expect(codesOf(filed(), "截至目前，立案230件。", { title })).toEqual([]);
    expect(codesOf(filed(), "累计立案230件。", { title })).toEqual(WARNING);
  });
});

describe("a total of the year is the year's", () => {
  test.each([
    "全年累计立案230件。",
    "一年来，累计立案230件。",
    "今年以来，截至目前累计立案230件。",
    "2023年，市政协累计立案230件。",
    "截至目前，立案的230件提案已办复。",
    "截至12月底，立案230件。",
    "2023年，市政协履职。截至目前，累计立案230件。",
    "## 2023年工作回顾\n\n已累计立案230件。",
    "大会期间立案200件、闭会期间30件，累计立案230件。",
    "上半年立案100件、下半年立案130件，累计立案230件。",
    "组织学习12次，累计立案230件。",
    "收到提案213件，累计立案230件。",
    "立案213件，全年累计230件。",
    "至今年年底，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([]));
  test("what is held at a day has no year", () => {
    const metrics = [
      "  - id: rooms",
      "    labels: { zh: 工作室 }",
      "    definition: { zh: 现有的工作室。 }",
      "    group: proposals",
      "    kind: count",
      "    units: [个]",
      "    aggregation: last",
      "    wordings: [工作室]",
      "",
    ].join("\n");
    expect(codesOf("rooms: 96个", "新建工作室12个，累计96个。", { metrics })).toEqual([]);
    expect(codesOf("rooms: 96个", "截至目前，累计建成工作室96个。", { metrics })).toEqual([]);
  });
});

describe("a span that is not the term is none of the term's", () => {
  const term = 'scope: term-cumulative, period: { start: "2019", end: "2023" }';
  test.each([
    "近三年立案230件。",
    "近两年，立案230件。",
    "过去十年立案230件。",
    "十年来，立案230件。",
    "历年累计立案230件。",
    "历年来立案230件。",
    "改革开放以来，立案230件。",
    "建会以来，立案230件。",
    "2012年以来，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(term), text)).toEqual(WARNING));
  test.each([
    "五年来，立案230件。",
    "四年来，立案230件。",
    "过去五年，立案230件。",
    "本届以来，立案230件。",
    "任期内立案230件。",
    "一届来，立案230件。",
    "换届以来立案230件。",
    "近年来，立案230件。",
    "2019年以来，立案230件。",
    "2019年至2023年，立案230件。",
    "自五届一次会议以来，立案230件。",
    "立案230件，为近三年最高。",
  ])("%s is", (text) => expect(codesOf(filed(term), text)).toEqual([]));
  test("since the term before is more than it", () => {
    expect(codesOf(filed("scope: term-cumulative"), "四届以来，立案230件。")).toEqual(WARNING);
    expect(codesOf(filed("scope: term-cumulative"), "五届以来，立案230件。")).toEqual([]);
  });
});

describe("what a year's number rose to is no term's", () => {
  const term = filed('scope: term-cumulative, period: { start: "2019", end: "2023" }');
  test.each([
    "立案由2019年的173件增加到2023年的230件。",
    "立案由173件增加到230件。",
    "五年来，立案由173件增至230件。",
    "立案从250件下降到230件。",
  ])("%s", (text) => expect(codesOf(term, text)).toEqual(WARNING));
  test.each([
    "五年来，立案230件，年度立案由40件增加到50件。",
    "五年来，立案230件。",
    "由上届的173件增加到本届的230件，立案再创新高。".replace("立案再创新高", "立案质量提高"),
    "五年来，累计立案由173件增加到230件。",
  ])("%s is", (text) => expect(codesOf(term, text).filter((code) => code.includes("period"))).toEqual([]));
  test("of the year it is", () => expect(codesOf(filed(), "立案由173件增加到230件。")).toEqual([]));
});
