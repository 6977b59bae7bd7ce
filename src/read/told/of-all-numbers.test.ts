import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const filed = (more: string): string => `proposals-filed: { value: 230件, ${more} }`;
const text = (rest: string): string =>
  `市政协履职尽责。\n\n机关建设不断加强。\n\n## 提案工作\n\n立案230件。\n\n${rest}`;
const days = { published: "2024-02-20" };

describe("a first count of something else is none of a number", () => {
  test.each([
    "据初步了解，各项指标向好。",
    "## 捐赠工作\n\n据不完全统计，捐款80万元。",
    "截至12月底，委员培训基本结束。",
  ])("status: %s", (rest) =>
    expect(codesOf(filed("status: P"), text(rest), days)).toContain("warning status-otherwise"),
  );
});

describe("one that is said of all numbers, or of its own, is", () => {
  test.each(["以上数据为初步统计。", "注：本文数字均为快报数。", "上述数字未经审核。"])("status: %s", (rest) =>
    expect(codesOf(filed("status: P"), text(rest), days)).not.toContain("warning status-otherwise"),
  );
});
