import { expect, test } from "vitest";
import { namesPartOfYear } from "./part-of-year.ts";

test.each(["上半年", "下半年（初步）", "一季度", "第三季度", "1—6月", "10月", "十二月"])(
  "%s names a part of the year",
  (name) => expect(namesPartOfYear(name)).toBe(true),
);
test.each(["全年", "党组", "月协商会", "每月一次", ""])("%s names none", (name) =>
  expect(namesPartOfYear(name)).toBe(false),
);
