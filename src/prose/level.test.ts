import { describe, expect, test } from "vitest";
import { statements } from "./statements.ts";
import { metrics } from "./testing.ts";

const read = (text: string, known = metrics) => {
  const { mentions, refusals } = statements(text, known);
  return [
    ...mentions.map(({ quantity, candidates }) => `${quantity.raw} ${candidates[0]?.metric ?? "-"}`),
    ...refusals.map(({ raw, reason }) => `${raw} ${reason}`),
  ];
};

describe("a number that is planned is none that was reached", () => {
  test.each([
    ["计划立案169件。", "169件 plan"],
    ["市政协计划开展活动10次。", "10次 plan"],
    ["2024年内计划立案169件。", "169件 plan"],
    ["力争立案169件。", "169件 plan"],
    ["目标169件。", "169件 plan"],
    ["立案目标为169件。", "169件 plan"],
    ["拟立案169件。", "169件 plan"],
    ["争取年内办复169件。", "169件 plan"],
    ["预计全年立案169件。", "169件 plan"],
    ["确保办复率达到100%。", "100% plan"],
    ["办复率要达到98%以上。", "98%以上 plan"],
    ["明年将立案169件。", "169件 plan"],
    ["下一步，我们将开展活动10次。", "10次 plan"],
    ["明年，立案提案169件。", "169件 plan"],
    ["新的一年，我们要立案提案169件。", "169件 plan"],
    ["今后，立案169件。", "169件 plan"],
    ["目标：立案169件。", "169件 plan"],
    ["年度计划：立案169件。", "169件 plan"],
    ["目标是立案169件。", "169件 plan"],
    ["要求立案169件。", "169件 plan"],
    ["准备立案169件。", "169件 plan"],
    ["即将立案169件。", "169件 plan"],
    ["原计划立案169件。", "169件 plan"],
    ["如果立案169件。", "169件 plan"],
    ["建议立案169件。", "169件 plan"],
    ["可能立案169件。", "169件 plan"],
    ["应立案169件。", "169件 plan"],
    ["力争年底前，完成立案169件。", "169件 plan"],
    ["立案169件（预计）。", "169件 plan"],
    ["立案169件（计划数）。", "169件 plan"],
    ["立案提案169件(目标)。", "169件 plan"],
    ["立案169件的目标没有实现。", "169件 plan"],
  ])("%s", (text, expected) => expect(read(text)).toContain(expected));

  test("nor is one that is joined to it", () =>
    expect(read("明年将开展活动10次，立案20件。")).toEqual(["10次 plan", "20件 plan"]));

  test.each([
    ["立案169件，计划年底前办复。", "169件 filed"],
    ["根据年度协商计划开展活动10次。", "10次 activities"],
    ["协商计划确定开展活动10次。", "10次 activities"],
    ["列入市政协计划的提案立案169件。", "169件 filed"],
    ["按《甲市计划》立案169件。", "169件 filed"],
    ["计划完成率98%。", "98% -"],
    ["原计划办复，实际立案169件。", "169件 filed"],
    ["将169件提案立案。", "169件 filed"],
    ["将军县立案169件。", "169件 filed"],
    ["协调争取项目，协调资金3亿元。", "3亿元 funds"],
    ["争取资金3亿元。", "3亿元 -"],
    ["起草拟定提案，立案169件。", "169件 filed"],
    ["围绕发展目标开展活动10次。", "10次 activities"],
    ["完成目标169件。", "169件 -"],
    ["目标任务12项全部完成。", "12项 -"],
    ["为了解民情，计划之外立案了169件。", "169件 filed"],
    ["主要达到98%。", "98% -"],
    ["面向未来开展活动10次。", "10次 activities"],
    ["完成年度计划：立案169件。", "169件 filed"],
    ["实现了立案169件的目标。", "169件 filed"],
    ["按要求，立案169件。", "169件 filed"],
    ["对可能发生的纠纷开展活动10次。", "10次 activities"],
    ["明年工作有了基础，今年立案169件。", "169件 filed"],
    ["响应号召，立案169件。", "169件 filed"],
    ["为明年打下基础，立案169件。", "169件 filed"],
    ["今年立案169件，明年将开展活动。", "169件 filed"],
  ])("but %s states one", (text, expected) => expect(read(text)).toContain(expected));
});

