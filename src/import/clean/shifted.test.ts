import { expect, test } from "vitest";
import { gbkBytes } from "../source/common-han.ts";
import { withoutShift } from "./shifted.ts";

/** What a reader of GBK makes of a text whose first byte is lost, with ?! for what the lost quotation end left. */
function shifted(text: string): string {
  const bytes = Array.from(`。”${text}`).flatMap((character) => gbkBytes(character) ?? []);
  return `?!${new TextDecoder("gbk").decode(new Uint8Array(bytes.slice(3)))}`;
}

test("a stretch read from the wrong byte is read again from the right one", () => {
  const damaged = shifted("在去年年初召開");
  expect(damaged).toMatch(/^\?!.+[@-~]$/);
  expect(withoutShift(`“我們盡力${damaged}的會上`, "").text).toBe("“我們盡力。”在去年年初召開的會上");
});

test("where a pair of bytes was dropped, the document itself must know the word", () => {
  const damaged = "“群眾得實惠?!笔姓f(xié)負責人說";
  expect(withoutShift(damaged, "市政協舉行會議").text).toBe("“群眾得實惠。”市政協負責人說");
});

test("a question and a cry outside any quotation stay", () => {
  const text = "怎么办?!笔者问a组";
  expect(withoutShift(text, text).text).toBe(text);
});

test("what would come out as rare characters stays", () => {
  const text = "“怎么办?!齉龘靐齾Z组";
  expect(withoutShift(text, text).changes).toEqual([]);
});
