import { describe, expect, test } from "vitest";
import { readDocument } from "./document.ts";
import { metrics } from "./testing.ts";
import type { DocumentAbout, DocumentPlace } from "./document-reading.ts";

const about: DocumentAbout = { kind: "review", year: 2023 };
const paragraphs = (...texts: string[]): DocumentPlace[] => texts.map((text) => ({ kind: "paragraph", text }));

/** metric[/facet] value unit scope year: quote [questions] */
function read(texts: string[], known: DocumentAbout = about): string[] {
  const places = paragraphs(...texts);
  return readDocument(places, metrics, known).observations.map(
    ({ metric, facet, quantity, scope, year, quote, place, questions }) =>
      [
        `${metric}${facet ? `/${facet}` : ""} ${quantity.value}${quantity.unit} ${scope} ${year}`,
        places[place]?.text.slice(quote.start, quote.end),
        ...questions,
      ].join(" | "),
  );
}

const reasons = (text: string, known = about): string[] => {
  const places = paragraphs(text);
  return readDocument(places, metrics, known).rejections.map(
    ({ start, end, reason, candidate }) => `${text.slice(start, end)} ${reason}${candidate ? ` ${candidate}` : ""}`,
  );
};

describe("a number is given to what its own words name", () => {
  test("before it and behind it", () => {
    expect(read(["收到提案864件，办复381件立案提案。"])).toEqual([
      "received 864件 calendar-year 2023 | 收到提案864件",
      "replied 381件 calendar-year 2023 | 办复381件立案提案",
    ]);
  });

  test("each number of an enumeration has its own", () => {
    expect(read(["收到提案864件、立案381件。"]).map((line) => line.split(" | ")[1])).toEqual([
      "收到提案864件",
      "立案381件",
    ]);
  });

  test("one number belongs to all that are named before 均", () => {
    expect(read(["办复率和满意率均为100%。"])).toEqual([
      "reply-rate 100% calendar-year 2023 | 办复率和满意率均为100% | several-metrics",
      "satisfaction 100% calendar-year 2023 | 办复率和满意率均为100% | several-metrics",
    ]);
  });

  test("分别 gives each its own, and nothing to what has no metric", () => {
    expect(
      read(["收到提案、立案、办复分别为345件、320件和310件，比上年多。"]).map((line) => line.split(" ", 2).join(" ")),
    ).toEqual(["received 345件", "filed 320件", "replied 310件"]);
    expect(
      read(["办复率、见面率、满意率分别为100%、98.5%和99.2%。"]).map((line) => line.split(" ", 2).join(" ")),
    ).toEqual(["reply-rate 100%", "satisfaction 99.2%"]);
  });

  const figures = (text: string) =>
    read([text]).map((line) => line.split(" | ")[0]?.replace(" calendar-year 2023", ""));

  test("分别 shares what is said of all among times and committees, and leaves the parts of others", () => {
    expect(figures("大会期间和闭会期间分别收到提案312件和33件。")).toEqual([
      "received 312件 session 2023",
      "received 33件 between-sessions 2023",
    ]);
    expect(figures("信息被全国政协和省政协分别采用12期和45期。")).toEqual([
      "used/national 12期",
      "used/provincial 45期",
    ]);
    expect(figures("教育局、交通局分别立案提案27件、19件。")).toEqual([]);
    expect(figures("近三年分别立案255件、268件、280件。")).toEqual([]);
  });

  test("a thing between a number and another's wording is what the number counts", () => {
    expect(figures("对27件报告办复43件。")).toEqual(["replied 43件"]);
    expect(figures("27件社情民意信息得到办复。")).toEqual(["replied 27件"]);
  });

  test("a title names nothing that a number outside it counts", () => {
    expect(reasons("交由《关于养老事业发展由谁承办》等3件报告。")).toEqual(["3件 no-metric"]);
  });

  test("a part is of what stands before 其中, and not of the part before it", () => {
    expect(figures("收到提案198件，其中立案45件，委员联名153件。").map((line) => line?.replace(/\/\S+/, ""))).toEqual([
      "received 198件",
      "filed 45件",
      "received 153件",
    ]);
  });

  test("what others count, what one paper holds and what is said per head is left", () => {
    expect(reasons("将168件代表建议交由县政府承办。").at(-1)).toContain("others");
    expect(figures("《建议案》里的7条社情民意信息。")).toEqual([]);
    expect(figures("人均开展活动两次以上。")).toEqual([]);
  });

  test("the rate of what another metric counts is asked about", () => {
    expect(reasons("信息被采用73期，办复68条，办复率93.2%。").slice(-1)).toEqual(["93.2% uncertain reply-rate"]);
  });

  test("上年 is said of what grew, and not of what it grew to", () =>
    expect(figures("立案由上年的312件增加到345件。")).toEqual(["filed 345件"]));

  test("a number's name that ends in 率 is a rate's", () =>
    expect(figures("提案办复答复办复率100%。")).toEqual(["reply-rate 100%"]));

  test("what is said of one body is carried on to the next", () => {
    expect(read(["社情民意信息被全国政协采用215篇、省政协采用481篇。"]).map((line) => line.split(" ")[0])).toEqual([
      "opinions/national",
      "opinions/provincial",
    ]);
  });

  test("100 % in words is taken, and asked about", () => {
    expect(read(["提案全部办复。"])).toEqual(["reply-rate 100% calendar-year 2023 | 提案全部办复 | whole-in-words"]);
  });

  test("a unit that the text leaves out is the metric's first", () => {
    expect(read(["点击量过百万。"])).toEqual(["clicks 1000000次 calendar-year 2023 | 点击量过百万 | unit-missing"]);
  });

  test("a short line is read as one clause", () => {
    expect(read(["满意率：98%以上"])).toEqual(["satisfaction 98% calendar-year 2023 | 满意率：98%以上"]);
    expect(read(["87.4%，办复率"])).toHaveLength(1);
  });

  test("a sum and a part are of what stands before them", () => {
    expect(read(["大会收到提案100件、会后收到提案20件，合计120件。"]).at(-1)).toContain("received 120件");
    expect(read(["立案100件（含平时的提案18件）。"])).toContainEqual(expect.stringContaining("filed/平时的提案 18件"));
  });
});

