import { describe, expect, test } from "vitest";
import { parseQuantity } from "../model/quantity.ts";
import { quoteSpans, readPlace, spansStating, type Sought } from "./find.ts";
import { metrics } from "./testing.ts";

const find = (text: string, raw: string, more: Omit<Sought, "quantity"> = {}) => {
  const parsed = parseQuantity(raw);
  if (!parsed.ok) throw new Error(`${raw}: ${parsed.reason}`);
  return spansStating(readPlace(text, metrics), { quantity: parsed.quantity, ...more }).map((span) => ({
    ...span,
    words: text.slice(span.start, span.end),
  }));
};
const words = (text: string, raw: string, more: Omit<Sought, "quantity"> = {}) =>
  find(text, raw, more).map((span) => span.words);

describe("a number is found", () => {
  test.each([
    ["收到提案864件，", "864件", "864件"],
    ["收到提案864件，", "864", "864件"],
    ["收到提案８６４ 件，", "864件", "８６４ 件"],
    ["收到提案1，024件，", "1024件", "1，024件"],
    ["收到提案1024件，", "1,024件", "1024件"],
    ["收到提案1’024件，", "1024件", "1’024件"],
    ["收到提案1\u2009024件，", "1024件", "1\u2009024件"],
    ["提出意見近千條。", "近千条", "近千條"],
    ["开展活动逾百次。", "逾百次", "逾百次"],
    ["培训标箱300标箱吞吐。", "300标箱", "300标箱"],
    ["落实“100件实事”，", "100件", "100件"],
    ["①169件提案立案。", "169件", "169件"],
    ["立案864①件。", "864件", "864①件"],
    ["立案近〔1〕312件〔2〕，", "近312件", "近〔1〕312件"],
    ["立案268件[1]以上。", "268件以上", "268件[1]以上"],
    ["协调资金256※万元。", "256万元", "256※万元"],
    ["办复率98% 以上。", "98%以上", "98% 以上"],
    ["办复率98%\n以上。", "98%以上", "98%\n以上"],
  ])("in %s: %s", (text, raw, expected) => expect(find(text, raw)).toMatchObject([{ words: expected, by: "raw" }]));

  test.each([
    ["收到提案五千一百五十八件。", "5158件", "五千一百五十八件"],
    ["协调资金1.5亿元。", "15000万元", "1.5亿元"],
    ["开展活动百余次。", "超过100次", "百余次"],
    ["立案1万2件。", "12000件", "1万2件"],
    ["协调资金1亿两千万元。", "12000万元", "1亿两千万元"],
    ["办复率百分之九十八以上。", "98%以上", "百分之九十八以上"],
    ["收到提案八百六十四件。", "864", "八百六十四件"],
  ])("by value in %s: %s", (text, raw, expected) =>
    expect(find(text, raw)).toMatchObject([{ words: expected, by: "value" }]),
  );

  test("by value only where no words are as sought", () =>
    expect(words("收到提案八百六十四件，立案864件。", "864件")).toEqual(["864件"]));

  test("in words for all of it, for their own metric", () => {
    expect(words("立案提案全部办复。", "100%", { metric: "reply-rate" })).toEqual(["全部办复"]);
    expect(words("立案提案全部办复。", "100%", { metric: "satisfaction" })).toEqual([]);
  });
});

describe("a number is not found", () => {
  test.each([
    ["收到提案864件。", "64件"],
    ["收到提案1,864件。", "864件"],
    ["占12.5%。", "12"],
    ["占12.5%。", "5%"],
    ["第12期专报。", "12期"],
    ["提出意见近1000条。", "1000条"],
    ["收到提案864余件。", "864"],
    ["协调资金864万元。", "864"],
    ["参与1100人次。", "1100人"],
    ["比上年增加307件。", "307件"],
    ["收到提?47件。", "47件"],
    ["办复率98% 以上。", "98%"],
    ["办复率98%\n以上。", "98%"],
    ["立案超过了169件。", "169件"],
    ["立案提案256〔1〕万件。", "256件"],
    ["立案268件〔1〕以上。", "268件"],
    ["提出意见约[1]20篇。", "20篇"],
    ["立案近①169件。", "169件"],
    ["立案近¹169件。", "169件"],
    ["立案近※169件。", "169件"],
    ["立案近（注1）169件。", "169件"],
    ["立案近*169件。", "169件"],
    ["立案169件①左右。", "169件"],
    ["立案169件¹左右。", "169件"],
    ["立案169件*左右。", "169件"],
    ["立案160①余件。", "160件"],
    ["立案超过〔2〕169件。", "169件"],
    ["集体学习12/15次。", "5次"],
    ["集体学习12/15次。", "15次"],
    ["立案1/15件。", "5件"],
    ["立案1 478件。", "478件"],
    ["立案1\n478件。", "478件"],
    ["立案1\u202f478件。", "478件"],
    ["立案1'487件。", "487件"],
    ["立案1’490件。", "490件"],
    ["立案1·511件。", "511件"],
    ["立案50+60件。", "60件"],
    ["立案50+60件。", "50件"],
    ["立案十2件。", "2件"],
    ["立案一523件。", "523件"],
    ["立案三分之5件。", "5件"],
    ["立案1:5件。", "5件"],
    ["立案负454件。", "454件"],
    ["编报337、800篇。", "337篇"],
    ["编报337、800篇。", "800篇"],
    ["立案625或800件。", "625件"],
    ["立案2x60件。", "60件"],
    ["立案169±5件。", "169件"],
    ["立案864①件。", "8641件"],
    ["立案864²件。", "8642件"],
    ["学习½次。", "1次"],
    ["立案12,34件。", "34件"],
    ["立案1万2件。", "10002件"],
    ["未办复169件。", "169件"],
    ["计划立案169件。", "169件"],
    ["办复率99%，未全部办复。", "100%"],
  ])("in %s: %s", (text, raw) => expect(words(text, raw)).toEqual([]));
});

