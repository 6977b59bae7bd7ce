import { expect, test } from "vitest";
import { dateText } from "./dates.ts";

test.each([
  ["2023-01-03", "2023年1月3日"],
  ["2023-12", "2023年12月"],
  ["2023", "2023年"],
])("%s is %s", (date, written) => {
  expect(dateText(date)).toBe(written);
});
