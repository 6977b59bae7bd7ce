import { expect, test } from "vitest";
import { wordsFor } from "./words-for.ts";

const words = { EACCES: "没有权限" };

test("a code of the table has its words", () => {
  expect(wordsFor(words, "EACCES", "别的原因")).toBe("没有权限");
});

test.each(["EFBIG", "constructor", ""])("another, such as %o, has the phrase for all others", (code) => {
  expect(wordsFor(words, code, "别的原因")).toBe("别的原因");
});