describe("where several places state it", () => {
  test("the nearest to the metric's wording comes first", () => {
    const text = "收到提案100件，立案100件。";
    expect(find(text, "100件", { metric: "filed" }).map(({ start }) => start)).toEqual([
      text.lastIndexOf("100"),
      text.indexOf("100"),
    ]);
    expect(find(text, "100件", { metric: "received" })[0]?.start).toBe(text.indexOf("100"));
  });

  test("another facet's number is farther", () => {
    const text = "社情民意信息被全国政协采用15篇、省政协采用15篇。";
    expect(find(text, "15篇", { metric: "opinions", facet: "provincial" })[0]?.start).toBe(text.lastIndexOf("15"));
  });

  test("a metric that is not named is infinitely far", () =>
    expect(find("走访企业15家。", "15家", { metric: "filed" })[0]?.distance).toBe(Infinity));

  test("only spans inside the quotation count", () => {
    const text = "收到提案100件， 立案 100件。";
    expect(find(text, "100件", { quote: "立案100件" }).map(({ start }) => start)).toEqual([text.lastIndexOf("100")]);
    expect(words(text, "100件", { quote: "办复100件" })).toEqual([]);
  });

  test("a quotation may overrule a refusal, but for lost characters, plans, denials, and changes that it does not name", () => {
    expect(words("委员工作室增加20个。", "20个", { quote: "委员工作室增加20个" })).toEqual(["20个"]);
    expect(words("收到提?47件。", "47件", { quote: "收到提?47件" })).toEqual([]);
    expect(words("委员工作室比上年增加20个。", "20个", { quote: "20个" })).toEqual([]);
    expect(words("计划立案169件。", "169件", { quote: "计划立案169件" })).toEqual([]);
    expect(words("未办复169件。", "169件", { quote: "未办复169件" })).toEqual([]);
  });
});

describe("a quotation is found whatever the style of its marks", () => {
  test.each([
    ["「双百」立案169件。", "“双百”立案169件"],
    ["“双百”立案169件。", '"双百"立案169件.'],
    ["办好‘双百’——立案169件。", "『双百』—立案169件"],
    ["双百–立案169件……", "双百-立案169件…"],
    ["收到,立案169件;办复…", "收到，立案169件；办复..."],
    ["（收到）【立案】169件。", "(收到)[立案]169件。"],
    ["立\u200b案\u202e169\u202c件。", "立案169件"],
    ["立案20—30件。", "立案20-30件"],
    ["提案〔1〕立案①169件。", "提案立案169件"],
  ])("%s: %s", (text, quote) => expect(quoteSpans(readPlace(text, metrics), quote)).toHaveLength(1));

  test.each([
    ["收到、立案169件。", "收到，立案169件"],
    ["立案16。9件。", "立案16.9件"],
    ["立案169件。", "立案169，件"],
  ])("but not %s: %s", (text, quote) => expect(quoteSpans(readPlace(text, metrics), quote)).toEqual([]));
});

test("a quotation is found in either script and width", () => {
  const text = "（甲市）收到提案 1,024 件；立案八百件。";
  const spans = quoteSpans(readPlace(text, metrics), "(甲市)收到提案1024件;");
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["（甲市）收到提案 1,024 件；"]);
  expect(quoteSpans(readPlace("收到提案餘件", metrics), "")).toEqual([]);
});
