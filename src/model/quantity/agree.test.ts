import { describe, expect, it } from "vitest";
import { parseQuantity } from "../quantity.ts";
import { agree } from "./agree.ts";

function quantity(raw: string) {
  const parsed = parseQuantity(raw);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.quantity;
}

const agreed = (a: string, b: string): boolean => agree(quantity(a), quantity(b)) && agree(quantity(b), quantity(a));

describe("two reports agree", () => {
  it.each([
    ["864件", "864件"],
    ["99%", "98.94%"],
    ["400余项", "412项"],
    ["近1000条", "986条"],
    ["约500件", "730件"],
    ["约500件", "近300件"],
    ["约500件", "800件以上"],
    ["近1000条", "不超过20条"],
    ["98%以上", "98%"],
    ["1.48万件", "14832件"],
    ["9000余万元", "0.9亿元"],
    ["近9000万元", "0.9亿元"],
    ["9012万元", "0.9亿元"],
    ["9000余万元", "9012万元"],
    ["9000余万元", "90120000元"],
    ["0.95亿元", "0.9亿元"],
    ["8800万至9100万元", "0.9亿元"],
    ["超过98.2%", "98%"],
  ])("on %s and %s", (a, b) => expect(agreed(a, b)).toBe(true));
});

describe("two reports disagree", () => {
  it.each([
    ["864件", "865件"],
    ["99%", "98.4%"],
    ["400余项", "400项"],
    ["近1000条", "1000条"],
    ["20至30次", "31次"],
    ["1.48万件", "14900件"],
    ["9000余万元", "9000万元"],
    ["9000余万元", "近9000万元"],
    ["近9000万元", "9012万元"],
    ["近9000万元", "0.96亿元"],
    ["9600余万元", "0.9亿元"],
    ["9700万元", "0.9亿元"],
    ["超过98.6%", "98%"],
    ["99.8%", "100%"],
    ["不到99.9%", "100%"],
  ])("on %s and %s", (a, b) => expect(agreed(a, b)).toBe(false));
});
