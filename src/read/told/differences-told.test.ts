import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const DIFFERENCE = ["error number-otherwise"];
const rooms = (facets: string) =>
  `  - { id: workrooms, labels: { zh: 委员工作室 }, definition: { zh: 建成的委员工作室。 }, group: proposals, kind: count, units: [个], aggregation: sum, wordings: [委员工作室], facets: [${facets}] }\n`;
const flows = rooms("{ id: added, labels: { zh: 新增 }, wordings: [新增, 增加] }");

describe("a quote does not make a difference the number", () => {
  test.each([
    ["12件", "立案提案205件，比上年增加12件。", "比上年增加12件"],
    ["12件", "立案提案205件，比上年增加12件。", "增加12件"],
    ["12件", "立案提案205件，比上年增加12件。", "立案提案205件，比上年增加12件"],
    ["2件", "全年立案11件，较上年多2件。", "较上年多2件"],
    ["21件", "立案提案205件，较上年多立案21件。", "多立案21件"],
    ["31件", "立案205件，同比减少31件。", "同比减少31件"],
    ["61件", "收到提案512件、立案430件，同比分别增加24件、61件。", "同比分别增加24件、61件"],
    ["9件", "今年立案的205件比去年高出9件。", "比去年高出9件"],
    ["9件", "立案205件，多出9件。", "多出9件"],
    ["12件", "今年立案增加12件，质量也有提高。", "立案增加12件"],
    ["88件", "立案提案由88件增加到130件。", "立案提案由88件增加到130件"],
    ["13件", "立案提案少于计划的13件。", "少于计划的13件"],
    ["6件", "立案8件，多于前三年平均数6件。", "前三年平均数6件"],
    ["3件", "立案205件，增加了3件。", "增加了3件"],
  ])("%s: %s (%s)", (value, text, quote) =>
    expect(codesOf(`proposals-filed: { value: ${value}, quote: ${quote} }`, text)).toEqual(DIFFERENCE),
  );
  test.each([
    ["5%", "办复率同比增长5%。", "办复率同比增长5%"],
    ["97.5%", "提案办复率由97.5%提升至99%。", "由97.5%提升至99%"],
    ["2%", "办复率99%，提高了2%。", "办复率99%，提高了2%"],
  ])("a rate's %s: %s (%s)", (value, text, quote) =>
    expect(codesOf(`proposal-reply-rate: { value: ${value}, quote: ${quote} }`, text)).toEqual(DIFFERENCE),
  );
});

describe("what was reached, and what is counted as added, is settled by a quote", () => {
  test.each([
    ["205件", "立案提案205件，比上年增加12件。", "立案提案205件，比上年增加12件"],
    ["130件", "立案提案由88件增加到130件。", "由88件增加到130件"],
    ["130件", "立案提案比上年增加12件，增至130件。", "增至130件"],
    ["205件", "立案提案增长较快，达205件。", "立案提案增长较快，达205件"],
    ["205件", "与上年相比，立案205件。", "与上年相比，立案205件"],
  ])("%s: %s (%s)", (value, text, quote) =>
    expect(codesOf(`proposals-filed: { value: ${value}, quote: ${quote} }`, text)).toEqual([]),
  );
  test.each([
    ["委员工作室增加20个。", "委员工作室增加20个"],
    ["全年新增委员工作室20个。", "新增委员工作室20个"],
    ["增加委员工作室20个。", "增加委员工作室20个"],
  ])("%s", (text, quote) =>
    expect(codesOf(`workrooms: { value: 20个, facet: added, quote: ${quote} }`, text, { metrics: flows })).toEqual([]),
  );
});
