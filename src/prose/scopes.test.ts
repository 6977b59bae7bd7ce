import { describe, expect, test } from "vitest";
import type { DocumentAbout } from "./document-reading.ts";
import { scopeFinder } from "./scopes.ts";

const review: DocumentAbout = { kind: "review", year: 2023 };

/** What the 12 of the last text covers. */
function scope(texts: readonly string[], about = review) {
  const last = texts.length - 1;
  const places = texts.map((text) => ({ kind: "paragraph" as const, text }));
  return scopeFinder(places, about)(last, texts[last]!.indexOf("12"));
}

describe("the sentence says what a number covers", () => {
  test.each([
    ["大会期间收到提案12件。", "session"],
    ["截至1月10日，共收到提案12件。", "session"],
    ["平时提案12件。", "between-sessions"],
    ["一次会议以来，收到提案12件。", "since-session"],
    ["五年来，收到提案12件。", "term-cumulative"],
    ["2023年，收到提案12件。", "calendar-year"],
    ["全年收到提案12件。", "calendar-year"],
  ])("%s", (text, expected) => expect(scope([text])).toBe(expected));

  test.each([
    ["the nearest marker", "换届以来、一次会议以来，收到提案12件。", "since-session"],
    ["what stands behind the number says nothing", "收到提案12件，大会期间很忙。", "calendar-year"],
    [
      "the sum of session and after is of the time since",
      "大会期间收到提案8件，闭会期间收到提案4件，合计12件。",
      "since-session",
    ],
    ["of after alone it is none", "闭会期间收到提案4件，合计12件。", "between-sessions"],
  ])("%s: %s", (_, text, expected) => expect(scope([text])).toBe(expected));
});

describe("the paragraph does, where the sentence does not", () => {
  test.each([
    ["a time since is carried on", "一次会议以来，委员积极履职。收到提案12件。", "since-session"],
    ["the year is that since", "一次会议以来，委员积极履职。全年收到提案12件。", "since-session"],
    ["a session is not carried on", "大会期间收到提案9件。收到提案12件。", "calendar-year"],
    ["a term is not carried on", "五年来成绩显著。收到提案12件。", "calendar-year"],
  ])("%s: %s", (_, text, expected) => expect(scope([text], { ...review, scope: "calendar-year" })).toBe(expected));
});

describe("the document does, where the paragraph does not", () => {
  const said = (times: number) => "一次会议以来，各项工作都取得新的进展，得到各方面的充分肯定。".repeat(times);
  const more = "社会各界普遍给予好评，成绩来之不易，经验弥足珍贵。".repeat(2);
  test.each<[string, string[], DocumentAbout, string]>([
    ["by its title, of a term", ["五年来的工作", "收到提案12件。"], review, "term-cumulative"],
    ["by its title, of the time since", ["一次会议以来的工作", "收到提案12件。"], review, "since-session"],
    ["by its beginning, said twice", [said(2) + more, "收到提案12件。"], review, "since-session"],
    ["not by its beginning, said once", [said(1) + more, "收到提案12件。"], review, "calendar-year"],
    [
      "not said twice, with a year in its title",
      ["2023年工作综述", said(2) + more, "收到提案12件。"],
      review,
      "calendar-year",
    ],
    ["by its kind, of a session", ["收到提案12件。"], { kind: "examination-report", year: 2023 }, "session"],
    ["by its kind, of the time since", ["收到提案12件。"], { kind: "proposal-report", year: 2023 }, "since-session"],
    ["by its kind, of the time since", ["收到提案12件。"], { kind: "handling-report", year: 2023 }, "since-session"],
    [
      "by what is said of it from outside, first",
      ["五年来的工作", "收到提案12件。"],
      { ...review, scope: "session" },
      "session",
    ],
  ])("%s", (_, texts, about, expected) => expect(scope(texts, about)).toBe(expected));
});
