import { expect, test } from "vitest";
import { yearStated } from "./year-stated.ts";

test.each([
  "2023年收到提案345件，较2022年的327件增加18件，立案",
  "2023 年收到提案 345 件，较 2022 年的 327 件增加 18 件，立案 ",
])("the year that another is compared with is none of a number's: %s", (text) =>
  expect(yearStated(text, 0, text.length)).toBe(2023),
);
