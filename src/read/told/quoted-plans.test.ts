import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const quoted = (value: string, quote: string) => `proposals-filed: { value: ${value}, quote: ${quote} }`;
const errors = (codes: string[]) => codes.filter((code) => code.startsWith("error"));

describe("a quote takes no plan, denial or bound from its number", () => {
  test.each([
    ["223件", "计划立案223件。"],
    ["223件", "2024年计划立案223件。"],
    ["229件", "没有立案229件。"],
    ["229件", "尚未立案229件。"],
    ["229件", "不予立案229件。"],
    ["247件", "力争在年底前完成立案247件。"],
    ["247件", "力争年底前，完成立案247件。"],
    ["241件", "约立案241件。"],
    ["241件", "全年大约立案241件。"],
    ["241件", "今年超过立案241件。"],
    ["50件", "预计立案50件。"],
    ["50件", "拟于明年立案50件。"],
    ["50件", "比上年增加立案50件。"],
  ])("%s in %s", (value, text) => expect(errors(codesOf(quoted(value, `立案${value}`), text))).not.toEqual([]));

  test("nor the beginning from the words that name another metric", () => {
    const metrics =
      "  - { id: proposals-not-filed, labels: { zh: 未立案 }, definition: { zh: 没有立案的提案。 }, group: proposals, kind: count, units: [件], aggregation: sum, wordings: [没有立案, 未立案] }\n";
    expect(codesOf(quoted("229件", "立案229件"), "没有立案229件。", { metrics })).toEqual(["error quote-cuts-words"]);
    expect(codesOf(quoted("29件", "立案29件"), "立案29件，没有立案2件。", { metrics })).toEqual([]);
  });

  test.each([
    ["223件", "经审查立案223件，计划年底前办复。"],
    ["223件", "原计划办复，实际立案223件。"],
    ["223件", "节约立案223件。"],
    ["约223件", "约立案223件。"],
    ["223件", "已立案223件，没有立案的转作来信。"],
  ])("%s in %s is stated", (value, text) =>
    expect(
      codesOf(quoted(value, text.includes("约立案") && value.startsWith("约") ? "约立案223件" : `立案${value}`), text),
    ).toEqual([]),
  );
});
