import { describe, expect, test } from "vitest";
import { codesOf, metric } from "./entry-testing.ts";

const metrics =
  metric("assigned", "件", "交办, 承办") +
  metric("notes", "次", "批示") +
  metric("proposers", "名, 人", "委员…提交提案, 提交提案") +
  metric("rooms", "个", "工作室") +
  metric("visits", "家", "走访企业");
const PART = "warning number-otherwise";

describe("a part is one whatever opens it, behind a larger number of the same", () => {
  test.each([
    ["notes: 21次", "市领导批示52次，包括书记批示21次。"],
    ["notes: 21次", "市领导批示52次，含书记批示21次。"],
    ["notes: 21次", "市领导批示52次（书记批示21次）。"],
    ["notes: 19次", "市领导批示52次（书记批示21次、市长批示19次）。"],
    ["assigned: 13件", "交办提案352件（含并案15件），其中城建类13件。"],
    ["assigned: 300件", "交办提案352件（含并案15件），其中工业类300件。"],
    ["proposals-filed: 62件", "立案213件，经济建设方面立案62件。"],
    ["proposals-filed: 62件", "立案213件。具体看：经济类立案62件。"],
    ["proposers: 95名", "300名委员提交提案，常委中95名提交提案。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toContain(PART));

  test.each([
    ["notes: 52次", "市领导批示52次，包括书记批示21次。"],
    ["notes: 52次", "市领导批示52次（书记批示21次）。"],
    ["proposals-filed: 213件", "收到提案300件（立案213件）。"],
    ["proposals-filed: 213件", "收到提案300件，包括立案213件。"],
    ["proposals-filed: 213件", "本届累计立案945件（今年立案213件）。"],
    ["proposals-filed: 213件", "共立案945件（2023年立案213件）。"],
    ["proposals-replied: 62件", "立案213件（办复62件）。"],
    ["rooms: 15个", "工作室48个（新增15个）。"],
    ["visits: 62家", "提出建议213条，含金量高，走访企业62家。"],
    ["assigned: 352件", "交办提案352件（含并案15件），其中工业类300件。"],
    ["proposals-replied: 62件", "立案213件，民生方面办复62件。"],
    ["proposers: 95名", "收到提案300件，委员中95名提交提案。"],
  ])("%s of %s is none", (entry, text) => expect(codesOf(entry, text, { metrics })).not.toContain(PART));
});

describe("what one of several did that did the same is none of all", () => {
  test.each([
    ["proposals-filed: 120件", "立案320件。民革市委会立案120件，民盟市委会立案80件。"],
    ["proposals-filed: 80件", "民革市委会立案120件、民盟市委会立案80件。"],
    ["visits: 12家", "工商联界别走访企业12家。"],
    ["proposals-filed: 120件", "委员提案立案120件，集体提案立案200件。"],
    ["proposals-filed: 120件", "第一批立案120件，第二批立案200件。"],
    ["proposals-filed: 200件", "第一批立案120件，第二批立案200件。"],
    ["proposals-filed: 120件", "首批立案120件，全年立案200件。"],
    ["proposals-filed: 120件", "首批立案120件。\n\n第二批正在审查。"],
    ["proposals-filed: 120件", "经济建设方面立案120件，占37.5%。"],
    ["proposals-received: 5件", "提案委员会提交提案5件，市政协共收到提案300件。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toContain(PART));

  test.each([
    ["proposals-filed: 120件", "民革、民盟等党派共立案120件。"],
    ["proposals-filed: 120件", "民革、民盟和民建立案120件。"],
    ["proposals-filed: 120件", "围绕民革市委会的调研成果建言，立案120件。"],
    ["proposals-filed: 120件", "与工商联联合走访，立案120件。"],
    ["proposals-filed: 120件", "委员提案立案120件。"],
    ["proposals-filed: 120件", "分两批立案120件。"],
    ["rooms: 15个", "首批15个工作室挂牌。"],
    ["visits: 15家", "首批走访企业15家。"],
    ["proposals-filed: 120件", "立案120件，占收到提案的37.5%。"],
    ["proposals-filed: 120件", "各方面立案120件，占37.5%。"],
    ["proposals-received: 300件", "提案委员会提交提案5件，市政协共收到提案300件。"],
    ["proposals-received: 300件", "甲市政协收到提案300件，全市政协系统共收到提案900件。"],
    ["proposals-received: 300件", "提案委员会收到提案300件，共立案945件。"],
    ["proposals-received: 300件", "提案委员会收到提案300件，本届共收到提案945件。"],
    ["visits: { value: 12家, quote: 工商联界别走访企业12家 }", "工商联界别走访企业12家。"],
  ])("%s of %s is", (entry, text) => expect(codesOf(entry, text, { metrics })).not.toContain(PART));
});
