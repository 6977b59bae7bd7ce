import { describe, expect, test } from "vitest";
import { readPlace } from "./find.ts";
import { hedgeAt } from "./hedges.ts";
import { metrics } from "./testing.ts";

const hedge = (text: string) => {
  const start = text.indexOf("289");
  return hedgeAt(readPlace(text, metrics), { start, end: start + 3 });
};

describe("a hedge that does not stand beside its number", () => {
  test.each([
    ["约有提案289件立案。", "约有"],
    ["共约立案提案289件。", "共约"],
    ["大约收到提案289件。", "大约"],
    ["至少有提案289件。", "至少"],
    ["据不完全统计，立案289件。", "据不完全统计"],
    ["據估算，全年立案289件。", "据估算"],
    ["初步统计，收到提案12件，立案289件。", "初步统计"],
  ])("%s: %s", (text, words) => expect(hedge(text)).toBe(words));

  test.each([
    "约谈承办单位289家。",
    "节约资金289万元。",
    "约定事项289件。",
    "条约草案289件。",
    "近年来立案289件。",
    "近日立案289件。",
    "不足之处289件。",
    "超额完成289件。",
    "约有提案12件，立案289件。",
    "约有12件立案、289件办复。",
    "据不完全统计，走访企业12家。立案289件。",
    "据统计，立案289件。",
  ])("is none in %s", (text) => expect(hedge(text)).toBeUndefined());
});