describe("a number is left, with its reason", () => {
  test.each([
    ["参加的专家20名。", "20名 no-metric"],
    ["立案100家。", "100家 unit-unlisted filed"],
    ["立案提案100件，经济建设类40件。", "40件 breakdown filed"],
    ["集中办复两个全覆盖。", "两个 unit-unlisted replied"],
    ["集体学习、开展活动比上年多9次。", "9次 change"],
    ["收到提案？47件。", "47件 uncertain received"],
    ["收到提?47件。", "47件 damaged"],
  ])("%s", (text, expected) => expect(reasons(text)).toContain(expected));

  test("what other committees, one member or a proposal said, and what is more than last year", () => {
    expect(reasons("各县区政协共收到提案1200件。")).toContain("1200件 others received");
    expect(reasons("某委员一人收到提案15件。")).toContain("15件 others received");
    expect(reasons("建议到2025年开展活动100次。")).toContain("100次 plan");
    expect(reasons("较2022年多立案13件。")).toContain("13件 change");
  });

  test("the same figure again", () => expect(reasons("立案864件。提案立案864件。")).toEqual(["864件 repeated filed"]));
  test("what another public body did", () => {
    const places = paragraphs("甲市政协工作综述", "立案12件。", "甲市人大常委会督办建议，立案30件。");
    const { observations, rejections } = readDocument(places, metrics, about);
    expect(observations.map(({ quantity }) => quantity.value)).toEqual([12]);
    expect(rejections.map(({ reason }) => reason)).toContain("others");
  });
});

describe("the year and the tense follow the sections", () => {
  test("a plan between two reviews states nothing", () => {
    const texts = [
      "2023年工作回顾",
      "立案100件。",
      "2024年工作安排",
      "立案120件。",
      "2023年工作亮点",
      "开展活动30次。",
    ];
    expect(read(texts).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "filed 100件",
      "activities 30次",
    ]);
  });

  test("a plan without a heading begins with the year to come", () => {
    expect(read(["立案100件。", "2024年是开局之年，要重点抓好以下工作。", "要扎实办理，立案120件。"])).toHaveLength(1);
  });

  test("nor does a list of goals, or what a number will grow to", () => {
    expect(read(["先立三个小目标：", "立案40件"])).toEqual([]);
    expect(read(["今年委员提案立案将扩到250件，办复数增至20件。"])).toEqual([]);
  });
  test("nor does a sentence of what is to come", () =>
    expect(read(["立案100件。2024年，将围绕重点开展活动20次。"])).toHaveLength(1));

  test("a plan states nothing at all", () => expect(read(["立案100件。"], { kind: "plan", year: 2023 })).toEqual([]));

  test("上年 is the year before", () => expect(read(["上年立案100件。"])[0]).toContain("2022 | "));

  test("分别 gives each year its number", () => {
    const found = read(["2022年、2023年分别收到提案312件、345件，立案298件、320件。"]);
    expect(found.map((line) => line.split(" | ")[0])).toEqual(
      ["received 312件", "received 345件", "filed 298件", "filed 320件"].map(
        (one, i) => `${one} calendar-year ${2022 + (i % 2)}`,
      ),
    );
    expect(read(["2022年和2023年分别收到提案312件、345件，其中立案600件。"])[2]).toContain(
      "filed 600件 calendar-year 2023",
    );
  });

  test("a year in the sentence is the number's own", () =>
    expect(read(["2021年立案100件。"])[0]).toContain("2021 | 2021年立案100件 | other-year"));
});

describe("what a number covers", () => {
  test.each([
    ["十四届一次会议以来，立案100件。", "since-session"],
    ["大会期间，收到提案100件。", "session"],
    ["闭会期间收到提案10件。", "between-sessions"],
    ["五年来，立案500件。", "term-cumulative"],
    ["全年立案100件。", "calendar-year"],
    ["一次会议以来，认真履职，全年立案100件。", "since-session"],
  ])("%s is %s", (text, scope) => expect(read([text])[0]?.split(" ")[2]).toBe(scope));

  test("what the title says holds for the whole text", () =>
    expect(read(["十五届一次会议以来工作综述", "立案100件。"])[0]).toContain("since-session"));
});

test("values of one metric are told apart by the words of the text", () => {
  const found = readDocument(paragraphs("围绕养老开展活动20次，围绕托育开展活动30次。"), metrics, about).observations;
  expect(new Set(found.map(({ facet }) => facet)).size).toBe(2);
});
