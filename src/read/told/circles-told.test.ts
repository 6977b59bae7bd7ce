import { describe, expect, test } from "vitest";
import { codesOf, saidOf, metric as metricOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string, definition?: string) =>
  metricOf(id, units, wordings, { definition });
const metrics =
  metric("fieldwork", "次, 批次, 批", "调研, 视察, 考察") +
  metric("guests", "次, 批次, 批", "接待来访, 接待…考察, 来访, 考察") +
  metric("meetings", "次", "专题协商会, 协商会") +
  metric("visits", "家", "走访企业") +
  metric("given", "元, 万元", "捐款捐物, 捐款") +
  metric("talks", "场, 次", "小微协商", "市、县两级委员共同开展的协商。") +
  metric("taking-part", "人次", "参加会议, 协商会");
const codes = (entry: string, text: string) =>
  codesOf(entry, text, { metrics }).filter((code) => code !== "warning anchor-nearer-other");
const OTHERS = ["warning body-otherwise"];

describe("what another body does, and this one helps with or goes to, is none of its own", () => {
  test.each([
    ["fieldwork: 11批次", "服务保障省政协来甲调研11批次。"],
    ["fieldwork: 11批次", "接待外地政协来甲考察11批次。"],
    ["fieldwork: 11批次", "接待乙市政协考察11批次。"],
    ["fieldwork: 11批", "接待11批兄弟县区政协来甲考察。"],
    ["fieldwork: 4次", "陪同省政协视察4次。"],
    ["meetings: 4次", "协助省政协召开专题协商会4次。"],
    ["meetings: 4次", "参加省政协召开的专题协商会4次。"],
    ["meetings: 4次", "市政协领导参加省政协专题协商会4次。"],
    ["meetings: 4次", "指导县（区）政协召开专题协商会4次。"],
    ["meetings: 4次", "应邀参加市政府专题协商会4次。"],
    ["meetings: 4次", "列席市政府专题协商会4次。"],
    ["meetings: 4次", "观摩外地专题协商会4次。"],
    ["meetings: 4次", "协助省政协召开4次专题协商会。"],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual(OTHERS));
  test("it is named", () =>
    expect(saidOf("meetings: 4次", "协助省政协召开专题协商会4次。", { metrics })[0]).toMatchObject({
      data: { words: "协助省政协" },
    }));

  test.each([
    ["fieldwork: 11批次", "配合省政协来甲调研11批次。"],
    ["fieldwork: 11批次", "配合省、市政协来甲调研11批次。"],
    ["fieldwork: 11批次", "协助全国政协、省政协来甲调研11批次。"],
    ["fieldwork: 11批次", "配合省政协来甲调研，开展调研11批次。"],
    ["fieldwork: 11批次", "配合省政协开展调研11批次。"],
    ["fieldwork: 11批次", "赴外地考察11批次。"],
    ["fieldwork: 11批次", "参与市政协组织的调研11批次。"],
    ["guests: 11批次", "接待外地政协来甲考察11批次。"],
    ["guests: 11批次", "接待来访11批次。"],
    ["meetings: 4次", "召开专题协商会4次，市政府领导参加。"],
    ["meetings: 4次", "邀请市政府领导参加专题协商会4次。"],
    ["meetings: 4次", "市政府领导出席专题协商会4次。"],
    ["meetings: 4次", "组织委员参加专题协商会4次。"],
    ["meetings: 4次", "参加市政协召开的专题协商会4次。"],
    ["meetings: 4次", "会同省政协召开专题协商会4次。"],
    ["meetings: 4次", "协助省政协召开会议，召开专题协商会4次。"],
    ["meetings: 4次", "协助主席召开专题协商会4次。"],
    ["taking-part: 45人次", "组织委员参加市政府召开的协商会45人次。"],
    ["meetings: { value: 4次, quote: 协助省政协召开专题协商会4次 }", "协助省政协召开专题协商会4次。"],
  ])("%s of %s is", (entry, text) => expect(codes(entry, text)).toEqual([]));
});

describe("a sum of several committees is not one's own", () => {
  test.each([
    ["visits: 1100余家", "全市各级政协委员走访企业1100余家。"],
    ["visits: 1100余家", "市县两级政协委员走访企业1100余家。"],
    ["visits: 1100余家", "市、县（区）政协委员走访企业1100余家。"],
    ["visits: 1100余家", "一年来，各县区政协委员走访企业1100余家。"],
    ["visits: 1100余家", "全市各级政协组织和广大委员深入一线，走访企业1100余家。"],
    ["visits: 1100余家", "全市9个县级政协、126个乡镇联络组共走访企业1100余家。"],
    ["given: 4300多万元", "全市9个县（区）政协和市政协捐款捐物共计4300多万元，其中市政协委员捐款捐物1260万元。"],
    ["given: 4300多万元", "全市政协委员捐款捐物共计4300多万元，其中市政协委员捐款捐物1260万元。"],
    ["given: 4300多万元", "县（区）政协委员和市政协委员捐款捐物共计4300多万元。"],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual(OTHERS));

  test.each([
    ["visits: 1100余家", "全市政协委员走访企业1100余家。"],
    ["visits: 1100余家", "组织市县两级政协委员走访企业1100余家。"],
    ["visits: 1100余家", "市县两级政协委员联动，走访企业1100余家。"],
    ["visits: 1100余家", "市县政协委员联合视察，走访企业1100余家。"],
    ["visits: 1100余家", "市政协委员走访企业1100余家。"],
    ["visits: 1100余家", "省、市政协委员联合走访企业1100余家。"],
    ["visits: 1100余家", "各县区政协委员热情很高。市政协走访企业1100余家。"],
    ["visits: 1100余家", "全市各级政协委员积极履职，市政协走访企业1100余家。"],
    ["visits: 1100余家", "各界别政协委员走访企业1100余家。"],
    ["visits: 1100余家", "全市12个界别政协委员走访企业1100余家。"],
    ["talks: 862场", "市县两级政协委员开展小微协商862场。"],
    ["given: 1260万元", "全市政协委员捐款捐物共计4300多万元，其中市政协委员捐款捐物1260万元。"],
    ["given: 1260万元", "市政协委员捐款捐物1260万元，其中市政协常委捐款300万元。"],
    ["given: 1260万元", "市政协委员和机关干部捐款捐物共计1260万元。"],
  ])("%s of %s is", (entry, text) => expect(codes(entry, text)).toEqual([]));
});