describe("a qualifier before the metric's words qualifies the number behind them", () => {
  test.each([
    ["约立案169件。", "about"],
    ["大约立案169件。", "about"],
    ["今年超过立案169件。", "more-than"],
    ["不足立案169件。", "nearly"],
    ["约立案160余件。", "about"],
    ["节约立案169件。", "exact"],
    ["约立案，共169件。", "exact"],
  ])("%s", (text, bound) =>
    expect(statements(text, metrics).mentions.map(({ quantity }) => quantity.bound)).toEqual([bound]),
  );
});

describe("a number of what was not done is no level of it", () => {
  test.each([
    ["未立案169件。", "169件 negated"],
    ["尚未办复的提案有12件。", "12件 negated"],
    ["未能按时办复12件。", "12件 negated"],
    ["不予立案12件。", "12件 negated"],
    ["没有办复12件。", "12件 negated"],
    ["不办复12件。", "12件 negated"],
    ["其中12件提案未办复。", "12件 negated"],
    ["未通过12件。", "12件 negated"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));

  test.each([
    ["未来城立案169件。", "169件 filed"],
    ["立案169件，未办复的已督办。", "169件 filed"],
    ["不断办复12件。", "12件 replied"],
    ["未立案的12件已办复。", "12件 replied"],
    ["对未立案的提案办复12件。", "12件 replied"],
    ["前所未有，立案169件。", "169件 filed"],
    ["立案169件未办复9件。", "169件 filed"],
    ["不少于12件立案。", "不少于12件 filed"],
    ["为20名未成年人开展活动10次。", "10次 activities"],
  ])("but %s states one", (text, expected) => expect(read(text)).toContain(expected));

  test("but where a metric is worded so, it is a level of that metric alone", () => {
    const [first] = metrics;
    const notFiled = { ...(first as (typeof metrics)[number]), id: "not-filed", wordings: ["未立案", "不予立案"] };
    const filed = {
      ...(metrics.find(({ id }) => id === "filed") as (typeof metrics)[number]),
      wordings: ["立案", "立案提案"],
    };
    for (const text of ["未立案20件。", "未立案提案20件。", "不予立案20件。", "其中20件未立案。"]) {
      const { mentions, refusals } = statements(text, [notFiled, filed]);
      expect(refusals).toEqual([]);
      expect(mentions.map(({ candidates }) => candidates.map(({ metric }) => metric))).toEqual([["not-filed"]]);
    }
  });
});

describe("words for all of it", () => {
  test.each([
    "立案提案已全部办复。",
    "立案提案全部办复，明年将再开展活动。",
    "169件立案提案，全部办复。",
    "基本解决的提案全部办复。",
    "重要提案全部办复。",
    "将立案提案全部办复。",
    "除此之外，立案提案全部办复。",
    "应办提案全部办复。",
    "实现了全部办复的目标。",
  ])("%s", (text) => expect(read(text)).toContain("全部办复 reply-rate"));

  test.each([
    "未能全部办复。",
    "提案未全部办复。",
    "提案尚未能够全部办复。",
    "基本全部办复。",
    "基本上已全部办复。",
    "大部分提案全部办复。",
    "力争全部办复。",
    "确保立案提案年内全部办复。",
    "争取今年全部办复。",
    "计划年底前全部办复。",
    "要求承办单位全部办复。",
    "提案将全部办复。",
    "将于年底前全部办复。",
    "除3件外，立案提案全部办复。",
    "除3件正在办理以外，其余全部办复。",
    "是否全部办复？",
    "立案提案不可能全部办复。",
    "计划全部办复。",
    "提案应全部办复。",
    "提案需全部办复。",
    "提案应于年底前全部办复。",
    "“全部办复”的目标尚未实现。",
    "全部办复了吗？",
    "全部办复的县区有3个。",
  ])("%s is not all", (text) => expect(read(text)).not.toContain("全部办复 reply-rate"));
});
