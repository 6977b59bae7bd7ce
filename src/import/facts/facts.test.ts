import { describe, expect, test } from "vitest";
import { readMetadataLine } from "../clean/metadata-line.ts";
import { bodyOf } from "./body.ts";
import { dayIn } from "./day.ts";
import { kindOf } from "./kind.ts";
import { authorOf, sourceOf } from "./people.ts";
import { publishedOf } from "./published.ts";
import { numberOf } from "../../text/number-of.ts";
import { sittingOf } from "./session.ts";
import { spanOf } from "./span.ts";
import { viewOf } from "./text-view.ts";
import { yearOf } from "./year.ts";

const view = (
  title: string,
  lines: string[] = [],
  more: { published?: string; facts?: string[]; before?: string[] } = {},
) =>
  viewOf(title, lines, {
    facts: (more.facts ?? []).flatMap((line) => readMetadataLine(line, 1) ?? []),
    hints: { published: more.published },
    asides: [],
    before: more.before ?? [],
  });

test.each([
  ["甲市政协2023年工作综述", "review"],
  ["政协甲市第五届委员会常务委员会工作报告", "committee-report"],
  ["政协甲市委员会2023年工作总结和2024年工作打算", "committee-report"],
  ["关于政协甲市五届二次会议以来提案工作情况的报告", "proposal-report"],
  ["关于政协甲市五届三次会议提案审查情况的报告", "examination-report"],
  ["关于2023年度区政协提案办理情况的报告", "handling-report"],
  ["甲市人民政府关于承办市政协五届二次会议提案情况的报告", "handling-report"],
  ["甲市政协2024年工作要点", "plan"],
  ["甲市政协2024年度协商计划", "plan"],
  ["甲市年鉴（2022）", "yearbook"],
  ["甲市政协2023年工作亮点", "highlights"],
])("%s is a %s", (title, kind) => expect(kindOf(view(title)).value).toBe(kind));

describe("the year is that of the work", () => {
  test("as the title says", () =>
    expect(yearOf(view("甲市政协2023年工作综述", ["2024年是新的一年"]), "review")?.value).toBe(2023));
  test("in characters too", () => expect(yearOf(view("甲市政协二〇二三年工作综述"), "review")?.value).toBe(2023));
  test("the year before a report read in January", () =>
    expect(yearOf(view("甲市政协常委会工作报告", ["(2024年1月9日)"]), "committee-report")?.value).toBe(2023));
  test("the year itself of proposals examined in January", () =>
    expect(yearOf(view("提案审查情况的报告", ["截至2024年1月16日18时，共收到提案"]), "examination-report")?.value).toBe(
      2024,
    ));
  test("the year before a yearbook's", () =>
    expect(
      yearOf(view("政协甲市委员会", ["【概况】2021年，召开会议"], { before: ["甲市年鉴（2022）"] }), "yearbook")?.value,
    ).toBe(2021));
  test("the last of a term's", () =>
    expect(
      yearOf(view("五年工作报告", ["(2022年1月18日)", "2017年以来，五年来召开会议"]), "committee-report")?.value,
    ).toBe(2021));
  test("not the plan's in a report that has both", () =>
    expect(yearOf(view("关于2023年工作情况和2024年工作安排的报告"), "committee-report")?.value).toBe(2023));
  test("the plan's own", () => expect(yearOf(view("甲市政协2024年工作要点"), "plan")?.value).toBe(2024));
  test("not that of a page's widgets", () =>
    expect(
      yearOf(
        view("市政协工作综述", ["2023年，市政协认真履职。"], {
          facts: ["发布时间:2021-07-29 14:20:45", "Time of issue:2024-01-20"],
        }),
        "review",
      )?.value,
    ).toBe(2023));
  test("not that of an outlook in a report of January", () =>
    expect(
      yearOf(
        view("提案办理情况的报告", ["一年来，提案办理有力有序。", "2024年，我们还有许多工作。"], {
          facts: ["发布日期：2024-01-05"],
        }),
        "handling-report",
      )?.value,
    ).toBe(2023));
  test("none where nothing says it", () =>
    expect(yearOf(view("甲市政协工作综述", ["一年来，市政协认真履职。"]), "review")).toBeUndefined());
});

