import { describe, expect, test } from "vitest";
import type { OpenPlace } from "../../read/markdown/open-place.ts";
import { steep } from "../../../tests/support/work.ts";
import { draftOfText, testContext } from "../testing.ts";
import { damageIn } from "./damage.ts";
import { readBack } from "./draft-places.ts";
import { sourceQuote } from "./source-quote.ts";

const context = await testContext();
const damage = (text: string) => damageIn(readBack(text)?.places ?? []).map(({ kind }) => kind);

describe("damage is named", () => {
  test.each([
    ["共收到提?47件，情况良好。", ["number-broken"]],
    ["共收到提\ufffd47件。", ["number-broken"]],
    ["立案\\*\\*\\*件，办复及时。", ["number-masked"]],
    ["提案立案率为%，位居前列。", ["digits-removed"]],
    ["共提出提案件，质量较高。", ["digits-removed"]],
    ["提出意见建议余条，得到采纳。", ["digits-removed"]],
    ["在中共\\*\\*市委领导下开展工作。", ["name-redacted"]],
    ["展現了新?lián)的面貌。", ["text-broken"]],
  ])("%s", (text, kinds) => expect(damage(text)).toEqual(kinds));

  test.each([
    ["怎么办?2023年的回答是制度。"],
    ["数百余件提案，百分之九十八办复。"],
    ["办复率100%，满意率98.5%。"],
    ["提案件件有着落，场次逐年增加。"],
    ["第**次**会议。"],
    ["几十余条建议"],
  ])("%s is sound", (text) => expect(damage(text)).toEqual([]));
});

const marks = ["*", "_", "?", "7,", "7."];
const placeOf = (text: string): OpenPlace => ({
  n: 0,
  kind: "paragraph",
  text,
  stated: text,
  line: 1,
  element: { type: "element", tagName: "p", properties: {}, children: [] },
  pieces: [],
  cells: [],
  above: [],
});

test.each(marks)("a line of nothing but %s is told of a few times", (mark) => {
  expect(damageIn([placeOf(mark.repeat(100_000))]).length).toBeLessThan(10);
});

test("a line of nothing but one mark is work as it is long", () => {
  expect(steep("src/import/draft/damage.ts", "damageIn", marks, (row) => [[placeOf(row)]])).toEqual([]);
});

describe("a quote is what stands in the Markdown", () => {
  test.each([
    ["甲\\*\\*市收到提案12件", 0, 8, "甲\\*\\*市收到提案"],
    ["\\# 收到提案12件", 2, 9, "收到提案12件"],
    ["收到\\&amp;提案12件", 0, 12, "收到\\&amp;提案12件"],
  ])("%s", (markdown, start, end, quote) => {
    const text = readBack(markdown);
    const [place] = text?.places ?? [];
    expect(place && sourceQuote(place, { start, end }, text?.lines ?? [])).toMatchObject({ quote, line: 1 });
  });
  test("across a table's cells it holds the bars between", () => {
    const text = readBack("| 类别 | 立案 |\n| --- | --- |\n| 经济 | 12件 |\n");
    const place = text?.places[1];
    expect(place && sourceQuote(place, { start: 0, end: 6 }, text?.lines ?? [])).toEqual({
      quote: "经济 | 12件",
      line: 3,
      column: 3,
    });
  });
});

const plan = (...lines: string[]) =>
  draftOfText(["甲市政协2024年工作要点", ...lines].join("\n"), context).commitments.map(
    ({ number, heading, text }) => ({ number, heading, text }),
  );

describe("a plan's commitments", () => {
  test("are its numbered items, with what follows them", () => {
    expect(
      plan("总体要求是团结和民主。", "1.抓好学习。党组学习要经常。", "学习要有实效。", "2.办好提案。严格立案标准。"),
    ).toEqual([
      { number: 1, heading: "抓好学习", text: "党组学习要经常。学习要有实效。" },
      { number: 2, heading: "办好提案", text: "严格立案标准。" },
    ]);
  });
  test("under numbered headings are the headings' paragraphs", () => {
    expect(
      plan("（一）抓好学习", "党组学习要经常，委员学习要自觉。", "（二）办好提案", "严格立案标准，提高办理质量。"),
    ).toEqual([
      { number: 1, heading: "抓好学习", text: "党组学习要经常，委员学习要自觉。" },
      { number: 2, heading: "办好提案", text: "严格立案标准，提高办理质量。" },
    ]);
  });
  test("without numbers are its paragraphs, frame sentences aside", () => {
    expect(
      plan(
        "2024年是关键一年，要重点做好以下工作。",
        "要深化学习，把学习成果转化为履职实效。",
        "要办好提案，严格标准，提高办理质量。",
        "各位委员，让我们共同努力，再创新的佳绩！",
      ),
    ).toMatchObject([
      { text: "要深化学习，把学习成果转化为履职实效。" },
      { text: "要办好提案，严格标准，提高办理质量。" },
    ]);
  });
});

test("numbers of a plan are no observations", () => {
  expect(
    draftOfText(
      "甲市政协2024年工作要点\n1.办好提案。立案提案办复率达到100%，立案300件。\n2.抓好学习。党组学习12次。",
      context,
    ).observations,
  ).toEqual([]);
});

test("what the frontmatter cannot know is an error at its line, and the rest is checked all the same", () => {
  const { diagnostics, markdown } = draftOfText(
    "丙市政协2023年工作综述\n全年收到提案200件，立案300件，工作都有新的进展和成效。",
    context,
  );
  const found = diagnostics
    .filter(({ severity }) => severity !== "note")
    .map(({ code, line }) => [code, markdown.split("\n")[line - 1]?.split(":")[0]?.trim()]);
  expect(found).toContainEqual(["value-type", "body"]);
  expect(found).toContainEqual(["value-format", "name"]);
  expect(found.map(([code]) => code)).toContain("part-exceeds-whole");
});

test("nothing is said of a year that the document does not tell", () => {
  const { facts, diagnostics } = draftOfText(
    "甲市政协工作报告\n去年，收到提案200件，立案180件，工作都有新的进展。",
    context,
  );
  expect(facts.year).toBeUndefined();
  expect(diagnostics.filter(({ data }) => "year" in data)).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("value-type");
});

describe("a note's mark takes nothing from a number", () => {
  test.each([
    ["全年立案提案近〔1〕312件。", "近312件", 312, "nearly"],
    ["全年立案提案256〔1〕万件。", "256万件", 2_560_000, "exact"],
    ["全年立案提案超过〔2〕310件。", "超过310件", 310, "more-than"],
    ["全年立案提案约①312件。", "约312件", 312, "about"],
    ["全年立案提案312件〔1〕以上。", "312件以上", 312, "at-least"],
  ])("%s", (text, raw, value, bound) => {
    const { observations, markdown } = draftOfText(["甲市政协2023年工作总结", text].join("\n"), context);
    expect(observations[0]?.quantity).toMatchObject({ value, bound });
    expect(markdown).toContain(`proposals-filed: ${raw}`);
  });
});
