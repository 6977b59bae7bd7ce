import { describe, expect, test } from "vitest";
import { diagnosticText } from "../../i18n/diagnostics.ts";
import { saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const zhHints = (entry: string, text: string): string[] =>
  saidOf(entry, text).map((found) => diagnosticText(found, "zh").hint);
const hintsOf = (text: string): string[] =>
  saidOf(FILED, text).flatMap((found) => [diagnosticText(found, "zh").hint, diagnosticText(found, "en").hint]);

describe("a hint names no cure that is none", () => {
  test.each([
    "五年来立案230件。",
    "去年立案230件。",
    "到2025年，立案达到230件。",
    "乙县政协立案230件。",
    "各县区政协立案230件。",
    "我们将开展立案230件。",
    "必须立案230件。",
  ])("%s: no quote settles plain words", (text) => {
    const hints = hintsOf(text);
    expect(hints).toHaveLength(2);
    for (const hint of hints) expect(hint).not.toMatch(/quote/);
  });
  test.each([
    "乙市政协立案230件。",
    "2022年，市政协履职。立案230件。",
    "努力立案230件。",
    "民盟甲市委会立案提案230件。",
  ])("%s: a quote does", (text) => {
    for (const hint of hintsOf(text)) expect(hint).toMatch(/quote/);
  });
  test("no quote holds a number that the text has nowhere", () => {
    expect(zhHints("proposals-filed: { value: 230件, quote: 立案229件 }", "立案229件。")).toEqual([
      "正文别处也没有这个数：照引文改数，或核对后改正文。",
    ]);
    expect(zhHints("proposals-filed: { value: 230件, quote: 收到提案 }", "收到提案300件，立案230件。")).toEqual([
      "引文要包含这个数：把带有它的那几个字一起抄上。",
    ]);
  });
});
