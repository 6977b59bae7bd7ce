import { describe, expect, test } from "vitest";
import { codesOf, saidOf, type Head } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const TEXT = "一年来，立案230件。";
const EARLY = { published: "2023-01-18" };

describe("a year that was not over when it was published has no numbers of the whole of it", () => {
  test.each(["2023-01-18", "2023-07-15", "2023-11-30"])("%s", (published) =>
    expect(codesOf(FILED, TEXT, { published })).toEqual(["warning year-unfinished"]),
  );
  test.each(["2023-12-28", "2024-01-20", undefined])("%s is late enough", (published) =>
    expect(codesOf(FILED, TEXT, { published })).toEqual([]),
  );
  test("it is told once, at the year", () =>
    expect(saidOf("proposals-filed: 230件\n  study-sessions: 12次", "立案230件。集体学习12次。", EARLY)).toMatchObject([
      { line: 4, data: { numbers: 2 } },
    ]));
  test.each(["asOf: 2023-01-18", "scope: since-session", "year: 2022"])("an entry that says %s is none", (more) =>
    expect(codesOf(`proposals-filed: { value: 230件, ${more} }`, TEXT, EARLY)).toEqual([]),
  );
  test("a part of the year is none", () =>
    expect(
      codesOf("proposals-filed: { value: 230件, facet: 上半年 }", "上半年立案230件。", { published: "2023-07-15" }),
    ).toEqual(["warning facet-unlisted"]));

  test.each<[string, Head?]>([
    [TEXT, { title: "甲市政协2022年工作综述" }],
    ["## 2022年工作回顾\n\n全年立案230件。"],
    ["## 一、二〇二二年的主要工作\n\n全年立案230件。"],
    ["2022年工作回顾。全年立案230件。"],
  ])("of the year before, where it is named: %s", (text, head) =>
    expect(saidOf(FILED, text, { ...EARLY, ...head }).filter(({ code }) => code === "year-unfinished")).toMatchObject([
      { severity: "error", data: { before: 2022 } },
    ]),
  );
  test.each<[string, string]>([
    ["## 2022年工作回顾\n\n一年来，立案230件。", "error"],
    ["2022年，立案230件。\n\n## 2023年工作安排\n\n2023年，我们将立案更多。", "warning"],
    ["过去的2022年，立案230件。", "warning"],
  ])("of the time since a session too, by the words alone: %s", (text, severity) =>
    expect(
      saidOf(FILED, text, { ...EARLY, scope: "since-session" }).filter(({ code }) => code === "year-unfinished"),
    ).toMatchObject([{ severity, data: { before: 2022, numbers: 1 } }]),
  );
  test.each([
    "一次会议以来，立案230件。",
    "2022年，我们将努力。一年来，立案230件。",
    "2022年，立案100件。\n\n2023年，立案230件。",
  ])("and not where they do not say so: %s", (text) =>
    expect(
      saidOf(FILED, text, { ...EARLY, scope: "since-session" }).filter(({ code }) => code === "year-unfinished"),
    ).toEqual([]),
  );
  test.each(["committee-report", "proposal-report"])(
    "nor in a %s, given at the session that ends that time",
    (kind) => {
      const head = { ...EARLY, scope: "since-session", kind };
      const found = (more: Head) =>
        saidOf(FILED, "一次会议以来，立案230件。", { ...head, ...more }).filter(
          ({ code }) => code === "year-unfinished",
        );
      expect(found({})).toMatchObject([{ severity: "warning", data: { begun: true, numbers: 1 } }]);
      expect(found({ published: "2024-01-18" })).toEqual([]);
      expect(found({ published: "2023-05-18" })).toEqual([]);
    },
  );
  test.each([
    "贯彻2022年部署。立案230件。",
    "## 2022年工作要点落实以后\n\n立案230件。",
    "## 2022年工作回顾\n\n略。\n\n## 2023年工作情况\n\n立案230件。",
  ])("not plainly in %s", (text) =>
    expect(saidOf(FILED, text, EARLY).filter(({ code }) => code === "year-unfinished")).toMatchObject([
      { severity: "warning" },
    ]),
  );
});

describe("a title is held against year, body and kind", () => {
  const titled = (title: string, head: Head = {}) => codesOf(FILED, "立案230件。", { ...head, title });
  const OTHERWISE = ["warning title-otherwise"];
  test.each([
    "甲市政协2022年工作综述",
    "甲市政协2021年度工作总结",
    "甲市政协五年工作回顾",
    "甲市政协2023年上半年工作总结",
    "甲市政协2023年工作要点",
    "甲市政协2023年工作安排",
    "乙县政协2023年工作综述",
    "丙市政协2023年工作总结",
    "2023年丙市政协工作总结",
    "政协丙市第五届委员会常务委员会工作报告",
    "中国人民政治协商会议丙县第九届委员会工作报告",
    "政协丙县委员会2023年度工作总结",
    "政协第十四届全国委员会2023年工作情况",
    "数说丙市政协2023",
    "丙年鉴·政协丙市委员会",
    "市人大2023年工作综述",
  ])("%s", (title) => expect(titled(title)).toEqual(OTHERWISE));
  test.each([
    "甲市政协2023年工作综述",
    "甲市政协2023年工作总结和2024年工作安排",
    "甲市政协2023年工作要点完成情况",
    "甲市政协2023年履职与五年回顾",
    "甲市政协贯彻《2022年提案工作要点》情况",
    "甲市政协2022年12月全会以来工作综述",
    "甲市政协与乙县政协联动工作综述",
    "乙县政协来甲市考察",
    "三年行动计划工作综述",
    "市政协2023年工作综述",
    "政协甲市第五届委员会常务委员会工作报告",
    "政协工作这一年",
    "我市政协2023年亮点",
    "甲五届政协2023年工作",
    "以协商聚共识",
    "全市政协系统2023年工作综述",
    "甲市政协2022—2023年工作综述",
  ])("%s says nothing against it", (title) => expect(titled(title)).toEqual([]));
  test("a report of the year that is given the year after may be called by that", () => {
    expect(codesOf(FILED, "立案230件。", { title: "甲市政协2024年提案工作报告", published: "2024-01-10" })).toEqual([]);
    expect(codesOf(FILED, "立案230件。", { title: "甲市政协2024年提案工作总结" })).toEqual(OTHERWISE);
  });
  test("several years fit a report of the term", () =>
    expect(titled("甲市政协五年工作回顾", { scope: "term-cumulative" })).toEqual([]));
});
