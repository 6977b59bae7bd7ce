import { describe, expect, it, test } from "vitest";
import { loadContentFiles } from "../files/content-files.ts";
import { readContent } from "../read-content.ts";

const path = "content/reports/jia/2023-plan.md";
const base = await loadContentFiles("tests/fixtures/read/base/content");

/** The places of a plan's commitments, with those of their targets, and its problems with their lines. */
function read(commitments: string, text: string) {
  const source = `---\ntitle: 甲市政协2023年工作要点\nbody: jia\nyear: 2023\nkind: plan\ntext: original\nscope: calendar-year\nsource: { name: 甲市日报 }\ncommitments:\n${commitments}\n---\n${text}\n`;
  const bytes = new TextEncoder().encode(source);
  const { dataset, diagnostics } = readContent([...base, { path, size: bytes.length, bytes }]);
  const found = dataset?.reports.find(({ id }) => id === "jia/2023-plan")?.commitments;
  return {
    places: found?.map(({ place, targetPlace }) => [place, targetPlace]),
    problems: diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, line, column }) => `${line}:${column} ${code}`),
  };
}

const refused = (...problems: string[]) => ({ places: undefined, problems });
const at = (...places: (number | undefined)[][]) => ({ places, problems: [] });

describe("a commitment's words stand in the text", () => {
  test.each([
    [
      "in either script, width and style of marks",
      "嚴把立案關,办好重点提案",
      "工作\n\n1. 严把立案关，办好重点提案；",
      2,
    ],
    ["as a part of a place", "开好座谈会", "今年要开好座谈会，听取意见。", 1],
    ["over several places", "办好提案，注重实效。开好座谈会。", "办好提案，注重实效。\n\n开好座谈会。", 1],
    ["over places that end in no mark", "做好下列工作办好提案。", "做好下列工作\n\n办好提案。", 1],
  ])("%s", (_, words, text, place) => expect(read(`  - { text: "${words}" }`, text)).toEqual(at([place, undefined])));

  it("or it is an error at its line", () => {
    expect(read("  - { text: 开展协商40余次 }\n  - { text: 走访企业100家 }", "开展协商近40次。")).toEqual(
      refused("10:13 commitment-not-in-text", "11:13 commitment-not-in-text"),
    );
    expect(read("  - heading: 40次学习\n    text: 办好提案。", "办好提案。")).toEqual(
      refused("10:14 commitment-not-in-text"),
    );
    expect(read("  - text: 办好提案。建文史馆。", "办好提案。")).toEqual(refused("10:11 commitment-not-in-text"));
  });

  it("under a heading that may be the editor's, unless it has a number", () =>
    expect(read("  - heading: 提案\n    text: 严把立案关。", "严把立案关。")).toEqual(at([1, undefined])));

  it("in the text, not in the title alone", () =>
    expect(read("  - text: 工作要点", "办好提案。")).toEqual(refused("10:11 commitment-not-in-text")));

  it("with the whole claim of their numbers", () => {
    expect(read("  - text: 培训2期", "今年培训2期以上。").problems).toHaveLength(1);
    expect(read("  - text: 40次学习", "组织近40次学习。").problems).toHaveLength(1);
    expect(read("  - text: 办复率达到98", "办复率达到98%。").problems).toHaveLength(1);
    expect(read("  - text: 培训2期", "今年培训2期，走访3次。")).toEqual(at([1, undefined]));
  });
});

describe("a target stands in its commitment or beside its metric", () => {
  const target = (value: string | number, text: string, words = "组织学习") =>
    read(`  - { text: "${words}", metric: study-sessions, target: ${value} }`, text);

  test.each([
    ["12次", "组织学习12次", "组织学习12次。", 1],
    ["12", "组织学习12次", "组织学习12次。", 1],
    ["不少于12次", "组织学习不少于12次", "力争组织学习不少于12次。", 1],
    ["12次", "组织学习", "组织学习。\n\n学习的目标是力争12次。", 2],
    ["12次", "组织学习", "组织学习。\n\n| 任务 | 学习 |\n|---|---|\n| 目标 | 12次 |", 3],
    ["全员参加", "组织学习，全员参加", "组织学习，全员参加。", 1],
  ])("%s of %s", (value, words, text, place) => expect(target(value, text, words)).toEqual(at([1, place])));

  test.each([
    ["50次", "组织学习近40次。"],
    ["40次", "组织学习近40次。"],
    ["40余次", "力争组织学习40次。"],
    ["40期", "组织学习40次。"],
    ["9次", "组织学习，走访委员9次。".replace("，走访委员", "。\n\n视察")],
    ["全员参加", "组织学习。"],
  ])("%s is none in %s", (value, text) =>
    expect(target(value, text, text.split(/[。\d]/)[0]?.replace(/近$/, "")).problems).toMatchObject([
      expect.stringContaining("target-not-in-text"),
    ]),
  );

  test("not beside another metric alone", () =>
    expect(read("  - { text: 立案60件, metric: proposals-received, target: 60件 }", "今年立案60件。").problems).toEqual(
      [expect.stringContaining("target-names-other")],
    ));
});

