import { describe, expect, test } from "vitest";
import { codesOf, type Head } from "./entry-testing.ts";

const FILED = "proposals-filed: { value: 230件, scope: session }";
const OTHERWISE = ["warning period-otherwise"];
const sessions = ["2022-01-05", "2023-01-04", "2024-01-23"];
const at: Head = { scope: "session", sessions };

describe("what was counted at another session is not this one's", () => {
  test.each([
    "五届三次会议期间，立案230件。",
    "五届一次会议期间立案230件。",
    "一次会议上，立案230件。",
    "五届一次会议共立案230件。",
    "五届二次会议立案250件，五届一次会议立案230件。",
    "甲市政协五届一次会议闭幕。会议期间，立案230件。",
  ])("%s", (text) => expect(codesOf(FILED, text, at)).toEqual(OTHERWISE));
  test.each([
    "五届二次会议期间，立案230件。",
    "二次会议立案230件，比一次会议增加20件。",
    "与五届一次会议相比，立案230件。",
    "按照五届一次会议要求，立案230件。",
    "甲市政协五届二次会议闭幕。会议期间，立案230件。",
    "乙县政协十届三次会议、甲市政协五届二次会议开幕。会议期间，立案230件。",
    "大会期间，立案230件。",
    "落实五届一次会议精神，大会期间立案230件。",
    "甲市政协五届一次会议以来成绩可喜。大会期间，立案230件。",
    "第三次专题会议，立案230件。",
  ])("may be this one's: %s", (text) => expect(codesOf(FILED, text, at)).toEqual([]));
});

describe("where the body's file has no days, the report says of which session it is", () => {
  test("that of two years ago is another", () =>
    expect(codesOf(FILED, "五届一次会议期间，立案230件。", { scope: "session", session: 3 })).toEqual(OTHERWISE));
  test("that of the session before is another in a report of a session", () =>
    expect(codesOf(FILED, "五届二次会议期间，立案230件。", { scope: "session", session: 3 })).toEqual(OTHERWISE));
  test("a report of the time since it may be called by the next, at which it was given", () =>
    expect(codesOf(FILED, "五届二次会议期间，立案230件。", { scope: "since-session", session: 3 })).toEqual([]));
  test("its own is its own", () =>
    expect(codesOf(FILED, "五届二次会议期间，立案230件。", { scope: "session", session: 2 })).toEqual([]));
});
