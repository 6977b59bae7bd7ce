import { expect, test } from "vitest";
import { ordinal, termAndSession } from "./ordinals.ts";

test.each([
  [1, "一"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [21, "二十一"],
  [99, "九十九"],
  [115, "115"],
])("%i is %s", (n, written) => {
  expect(ordinal(n)).toBe(written);
});

test("a session is named with its term", () => {
  expect(termAndSession(14, 2)).toBe("十四届二次会议");
  expect(termAndSession(14)).toBe("十四届");
});
