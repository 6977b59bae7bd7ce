import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics = [
  "  - id: assigned",
  "    labels: { zh: 交办提案 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [件]",
  "    aggregation: sum",
  "    wordings: [交办提案, 主办, 会办, 独办]",
  "    facets:",
  "      - { id: lead, labels: { zh: 主办 }, wordings: [主办, 独办] }",
  "      - { id: joint, labels: { zh: 会办 }, wordings: [会办, 协办] }",
  "  - id: satisfied",
  "    labels: { zh: 委员满意率 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: ratio",
  '    units: ["%"]',
  "    aggregation: none",
  "    wordings: [满意率, 满意的]",
  "    facets:",
  "      - { id: both, labels: { zh: 满意和基本满意 }, wordings: [满意和基本满意, 满意或基本满意] }",
  "",
].join("\n");
const study = (facet: string, value: string) => `study-sessions: { facet: ${facet}, value: ${value} }`;
const UNNAMED = ["warning facet-unnamed"];

describe("a facet that is named with another number alone, behind it, is none of the total's", () => {
  test.each([
    [study("party-group", "23次"), "集中学习23次，其中党组学习5次。"],
    [study("party-group", "23次"), "集中学习23次，同比增长15%，其中党组学习5次。"],
    [study("party-group", "23次"), "集中学习23次。其中，党组学习5次。"],
    [study("party-group", "23次"), "集中学习２３次（党组学习５次）。"],
    [study("chairs", "23次"), "集中学习23次，包括党组学习5次、主席会议学习8次。"],
    ["assigned: { facet: joint, value: 232件 }", "交办提案463件，独办231件、主会办232件。"],
    ["satisfied: { facet: both, value: 96.1% }", "表示满意的440件，占96.1%；基本满意的18件，占3.9%。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual(UNNAMED));

  test.each([
    [study("party-group", "5次"), "集中学习23次，其中党组学习5次。"],
    [study("party-group", "23次"), "党组集中学习23次，其中党组扩大学习5次。"],
    [study("party-group", "23次"), "集中学习23次，均由党组组织，其中外出学习5次。"],
    [study("party-group", "23次"), "集中学习23次，其中党组走访企业5家。"],
    [study("party-group", "23次"), "## 党组\n\n集中学习23次，其中党组扩大学习5次。"],
    [study("chairs", "8次"), "集中学习23次，包括党组学习5次、主席会议学习8次。"],
    [study("party-group", "12次"), "党组、主席会议分别学习12次、8次；其中主席会议扩大学习3次。"],
    ["study-sessions: { facet: party-group, value: 23次, note: 都是党组的。 }", "集中学习23次，其中党组学习5次。"],
    ["assigned: { facet: joint, value: 232件 }", "交办提案463件，主办231件、会办232件。"],
    ["assigned: { facet: lead, value: 231件 }", "交办提案463件，独办231件、主会办232件。"],
    ["satisfied: { facet: both, value: 100% }", "满意和基本满意率达100%；其中满意96.1%，基本满意3.9%。"],
    ["satisfied: { facet: both, value: 100% }", "满意率96.1%，基本满意率3.9%，满意和基本满意率100%。"],
  ])("%s of %s is", (entry, text) =>
    expect(codesOf(entry, text, { metrics }).filter((code) => code.includes("facet"))).toEqual([]),
  );
});