describe("a target is aimed at, and not told of as done", () => {
  const target = (text: string, words = text.replace(/。.*$/, "")) =>
    read(`  - { text: "${words}", metric: study-sessions, target: 12次 }`, text);

  test.each([
    "已组织学习12次。",
    "已经开展学习12次。",
    "组织了学习12次。",
    "学习12次已完成。",
    "去年组织学习12次。",
    "一年来，组织学习12次。",
    "截至目前，组织学习12次。",
    "在已组织学习12次的基础上深化。",
  ])("%s", (text) => expect(target(text).problems).toEqual([expect.stringContaining("target-reached")]));
  test("beside its metric elsewhere", () => {
    expect(target("做好学习。\n\n已组织学习12次。", "做好学习").problems).toEqual([
      expect.stringContaining("target-reached"),
    ]);
    expect(target("做好学习。\n\n已组织学习12次。\n\n组织学习12次。", "做好学习")).toEqual(at([1, 3]));
  });
  test.each([
    "组织学习12次。",
    "力争组织学习12次。",
    "在去年的基础上，力争组织学习12次。",
    "全年组织学习12次。",
    "计划组织学习12次，已列入安排。",
    "为了做好工作，组织学习12次。",
    "为了组织学习12次。",
    "确保学习12次全部完成。",
  ])("%s is", (text) => expect(target(text).problems).toEqual([]));
});

describe("a target is the body's own, and of its year", () => {
  const told = (text: string, kind = "plan") => {
    const source = `---\ntitle: 甲市政协2023年工作\nbody: jia\nyear: 2023\nkind: ${kind}\ntext: original\nscope: calendar-year\nsource: { name: 甲市日报 }\ncommitments:\n  - { text: "${text}", metric: study-sessions, target: 12次 }\n---\n${text}。\n`;
    const bytes = new TextEncoder().encode(source);
    const file = path.replace("plan", kind);
    return readContent([...base.filter((one) => one.path !== file), { path: file, size: bytes.length, bytes }])
      .diagnostics.filter(({ code, file: at }) => at === file && code.startsWith("target"))
      .map(({ severity, code, data }) => `${severity} ${code} ${(data as { why?: string }).why ?? ""}`);
  };

  test.each([
    ["省政协组织学习12次", "body"],
    ["乙市政协组织学习12次", "body"],
    ["到2026年，组织学习12次", "time"],
    ["2025年组织学习12次", "time"],
    ["上半年组织学习12次", "time"],
    ["今后五年组织学习12次", "time"],
  ])("%s: %s", (text, why) => expect(told(text)).toEqual([`warning target-otherwise ${why}`]));
  test("a review plans the year behind its own", () => {
    expect(told("2024年组织学习12次", "review")).toEqual([]);
    expect(told("2025年组织学习12次", "review")).toEqual(["warning target-otherwise time"]);
  });
  test.each([
    "组织学习12次",
    "2023年组织学习12次",
    "全年组织学习12次",
    "市政协组织学习12次",
    "配合省政协组织学习12次",
    "年底前组织学习12次",
    "一季度开展调研，全年组织学习12次",
    "每季度一次，全年组织学习12次",
    "力争2023年组织学习12次",
    "每年组织学习12次",
    "各专委会组织学习12次",
    "在去年的基础上，力争组织学习12次",
  ])("%s is", (text) => expect(told(text)).toEqual([]));
});

test("a number that a commitment holds as its target is offered as no number of the year", () => {
  const offered = (commitment: string) => {
    const source = `---\ntitle: 甲市政协2023年工作要点\nbody: jia\nyear: 2023\nkind: review\ntext: original\nscope: calendar-year\nsource: { name: 甲市日报 }\nmetrics: {}\ncommitments:\n  - { text: 立案率达到85%以上${commitment} }\n---\n2023年，立案率达到85%以上。\n`;
    const bytes = new TextEncoder().encode(source);
    return readContent([
      ...base,
      { path: path.replace("plan", "review"), size: bytes.length, bytes },
    ]).diagnostics.filter(({ code, file }) => code === "number-unlisted" && file.includes("2023-review")).length;
  };
  expect([offered(""), offered(", metric: proposal-filing-rate, target: 85%以上")]).toEqual([1, 0]);
});
