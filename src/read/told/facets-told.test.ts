import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const study = (more: string) => `study-sessions: { value: 12次, ${more} }`;
const PARTY = study("facet: party-group");
const UNNAMED = ["warning facet-unnamed"];
const OTHER = ["error facet-otherwise"];
const table = (head: string, row: string, above = "") =>
  `${above}\n\n| ${head} |\n| ${head
    .split("|")
    .map(() => "---")
    .join(" | ")} |\n| ${row} |`;

describe("a facet that nothing in the text names", () => {
  test.each([
    "组织学习12次。",
    "全年共组织学习会12次，效果良好。",
    table("项目 | 次数", "学习 | 12次"),
    "## 学习\n\n学习12次。",
  ])("%s", (text) => {
    expect(codesOf(PARTY, text)).toEqual(UNNAMED);
    expect(codesOf(study("facet: party-group, quote: 学习12次"), text.replace("学习会12次", "学习12次"))).toEqual(
      UNNAMED,
    );
    expect(codesOf(study("facet: party-group, note: 据会议记录，都是党组的。"), text)).toEqual([]);
  });
  test("in words of the editor's own", () => {
    expect(codesOf(study("facet: 界别=经济界"), "组织学习12次。")).toEqual([...UNNAMED, "warning facet-unlisted"]);
    expect(codesOf(study("facet: 界别=经济界"), "经济界学习12次。")).toEqual(["warning facet-unlisted"]);
    expect(codesOf(study("facet: 专题学习"), "组织专题学习12次。")).toEqual(["warning facet-unlisted"]);
    expect(codesOf(study("facet: online"), "组织学习12次。")).toEqual(["warning facet-unlisted"]);
  });
  test.each([
    "党组学习12次。",
    "党组带头，组织学习12次。",
    "发挥党组作用。全年学习12次。",
    "## 党组\n\n学习12次。",
    "党组：\n\n- 学习12次",
    table("项目 | 党组", "学习 | 12次"),
    table("项目 | 次数", "党组学习 | 12次"),
    table("项目 | 次数", "学习 | 12次", "党组学习情况"),
  ])("%s names it", (text) => expect(codesOf(study("facet: party-group, quote: 12次"), text)).toEqual([]));
});

describe("a facet whose sibling is named instead", () => {
  test.each([
    "主席会议学习12次。",
    table("项目 | 主席会议", "学习 | 12次"),
    table("项目 | 次数", "主席会议学习 | 12次"),
  ])("%s", (text) => {
    expect(codesOf(PARTY, text)).toEqual(OTHER);
    expect(codesOf(study("facet: party-group, quote: 12次"), text)).toEqual(OTHER);
    expect(codesOf(study("facet: chairs"), text)).toEqual([]);
  });
  test("the other is told", () =>
    expect(saidOf(PARTY, "主席会议学习12次。")).toMatchObject([
      { data: { facet: "party-group", other: "chairs", words: "主席会议" } },
    ]));
  test("where the number stands twice, the place that names it is taken", () =>
    expect(codesOf(PARTY, "主席会议学习12次。\n\n党组学习12次。")).toEqual([]));
  test.each(["主席会议研究部署。组织学习12次。"])("%s names neither", (text) =>
    expect(codesOf(PARTY, text)).toEqual(UNNAMED),
  );
});

describe("letters that share 类", () => {
  const metrics = [
    "  - id: outcomes",
    "    labels: { zh: 办理结果 }",
    "    definition: { zh: 按结果分的提案。 }",
    "    group: proposals",
    "    kind: count",
    "    units: [件]",
    "    aggregation: sum",
    "    wordings: [A类, B类, C类, 办理结果]",
    "    facets:",
    "      - { id: class-a, labels: { zh: A类 }, wordings: [A类] }",
    "      - { id: class-b, labels: { zh: B类 }, wordings: [B类] }",
    "      - { id: class-c, labels: { zh: C类 }, wordings: [C类] }",
    "",
  ].join("\n");
  const text = "A、B、C类提案分别为176件、69件、13件。";
  test.each([
    ["class-a", "176件"],
    ["class-b", "69件"],
    ["class-c", "13件"],
  ])("%s has %s", (facet, value) => {
    expect(codesOf(`outcomes: { facet: ${facet}, value: ${value} }`, text, { metrics })).toEqual([]);
    expect(
      codesOf(
        `outcomes: { facet: ${facet}, value: ${value} }`,
        "办理结果中，A、B、C三类提案分别为176件、69件、13件。",
        { metrics },
      ),
    ).toEqual([]);
  });
  test.each([
    ["class-a", "176件"],
    ["class-b", "69件"],
    ["class-c", "13件"],
  ])("with a slash between them, %s has %s", (facet, value) => {
    expect(
      codesOf(`outcomes: { facet: ${facet}, value: ${value} }`, "A/B/C类提案分别为176件、69件、13件。", { metrics }),
    ).toEqual([]);
    expect(
      codesOf(`outcomes: { facet: ${facet}, value: ${value} }`, "办理结果中，A/B/C三类分别有176件、69件、13件。", {
        metrics,
      }),
    ).toEqual([]);
    expect(
      codesOf(`outcomes: { facet: ${facet}, value: ${value} }`, "办理结果中，“A”类176件、“B”类69件、“C”类13件。", {
        metrics,
      }),
    ).toEqual([]);
  });
  test("with a slash, another letter's number names that letter", () =>
    expect(
      saidOf("outcomes: { facet: class-b, value: 176件 }", "A/B/C类提案分别为176件、69件、13件。", { metrics }),
    ).toMatchObject([{ code: "facet-otherwise", data: { other: "class-a" } }]));
  test("another letter's number names that letter", () =>
    expect(saidOf("outcomes: { facet: class-b, value: 176件 }", text, { metrics })).toMatchObject([
      { code: "facet-otherwise", data: { other: "class-a", words: "A" } },
    ]));
});

describe("what only begins as a facet's name names none", () => {
  const adopted = [
    "  - id: adopted",
    "    labels: { zh: 被采用 }",
    "    definition: { zh: 某事。 }",
    "    group: proposals",
    "    kind: count",
    "    units: [篇]",
    "    aggregation: sum",
    "    wordings: [采用]",
    "    facets:",
    "      - { id: provincial, labels: { zh: 省级政协采用 }, wordings: [被省政协采用, 省政协采用] }",
    "      - { id: wide, labels: { zh: 省级以上采用 }, wordings: [省级以上采用] }",
    "",
  ].join("\n");
  const codes = (facet: string, text: string) =>
    codesOf(`adopted: { facet: ${facet}, value: 61篇 }`, text, { metrics: adopted });
  test.each([
    "信息被省级以上采用61篇。",
    "信息被省部级及以上单位采用61篇。",
    "信息被省委办公厅、省政府办公厅采用61篇。",
  ])("%s", (text) => expect(codes("provincial", text)).not.toEqual([]));
  test.each([
    "信息被省政协采用61篇。",
    "信息被省级政协采用61篇。",
    "信息被省委、省政协采用61篇。",
    "省级政协采用61篇，省级以上采用70篇。",
  ])("%s does", (text) => expect(codes("provincial", text)).toEqual([]));
  test("省级以上 names its own", () => expect(codes("wide", "信息被省级以上采用61篇。")).toEqual([]));
});
