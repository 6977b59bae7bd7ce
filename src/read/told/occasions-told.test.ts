import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const filed = (more = "") => (more === "" ? "proposals-filed: 230件" : `proposals-filed: { value: 230件, ${more} }`);
const WARNING = ["warning period-otherwise"];

describe("holidays, seasons and campaigns are a part of a year", () => {
  test.each([
    "国庆期间，立案230件。",
    "“五一”假期，立案230件。",
    "国庆中秋假期立案230件。",
    "元旦、春节期间立案230件。",
    "“99公益日”期间，立案230件。",
    "冬春火灾防控期间（2022年12月至2023年3月），立案230件。",
    "防汛救灾期间，立案230件。",
    "重阳节前后，立案230件。",
    "暑假期间立案230件。",
    "全民阅读月活动期间，立案230件。",
    "“委员活动周”里，立案230件。",
    "在“助企行动月”活动中，立案230件。",
    "春运期间立案230件；全年立案800件。",
    "2023年12月，立案230件。",
    "暑期，立案230件。",
    "立案前做了调研。暑期，委员们走进社区，立案230件。",
    "元旦春节期间筹集送温暖资金96万元，立案230件。",
    "“五一”假期，收到提案300件；国庆中秋假期收到提案412件，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test.each(["5月份“助企行动月”期间，立案230件。", "10月国庆期间，立案230件。"])("%s, in a month", (text) =>
    expect(codesOf(filed(), text)).toEqual(["error period-otherwise"]),
  );

  test.each([
    "围绕国庆期间旅游安全，立案230件。",
    "国庆期间旅游安全受到关注。全年立案230件。",
    "国庆期间立案30件，全年立案230件。",
    "春节假期后第一天，市政协召开动员会，立案230件。",
    "做好汛期安全调研，立案230件。",
    "开展“服务企业月”活动，立案230件。",
    "坚持每周期间不间断，立案230件。",
    "聚焦“两节”市场供应，立案230件。",
    "调研期间，立案230件。",
    "做好暑期安全调研，立案230件。",
    "暑期安全受到关注，立案230件。",
    "高度重视春耕生产，立案230件。",
    "截至2023年12月，立案230件。",
    "2023年12月底，立案230件。",
  ])("%s is the year", (text) => expect(codesOf(filed(), text)).toEqual([]));
  test("an entry that says so fits", () => {
    expect(codesOf("proposals-filed: { value: 230件, quote: 国庆期间，立案230件 }", "国庆期间，立案230件。")).toEqual(
      [],
    );
    expect(codesOf(filed("scope: since-session"), "2023年12月，立案230件。")).toEqual([]);
  });
});