describe("term and session", () => {
  const sitting = (title: string, lines: string[] = []) => {
    const { term, session } = sittingOf(view(title, lines), "review");
    return [term?.value, session?.value];
  };
  test("of delivery come first", () =>
    expect(sitting("工作报告", ["——在政协甲市第十五届委员会第二次会议上", "一次会议以来"])).toEqual([15, 2]));
  test("in the title", () => expect(sitting("市政协十五届一次会议以来工作综述")).toEqual([15, 1]));
  test("a plenum's and the people's congress's are not ours", () =>
    expect(sitting("工作综述", ["贯彻市委十三届五次全会精神，落实市十七届人大二次会议部署"])).toEqual([
      undefined,
      undefined,
    ]));
  test("of the national committee are not ours", () =>
    expect(sitting("工作综述", ["学习全国政协十四届一次会议精神"])).toEqual([undefined, undefined]));
  test("a term alone is known without its session", () =>
    expect(sitting("工作综述", ["五届市政协开局之年"])).toEqual([5, undefined]));
  test.each([
    ["十", 10],
    ["十五", 15],
    ["二十", 20],
    ["三", 3],
    ["12", 12],
  ])("%s is %i", (words, value) => expect(numberOf(words)).toBe(value));
});

describe("the day of publication", () => {
  test("of the page's head comes before its widgets'", () =>
    expect(
      publishedOf(view("综述", [], { published: "2024-01-08", facts: ["发布时间：2024-02-01"] }), 2023)?.value,
    ).toBe("2024-01-08"));
  test("of widgets from other years is none", () =>
    expect(
      publishedOf(view("综述", [], { facts: ["发布时间:2021-07-29 14:20:45", "Time of issue:2024-01-20"] }), 2023)
        ?.value,
    ).toBe("2024-01-20"));
  test("may stand under the title", () =>
    expect(publishedOf(view("报告", ["(2022年1月18日)"]), 2021)?.value).toBe("2022-01-18"));
  test.each([
    ["2024年1月8日", "2024-01-08"],
    ["2024/1/8", "2024-01-08"],
    ["二〇二四年一月二十八日", "2024-01-28"],
    ["2024-02-30", undefined],
    ["12024-01-08", undefined],
  ])("%s", (words, day) => expect(dayIn(words)).toBe(day));
});

test.each([
  [["——赵某某在政协甲市第五届委员会第二次会议上"], "赵某某"],
  [["——2025年1月7日在政协甲市第七届委员会第五次会议上", "政协甲市委员会副主席 陈某某"], "陈某某"],
  [["正文。（记者 周某）"], "周某"],
  [["正文。（通讯员　吴某某）"], "吴某某"],
  [["——在政协甲市第五届委员会第二次会议上"], undefined],
])("%s is by %s", (lines, author) => expect(authorOf(view("报告", lines), lines)?.value).toBe(author));

describe("the body", () => {
  const body = (id: string, short: string) => ({
    id,
    short: { zh: short },
    name: { zh: `政协${short.replace("政协", "")}委员会` },
    level: "prefectural" as const,
    terms: [],
  });
  const bodies = [body("jia", "丰泽市政协"), body("yi", "丰乐县政协")];
  test("by its own name is certain", () =>
    expect(bodyOf(view("丰泽市政协2023年工作综述"), bodies)).toMatchObject({ value: "jia" }));
  test("by the name of its place is a guess", () =>
    expect(bodyOf(view("市政协综述", ["丰泽发展快，丰泽百姓富。"]), bodies)).toMatchObject({
      value: "jia",
      guessed: true,
    }));
  test("of two named alike is none", () =>
    expect(bodyOf(view("综述", ["丰泽市政协和丰乐县政协联合调研。"]), bodies)).toBeUndefined());
  test("of a place that the site has not is none", () =>
    expect(bodyOf(view("丙市政协2023年工作综述"), bodies)).toBeUndefined());
});

test("a term's years are counted back from that of the work", () => {
  expect(spanOf(view("工作报告", ["五年来，召开会议"]), 2021)).toMatchObject({
    value: { start: "2017", end: "2021" },
    guessed: true,
  });
  expect(spanOf(view("2018—2022年工作报告"), 2022)).toMatchObject({ value: { start: "2018", end: "2022" } });
});

test("a yearbook's name is the source, and a long line before the title is none", () => {
  expect(sourceOf(view("政协工作", [], { before: ["甲市年鉴（2022）"] }), [])?.value).toBe("甲市年鉴（2022）");
  expect(sourceOf(view("政协工作", [], { before: ["年".repeat(200_000)] }), [])).toBeUndefined();
});
