import { describe, expect, test } from "vitest";
import { codesOf, type Head } from "./entry-testing.ts";

const filed = (more = "") => (more === "" ? "proposals-filed: 230件" : `proposals-filed: { value: 230件, ${more} }`);
const ERROR = ["error period-otherwise"];
const WARNING = ["warning period-otherwise"];

describe("a dash joins the ends of a time", () => {
  test.each([
    "1—10月立案230件。",
    "1月—10月立案230件。",
    "1—6月份立案230件。",
    "4至6月，立案230件。",
    "6月至8月，立案230件。",
    "3月—5月，立案230件。",
    "二至四季度，立案230件。",
    "2018—2022年立案230件。",
    "2018—2022年共立案230件。",
    "2018——2022年立案230件。",
    "2018年—2022年立案230件。",
    "从2018年到2022年，立案230件。",
    "自2018年至2022年，立案230件。",
    "2018年1月至2022年12月，立案230件。",
    "2018年1月—2022年12月立案230件。",
    "2022、2023两年，共立案230件。",
    "2022和2023年共立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(ERROR));
  test("one that runs into the next year may be the time between sessions", () => {
    expect(codesOf(filed(), "2022年7月至2023年6月，立案230件。")).toEqual(WARNING);
    expect(codesOf(filed("scope: since-session"), "2022年7月至2023年6月，立案230件。")).toEqual([]);
  });
  test.each([
    "1—12月，立案230件。",
    "2023年1月至12月，立案230件。",
    "工作有序推进——立案230件。",
    "五年来：——立案230件。".slice(4),
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("a part of the year stays one", () => {
  test.each([
    "上半年，立案共计230件。",
    "上半年，共计立案230件。",
    "上半年合计立案230件。",
    "1-10月，合计立案230件。",
    "大会期间，总计立案230件。",
    "五届二次会议期间，立案230件。",
    "五届二次会议期间，收到提案250件，立案230件。",
    "前10个月，立案230件。",
    "前十个月，立案230件。",
    "去年下半年立案230件。",
    "去年底，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(ERROR));
  test.each([
    "上半年收到提案250件，立案230件。",
    "1—10月收到提案250件，立案230件。",
    "一季度收到提案250件，立案230件。",
    "截至10月底收到提案250件，立案230件。",
    "大会期间收到提案250件，立案230件。",
    "截至11月30日，全年立案230件。",
    "到10月底，立案230件。",
    "至10月底，立案230件。",
    "10月底前，立案230件。",
    "截至三季度末，立案230件。",
    "一季度末，立案230件。",
    "今年3月以来，立案230件。",
    "3月份以来，立案230件。",
    "自3月启动以来，立案230件。",
    "五届二次会议收到提案250件，立案230件。",
    "五届二次全会收到提案250件，立案230件。",
    "五届二次全会期间，立案230件。",
    "大会立案230件。",
    "会议共立案230件。",
    "大会秘书处立案230件。",
  ])("%s may not", (text) => expect(codesOf(filed(), text)).toHaveLength(1));
  test.each([
    "大会期间立案200件、闭会期间30件，合计立案230件。",
    "大会期间立案200件；闭会期间立案30件，共立案230件。",
    "大会期间和闭会期间合计立案230件。",
    "上半年立案100件，全年立案230件。",
    "12月收到提案250件，立案230件。",
    "截至12月底，全年立案230件。",
    "在省政协十三届一次会议上提交提案300件，立案230件。",
    "3月，召开会议1次。立案230件。",
    "常委会会议审议立案230件。",
    "自1月开展以来，立案230件。",
    "3月召开动员会1次，立案230件。",
  ])("%s is the year", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("a part of the year is one behind its year too", () => {
  test.each(["2023年上半年，立案230件。", "今年上半年，立案230件。", "2023年第三季度，立案230件。"])("%s", (text) =>
    expect(codesOf(filed(), text)).toEqual(ERROR),
  );
  test.each(["2023年4月立案230件。", "2023年4月，立案230件。", "2023年4月份立案230件。"])("%s may be", (text) => {
    expect(codesOf(filed(), text)).toEqual(WARNING);
    expect(codesOf(filed("scope: since-session"), text)).toEqual(WARNING);
    expect(codesOf(filed("asOf: 2023-04"), text)).toEqual([]);
    expect(codesOf(filed("facet: 4月"), text)).toEqual(["warning facet-unlisted"]);
  });
  test("全年 is all of it", () => expect(codesOf(filed(), "2023年4月，成立专班，全年立案230件。")).toEqual([]));
  test.each([
    "2023年4月，召开会议1次。立案230件。",
    "2023年12月立案230件。",
    "2023年4月20日，立案230件。",
    "自2023年1月换届以来，立案230件。",
    "2023年1月召开的五届二次会议以来，立案230件。",
    "根据2023年4月印发的办法，立案230件。",
    "2023年4月召开交办会，对立案的230件提案集中交办。",
  ])("%s", (text) =>
    expect(codesOf(filed("scope: since-session"), text).filter((code) => code.includes("period"))).toEqual([]),
  );
});

describe("several years, by other words", () => {
  test.each([
    "履职五年来，共立案230件。",
    "本届政协履职五年，共立案230件。",
    "本届政协任期五年，共立案230件。",
    "任期五年，立案230件。",
    "五年中，立案230件。",
    "一届五年，立案230件。",
    "自本届政协成立以来，立案230件。",
    "五年履职，立案230件。",
    "五年时间，立案230件。",
    "疫情三年，立案230件。",
    "十年间，立案230件。",
    "数年来，立案230件。",
    "历年来立案230件。",
    "“十四五”以来立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(ERROR));
  test.each([
    "连续五年立案230件。",
    "平台上线以来，立案230件。",
    "工作室启用以来，立案230件。",
    "自成立以来，立案230件。",
    "多年来，立案230件。",
    "近年来，立案230件。",
    "自五届一次会议以来，立案230件。",
  ])("%s may be", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test.each([
    "第五年履职，立案230件。",
    "连续五年保持在200件以上，立案230件。",
    "近年来，提案工作有新进展。立案230件。",
    "今年，平台上线以来立案230件。",
    "三年行动计划实施顺利，立案230件。",
    "五年规划编制期间，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("what was, by other words", () => {
  test.each([
    "刚刚过去的2022年，立案230件。",
    "早在2021年，立案230件。",
    "回望2022年，立案230件。",
    "三年前立案230件。",
    "立案230件，系上年数。",
    "立案230件，为2022年数据。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(ERROR));
  test.each([
    "2022年是不平凡的一年，立案230件。",
    "2022年是不平凡的一年。立案230件。",
    "换届前立案230件。",
    "历史最高年份立案230件。",
    "最多的一年立案230件。",
  ])("%s may be", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test.each([
    "刚刚过去的2023年，立案230件。",
    "2023年是不平凡的一年，立案230件。",
    "比三年前增加20件，立案230件。",
    "刚刚过去的一年，立案230件。",
    "立案230件，为近年最高。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("全年 and 今年 are those of the year that is spoken of", () => {
  test.each([
    "2022年，市政协深入一线。全年立案230件。",
    "2022年，市政协深入一线。一年来，立案230件。",
    "## 2022年工作回顾\n\n全年立案230件。",
    "## 2022年工作回顾\n\n今年立案230件。",
    "五年来，全年立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test.each<[string, string?, Head?]>([
    ["2022年立案200件。全年立案230件。"],
    ["去年提案也已办结。全年立案230件。"],
    ["2022年立案200件。今年立案230件。"],
    ["## 2023年工作回顾\n\n全年立案230件。"],
  ])("%s", (text, more, head) => expect(codesOf(filed(more), text, head)).toEqual([]));
});

describe("a number of each year, and the last of a rise, are no sum of years", () => {
  test.each([
    "近三年分别立案201件、188件、230件。",
    "2021—2023年，立案分别为201件、188件和230件。",
    "近两年立案数分别为188件、230件。",
    "两年来，立案由188件增至230件。",
    "立案从2021年的201件、2022年的188件增加到230件。",
    "五年来，立案由2018年的173件增加到230件。",
  ])("%s", (text) => {
    expect(codesOf(filed(), text)).toEqual([]);
    if (text.includes("188")) expect(codesOf("proposals-filed: 188件", text)).toHaveLength(1);
  });
  test("each has its year", () => {
    for (const text of ["近三年分别立案201件、188件、230件。", "2021—2023年，立案分别为201件、188件和230件。"]) {
      expect(codesOf("proposals-filed: { value: 188件, year: 2022 }", text)).toEqual([]);
      expect(codesOf("proposals-filed: { value: 201件, year: 2021 }", text)).toEqual([]);
      expect(codesOf("proposals-filed: { value: 201件, year: 2022 }", text)).toEqual(WARNING);
    }
  });
  test("as many as there are years, and no fewer", () =>
    expect(codesOf(filed(), "近三年分别立案188件、230件。")).toEqual(ERROR));
});

test("where the paragraph began with a session, 全年 is the year since", () => {
  const text = "五届二次会议以来，市政协认真履职，全年召开会议26次。全年立案230件。";
  expect(codesOf(filed("scope: since-session"), text)).toEqual([]);
  expect(codesOf(filed(), text)).toEqual([]);
});

test("parts in brackets are each of their own time", () => {
  const text = "五届二次会议以来，立案230件（大会期间200件，平时30件）。";
  expect(codesOf("proposals-filed: { value: 30件, scope: between-sessions }", text)).toEqual([]);
  expect(codesOf("proposals-filed: { value: 200件, scope: session }", text)).toEqual([]);
  expect(
    codesOf(
      "proposals-filed: { value: 30件, scope: between-sessions }",
      "立案提案230件，其中大会提案200件、平时提案30件。",
    ),
  ).toEqual([]);
  expect(codesOf("proposals-filed: 30件", "立案提案230件，其中大会提案200件、平时提案30件。")).toEqual(WARNING);
  expect(codesOf(filed(), "五年来立案1486件，其中今年230件。")).not.toContain("warning period-otherwise");
});

const table = (above: string, below = "") => `${above}\n\n| 项目 | 数量 |\n| --- | --- |\n| 立案 | 230件 |\n\n${below}`;

describe("lines without ## may be headings, and —— items", () => {
  test.each([
    "一、2022年工作回顾\n\n立案230件。",
    "**2022年工作回顾**\n\n立案230件。",
    "五年来，我们做了以下工作：\n\n——提案工作有进展，立案230件。",
    "五年来，我们做了以下工作：\n\n——协商有进展。\n\n——立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test.each(["二、县区政协工作\n\n立案230件。", "**乙县政协**\n\n立案230件。"])("%s is another body's", (text) =>
    expect(codesOf(filed(), text)).toEqual(["warning body-otherwise"]),
  );
  test("what must be done is not done", () =>
    expect(codesOf(filed(), "新的一年，我们要：\n\n——立案230件。")).toEqual(["warning number-planned"]));
  test.each([
    "一、2022年工作回顾\n\n二、今年工作\n\n立案230件。",
    "**乙县政协**\n\n交流12次。\n\n**提案工作**\n\n立案230件。",
    "一、2022年工作回顾。\n\n立案230件。",
    "五年来，我们做了以下工作：\n\n——协商。\n\n今天。\n\n立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("headings, captions and notes name more times", () => {
  test.each([
    "## 五年工作回顾\n\n立案230件。",
    "## 五年回顾\n\n立案230件。",
    "## 本届工作回顾\n\n立案230件。",
    "## 上半年工作情况\n\n立案230件。",
    "## 1—6月工作情况\n\n立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test.each(["提案情况（截至10月底）", "截至10月底统计表", "五年履职情况统计表", "上半年统计表", "（2022年）"])(
    "%s",
    (above) => expect(codesOf(filed(), table(above))).toEqual(WARNING),
  );
  test.each([
    "注：以上为2022年数据。",
    "以上为2022年数据。",
    "注：数据截至10月底。",
    "注：以上数据为五年累计。",
    "注：截至10月底。",
  ])("%s", (note) => {
    expect(codesOf(filed(), table("", note))).toEqual(WARNING);
    expect(codesOf(filed(), `立案230件。\n\n${note}`)).toEqual(WARNING);
  });
  test.each(["## 年初计划\n\n立案230件。", "## 年度目标任务\n\n立案230件。", "## 下步打算\n\n立案230件。"])(
    "%s",
    (text) => expect(codesOf(filed(), text)).toEqual(["error number-planned"]),
  );
  test.each([
    "## 年初计划完成情况\n\n立案230件。",
    "## 上半年工作情况\n\n全年立案230件。",
    "## 上半年工作情况\n\n## 全年工作情况\n\n立案230件。",
    "立案230件。\n\n注：以上为2023年数据。",
    "今年立案230件。\n\n注：以上为2022年数据。",
    "立案230件。\n\n注：收到提案数截至10月底。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("one year of a term is not the term", () => {
  const term = 'scope: term-cumulative, period: { start: "2019", end: "2023" }';
  test.each([
    "2023年立案230件。",
    "2019年，立案230件。",
    "五年来立案1486件，其中2023年立案230件。",
    "2021年立案230件。",
  ])("%s", (text) => expect(codesOf(filed(term), text)).toContain("warning period-otherwise"));
  test.each([
    "五年来，立案230件。",
    "截至2023年底，共立案230件。",
    "2019年至2023年，立案230件。",
    "2019年以来，立案230件。",
    "2023年，市政协换届。五年来，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(term), text)).toEqual([]));
});

describe("years by other words", () => {
  test.each([
    "从2021年到现在，立案230件。",
    "成立十年，立案230件。",
    "历年立案230件。",
    "历届收到提案300件，立案230件。",
    "立案230件（2022）。",
  ])("%s", (text) => expect(codesOf(filed(), text)).not.toEqual([]));
  test.each([
    "立案230件（2023）。",
    "在政协成立七十周年之际，立案230件。",
    "参考历年经验，立案230件。",
    "开展十年禁渔，立案230件。",
  ])("%s is of its year", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("all numbers of a list that another is held against are of its time", () => {
  const text = "收到提案300件，立案268件，与2022年的280件、230件相比有所增长。";
  test("the second", () => expect(codesOf(filed(), text)).not.toEqual([]));
  test("listed for that year", () =>
    expect(codesOf(filed("year: 2022"), text)).not.toContain("error period-otherwise"));
  test("not those before", () => expect(codesOf("proposals-filed: 268件", text)).toEqual([]));
});
