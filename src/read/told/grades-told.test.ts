import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics = [
  "  - id: content",
  "    labels: { zh: 满意率 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: ratio",
  '    units: ["%"]',
  "    aggregation: none",
  '    wordings: [满意率, 满意和基本满意率, 满意和基本满意, 满意的占, 表示满意, "满意…，占"]',
  "    facets:",
  "      - { id: satisfied, labels: { zh: 只算满意 }, wordings: [] }",
  "      - { id: both, labels: { zh: 满意和基本满意 }, wordings: [满意和基本满意, 满意或基本满意] }",
  "  - id: filed",
  "    labels: { zh: 立案提案 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [件]",
  "    aggregation: sum",
  "    wordings: [立案, 立案提案]",
  "    facets:",
  "      - { id: before, labels: { zh: 并案前 }, wordings: [并案前] }",
  "      - { id: after, labels: { zh: 并案后 }, wordings: [并案后立案, 实际立案] }",
  "",
].join("\n");
const codes = (facet: string, value: string, text: string, metric = "content") =>
  codesOf(`${metric}: { facet: ${facet}, value: ${value} }`, text, { metrics });

describe("grades of content are not exchanged", () => {
  test.each([
    ["both", "96%", "提案人满意率为96%，满意和基本满意率为100%。"],
    ["both", "94.8%", "表示满意的占94.8%，基本满意的占5.1%。"],
    ["both", "96%", "满意率96%、基本满意率4%。"],
    ["satisfied", "5.1%", "表示满意的占94.8%，基本满意的占5.1%。"],
    ["satisfied", "100%", "提案人满意率为96%，满意和基本满意率为100%。"],
    ["satisfied", "4%", "满意率96%、基本满意率4%。"],
  ])("%s of %s in %s", (facet, value, text) => {
    const found = codes(facet, value, text).filter((code) => code.includes("facet"));
    expect(found).toHaveLength(1);
  });
  test.each([
    ["both", "100%", "提案人满意率为96%，满意和基本满意率为100%。"],
    ["satisfied", "96%", "提案人满意率为96%，满意和基本满意率为100%。"],
    ["satisfied", "94.8%", "表示满意的占94.8%，基本满意的占5.1%。"],
    ["both", "99%", "委员满意或基本满意的占99%。"],
    ["satisfied", "96%", "满意率96%。"],
    ["both", "98%", "对办理结果满意和基本满意，满意率98%。"],
  ])("%s of %s in %s is", (facet, value, text) =>
    expect(codes(facet, value, text).filter((code) => code.includes("facet"))).toEqual([]),
  );
});

describe("the metric's own word names no facet", () => {
  test.each(["立案126件。", "经审查，立案126件。", "## 立案\n\n立案提案126件。"])("%s", (text) =>
    expect(codes("after", "126件", text, "filed")).toEqual(["warning facet-unnamed"]),
  );
  test.each(["并案后立案126件。", "实际立案126件。", "合并相近提案，并案后共立案126件。"])("%s does", (text) =>
    expect(codes("after", "126件", text, "filed")).toEqual([]),
  );
});
