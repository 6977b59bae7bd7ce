import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string) =>
  `  - { id: ${id}, labels: { zh: ${id} }, definition: { zh: 某事。 }, group: proposals, kind: count, units: [${units}], aggregation: sum, wordings: [${wordings}] }`;
const metrics = [metric("papers", "篇", "调研报告"), metric("advice", "条", "意见建议, 建议"), ""].join("\n");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });

describe("what is being written is not written", () => {
  test.each([
    "正在撰写调研报告15篇。",
    "尚在修改的调研报告15篇。",
    "起草中的调研报告15篇。",
    "调研报告15篇正在撰写。",
    "调研报告15篇尚在修改完善中。",
  ])("%s", (text) => expect(said("papers: 15篇", text)).toEqual(["warning number-otherwise"]));
  test.each([
    "形成调研报告15篇，正在修改完善。",
    "正在撰写的调研报告3篇，已形成调研报告15篇。",
    "在撰写中反复打磨，形成调研报告15篇。",
  ])("%s is", (text) => expect(said("papers: 15篇", text)).toEqual([]));
});

describe("what was aimed at, corrected, told by others, or came besides", () => {
  test.each([
    ["proposals-filed: 230件", "目标立案230件。"],
    ["proposals-filed: 289件", "简报中立案289件应改为298件。"],
    ["proposals-filed: 289件", "上次公布的立案289件。"],
    ["proposals-filed: 289件", "某网站报道称，甲市政协立案289件。"],
    ["proposals-filed: 12件", "全年立案160件，另有立案12件。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(["warning number-otherwise"]));
  test.each([
    ["proposals-filed: 230件", "完成目标立案230件。"],
    ["proposals-filed: 298件", "立案289件，应改为298件。"],
    ["proposals-filed: 160件", "全年立案160件，另有立案12件。"],
    ["proposals-filed: 160件", "收到提案180件，另有信息45条，立案160件。"],
  ])("%s of %s is its own", (entry, text) => expect(said(entry, text)).toEqual([]));
  test.each(["专家建议35条，均已采纳。", "与会专家现场提出意见建议35条。", "部门回应意见建议35条。"])(
    "%s is of those who were heard",
    (text) => expect(said("advice: 35条", text)).toEqual(["warning body-otherwise"]),
  );
  test.each(["委员和专家提出意见建议35条。", "与会专家、委员提出意见建议35条。", "提出意见建议35条。"])(
    "%s is of members too",
    (text) => expect(said("advice: 35条", text)).toEqual([]),
  );
});
