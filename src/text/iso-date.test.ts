import { describe, expect, test } from "vitest";
import { isoDate, zonedDays } from "./iso-date.ts";
import { wholeNumber } from "./whole-number.ts";

describe("a date as editors write it, in the form of the files", () => {
  test.each([
    ["2024年1月20日", "2024-01-20"],
    ["2024 年 1 月 20 日", "2024-01-20"],
    ["２０２４年１月２０日", "2024-01-20"],
    ["2024/1/20", "2024-01-20"],
    ["2024.01.20", "2024-01-20"],
    ["2024-1-2", "2024-01-02"],
    ["2024-01-20 10:30", "2024-01-20"],
    ["2024年1月", "2024-01"],
    ["2024-02-29", "2024-02-29"],
  ])("%s", (written, date) => expect(isoDate(written)).toBe(date));

  test.each(["2023-02-29", "2024-13-01", "20/1/2024", "2024年", "2024", "1月20日", "明年1月"])(
    "%s is none",
    (written) => expect(isoDate(written)).toBeUndefined(),
  );
});

describe("a time of a zone is no certain day, and both are named", () => {
  test.each([
    ["2024-01-18T16:30:00.000Z", ["2024-01-18", "2024-01-19"]],
    ["2024-01-18T08:30Z", ["2024-01-18"]],
    ["2024-01-18T23:30:00+08:00", ["2024-01-18"]],
    ["2024-01-18 20:00:00 +0000", ["2024-01-18", "2024-01-19"]],
    ["2024-01-19T00:30:00+09:00", ["2024-01-19", "2024-01-18"]],
    ["2024-01-18T12:00:00-05:00", ["2024-01-18", "2024-01-19"]],
    ["2024/1/18 16:30 GMT", ["2024-01-18", "2024-01-19"]],
    ["2024年1月18日 16:30 (UTC+0)", ["2024-01-18", "2024-01-19"]],
    ["2024-01-18 16:30 CST", ["2024-01-18"]],
    ["2024-01-18 16:30 Europe/Berlin", ["2024-01-18"]],
    ["２０２４-01-18Ｔ16:30:00Ｚ", ["2024-01-18", "2024-01-19"]],
  ])("%s", (written, days) => expect([isoDate(written), zonedDays(written)]).toEqual([undefined, days]));

  test.each(["2024-01-18", "2024-01-18 16:30", "2024-01-18T16:30:00", "2024年1月"])("%s has no zone", (written) =>
    expect(zonedDays(written)).toBeUndefined(),
  );
});

describe("a whole number as editors write it", () => {
  test.each([
    ["２０２３", "2023"],
    ["2023年", "2023"],
    ["二〇二三", "2023"],
    ["第5届", "5"],
    ["十五", "15"],
  ])("%s", (written, number) => expect(wholeNumber(written)).toBe(number));

  test.each(["", "去年", "2023-24", "5.5"])("%j is none", (written) => expect(wholeNumber(written)).toBeUndefined());
});

test.each(["年", "T", " ", "　"])("what is nothing but %j is neither, however long", (mark) => {
  const written = `${mark.repeat(200_000)}x`;
  expect([isoDate(written), wholeNumber(written)]).toEqual([undefined, undefined]);
});

test.each([
  ["2023-02-29", undefined],
  ["2024-02-29", "2024-02-29"],
  ["2023-04-31", undefined],
  ["2023-13-01", undefined],
  ["2023-00-10", undefined],
  ["2023-01-00", undefined],
])("of days only those that exist: %s", (written, day) => expect(isoDate(written)).toBe(day));

test.each([
  ["2024-01-20 18:30 +05:30", ["2024-01-20"]],
  ["2024-01-20 21:40 +05:30", ["2024-01-20", "2024-01-21"]],
  ["2024-01-20 21:20 +05:30", ["2024-01-20"]],
  ["2024-01-20 01:00 +0930", ["2024-01-20", "2024-01-19"]],
  ["2024-01-20 20:30 -08:00", ["2024-01-20", "2024-01-21"]],
  ["2024-01-20T16:30Z", ["2024-01-20", "2024-01-21"]],
  ["2024-01-20T15:30Z", ["2024-01-20"]],
  ["2024-01-20 12:00 EST", ["2024-01-20"]],
  ["2024-01-20 12:00", undefined],
  ["2024-01 12:00 UTC", undefined],
])("%s is a day there, and one in China", (written, days) => expect(zonedDays(written)).toEqual(days));
