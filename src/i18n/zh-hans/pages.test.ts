import { expect, test } from "vitest";
import { pages } from "./pages.ts";

test("the home page says what the site holds", () => {
  expect(pages.home.holdings(3, 2, "2021—2023年")).toBe("收录2个机构、2021—2023年的3篇报告。");
});

test("a site without reports counts no bodies and no years", () => {
  expect(pages.home.holdings(0, 1, "0年")).toBe("还没有报告。");
});

test("every number opens its sentence only where every one stands in a text", () => {
  expect(pages.home.numbersNote(true)).toMatch(/^每个数字/);
  expect(pages.home.numbersNote(false)).toMatch(/^写在报告里的数字/);
});
