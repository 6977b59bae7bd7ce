import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 211件";
const RIGHT = "proposals-filed: 201件";
const ASKED = ["warning number-otherwise"];

const errata = [
  "收到提案243件，立案211件。（更正：立案数应为201件，排印有误。）",
  "立案211件。\n\n勘误：印发稿中“立案211件”应为“立案201件”，特此更正。",
  "立案211件。更正：上文立案数应为201件。",
  "立案211件。\n\n订正：正文所列“立案211件”更正为“立案201件”。",
  "立案211件。（第3页“立案211件”应为“立案201件”。）",
  "立案211件。\n\n- 刊误：立案数有误，应为201件",
  "立案211件。（编者注：原文立案数系笔误，应改为201件。）",
];

describe("a number that the text puts right further on is none of its own", () => {
  test.each(errata)("%s", (text) => expect(codesOf(FILED, text)).toEqual(ASKED));
  test.each(errata)("what it is put right to is: %s", (text) => expect(codesOf(RIGHT, text)).toEqual([]));
  test("it is said by which words", () =>
    expect(saidOf(FILED, errata[0] ?? "")[0]).toMatchObject({ data: { words: "应为201件", why: "withdrawn" } }));

  test.each([
    "立案211件。（更正：收到提案数应为243件，排印有误。）",
    "立案211件。更正：委员数应为201人。",
    "立案211件。（勘误：“办复243件”应为“办复201件”。）",
    "立案211件。推动将限行时间更正为20小时。",
    "立案211件。委员建议，补助标准应改为每户211元。",
    "立案211件。协商将“发展目标”改为“发展指标”。",
    "立案211件，更正后为211件。",
  ])("another's is no matter: %s", (text) => expect(codesOf(FILED, text)).toEqual([]));
  test.each(["办复率应为95%。", "立案率应为95%以上。", "满意率有差距，立案率应为95%。"])(
    "%s still asks for it",
    (text) => expect(codesOf("proposal-filing-rate: 95%", text)).not.toEqual([]),
  );
});
