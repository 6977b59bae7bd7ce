import { describe, expect, test } from "vitest";
import { codesOf, metric, saidOf } from "./entry-testing.ts";

const metrics = [
  metric("visits", "家", "走访企业"),
  metric("events", "场次", "活动"),
  metric("aid", "万元", "救助资金, 投资额"),
].join("");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });

const totals: [string, string, string][] = [
  ["visits: 312家", "visits: 76家", "市四套班子领导走访企业312家，其中市政协领导走访企业76家。"],
  ["visits: 312家", "visits: 76家", "市四大班子走访企业312家（其中市政协76家）。"],
  ["visits: 312家", "visits: 76家", "全年市领导走访企业312家，其中政协领导走访企业76家。"],
  [
    "events: 68场次",
    "events: 21场次",
    "会同市妇联、市残联、市红十字会开展送温暖等活动共计68场次，其中市政协主办21场次。",
  ],
  ["events: 9场次", "events: 4场次", "省、市两级政协联合开展监督活动9场次，其中市政协组织4场次。"],
  ["events: 68场次", "events: 21场次", "联合市妇联、团市委开展活动68场次，其中我会主办21场次。"],
  ["aid: 31亿元", "aid: 2.4亿元", "市领导带队签约项目投资额31亿元，其中政协牵线引进的投资额2.4亿元。"],
  ["aid: 31亿元", "aid: 2.4亿元", "市领导带队签约的项目投资额合计31亿元，政协牵线引进的3个项目投资额2.4亿元。"],
];

describe("what the body did with others is not its own", () => {
  test.each(totals)("%s, not %s, of %s", (entry, _, text) =>
    expect(said(entry, text)).toContain("warning body-otherwise"),
  );
  test.each(totals)("and not %s but %s is, of %s", (_, entry, text) => expect(said(entry, text)).toEqual([]));
  test.each([["aid: 230万元", "发放慰问金58.7万元；会同市慈善总会、市民政局发放救助资金共计230万元。"]])(
    "%s of %s",
    (entry, text) => expect(said(entry, text)).toEqual(["warning body-otherwise"]),
  );
  test("it is said with whom", () =>
    expect(saidOf("visits: 312家", totals[0]?.[2] ?? "", { metrics })[0]).toMatchObject({
      data: { words: "四套班子" },
    }));

  test.each([
    ["visits: 312家", "会同市工商联走访企业312家。"],
    ["visits: 312家", "市政协领导走访企业312家，其中市政协主席走访企业76家。"],
    ["visits: 312家", "联合市工商联、市科协走访企业312家。"],
    ["events: 68场次", "与各民主党派共同开展活动68场次，其中协商活动21场次。"],
    ["events: 68场次", "联合市妇联、团市委开展活动68场次，其中志愿服务活动21场次。"],
    ["aid: 230万元", "发放救助资金共计230万元。"],
    ["visits: 312家", "市政协联系服务四套班子包联项目，走访企业312家。"],
  ])("%s of %s may be", (entry, text) => expect(said(entry, text)).toEqual([]));
});
