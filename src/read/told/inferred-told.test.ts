import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const inferred = (metric: string, value: string, quote: string, note = "本站推算。"): string =>
  `${metric}: { value: ${value}, basis: inferred, quote: "${quote}", note: "${note}" }`;
const OTHERWISE = ["warning inferred-otherwise"];

describe("a number that does not come of those of its quote is asked about", () => {
  test.each([
    ["proposal-filing-rate", "93.9%", "收到提案254件，立案213件"],
    ["proposals-received", "264件", "大会收到提案203件，平时收到51件"],
    ["proposals-filed", "215件", "去年立案188件，今年比去年增加25件"],
    ["proposals-filed", "189件", "五年来立案945件"],
    ["proposal-reply-rate", "100%", "立案213件，办复210件"],
    ["proposal-reply-rate", "99.9%", "办复率100%"],
  ])("%s %s of %s", (metric, value, quote) =>
    expect(codesOf(inferred(metric, value, quote), `${quote}。`)).toContain("warning inferred-otherwise"),
  );

  test.each([
    ["proposal-filing-rate", "83.9%", "收到提案254件，立案213件"],
    ["proposal-filing-rate", "84%", "收到提案254件，立案213件"],
    ["proposals-received", "254件", "大会收到提案203件，平时收到51件"],
    ["proposals-filed", "213件", "去年立案188件，今年比去年增加25件"],
    ["proposals-filed", "213件", "立案数比上年的188件增长13.3%"],
    ["proposals-filed", "213件", "收到提案254件，立案率83.9%"],
    ["proposals-filed", "203件", "收到提案254件，其中未立案51件"],
    ["proposals-filed", "213件", "集体提案48件、联名提案65件、个人提案100件"],
    ["proposals-filed", "二百一十三件", "大会立案二百件，平时立案十三件"],
    ["proposal-reply-rate", "100%", "立案213件，办复213件"],
    ["proposal-reply-rate", "100%", "213件立案提案均已办复"],
    ["proposal-reply-rate", "100%", "提案办复率与上年的100%持平"],
    ["proposals-filed", "8件", "若干提案予以立案"],
  ])("%s %s of %s comes of them", (metric, value, quote) =>
    expect(codesOf(inferred(metric, value, quote), `${quote}。`)).not.toContain("warning inferred-otherwise"),
  );
  test("a number of another sentence may go into a share", () =>
    expect(
      codesOf(inferred("proposals-filed", "213件", "立案率83.9%"), "收到提案254件。\n\n其中立案率83.9%。"),
    ).not.toContain("warning inferred-otherwise"));
  test("so may one that the note gives", () =>
    expect(
      codesOf(inferred("proposals-filed", "213件", "比上年多25件", "上年188件，加25件。"), "比上年多25件。"),
    ).not.toContain("warning inferred-otherwise"));
  test("what comes of 200余件 is no exact sum", () =>
    expect(
      codesOf(
        inferred("proposals-received", "约254件", "大会收到提案200余件，平时收到51件"),
        "大会收到提案200余件，平时收到51件。",
      ),
    ).not.toContain("warning inferred-otherwise"));
});

describe("100% without words for all is asked about", () => {
  test.each(["提案已按时办结", "提案办理有序推进", "提案得到答复"])("%s", (quote) =>
    expect(codesOf(inferred("proposal-reply-rate", "100%", quote), `${quote}。`)).toEqual(OTHERWISE),
  );
  test("the reason is told", () =>
    expect(saidOf(inferred("proposal-reply-rate", "100%", "提案已按时办结"), "提案已按时办结。")).toMatchObject([
      { data: { why: "all" } },
    ]));
  test.each([
    "均已按时办结",
    "提案都已办结",
    "全部按期办结",
    "提案件件有回音",
    "提案办理无一超期",
    "所有提案办理完毕",
    "提案逐件答复",
    "提案悉数办结",
    "辦復工作全面完成",
  ])("%s", (quote) => expect(codesOf(inferred("proposal-reply-rate", "100%", quote), `${quote}。`)).toEqual([]));
  test("words beside the quote count", () =>
    expect(codesOf(inferred("proposal-reply-rate", "100%", "按时办结"), "提案均已按时办结。")).toEqual([]));
});

describe("a number that is taken over as it stands is held as any other", () => {
  test.each([
    ["2022年立案188件", "period-otherwise"],
    ["五年来立案188件", "period-otherwise"],
    ["计划明年立案188件", "inferred-otherwise"],
  ])("%s", (quote, code) =>
    expect(codesOf(inferred("proposals-filed", "188件", quote), `${quote}。`)).toEqual([`warning ${code}`]),
  );
  test.each(["立案188件", "2023年立案188件", "立案188件，比2022年增加5件", "立案数与2022年的188件相同，没有增减"])(
    "%s",
    (quote) => expect(codesOf(inferred("proposals-filed", "188件", quote), `${quote}。`)).toEqual([]),
  );
});

describe("words that except some, and numbers that are multiplied for no reason, come to nothing", () => {
  const rate = (quote: string) =>
    `proposal-reply-rate: { value: 100%, basis: inferred, quote: ${quote}, note: 全部办复 }`;
  test.each(["除3件外，其余均已办复", "除了四件跨年度办理外，其余均已办复", "除2件正在办理以外全部办复"])(
    "%s",
    (words) => expect(codesOf(rate(words), `立案230件。${words}。`)).toContain("warning inferred-otherwise"),
  );
  test.each(["除12件不予立案外，其余均已办复", "除提案外，还全部办复来信", "除并案的3件外均已办复"])("%s", (words) =>
    expect(codesOf(rate(words), `立案230件。${words}。`)).not.toContain("warning inferred-otherwise"),
  );
  const filed = (value: string, quote: string) =>
    `proposals-filed: { value: ${value}, basis: inferred, quote: ${quote}, note: 据原文推算 }`;
  test.each([
    ["15件", "集体立案3件，个人立案5件"],
    ["77件", "立案11件，办复7件"],
    ["36件", "收到提案9件，立案4件"],
  ])("%s of %s", (value, quote) =>
    expect(codesOf(filed(value, quote), `${quote}。`)).toContain("warning inferred-otherwise"),
  );
  test.each([
    ["15件", "3个界别每个界别立案5件"],
    ["8件", "集体立案3件，个人立案5件"],
  ])("%s of %s is", (value, quote) =>
    expect(codesOf(filed(value, quote), `${quote}。`)).not.toContain("warning inferred-otherwise"),
  );
});
