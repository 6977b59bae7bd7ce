import { describe, expect, test } from "vitest";
import { readDocument } from "./document.ts";
import { metrics } from "./testing.ts";

const taken = (text: string, title = "甲市政协2023年工作综述") =>
  readDocument(
    [
      { kind: "heading", text: title },
      { kind: "paragraph", text },
    ],
    metrics,
    { kind: "review", year: 2023 },
  ).observations.map(({ quantity }) => quantity.raw);

describe("a figure of a part of the year is none of the year's", () => {
  test.each(["上半年立案12件。", "1—6月立案12件。", "前三季度立案12件。"])("%s", (text) =>
    expect(taken(text)).toEqual([]),
  );

  test("what follows for the whole year is", () => expect(taken("上半年立案12件，全年立案30件。")).toEqual(["30件"]));
  test("and takes its subject from before", () => expect(taken("上半年立案12件，全年30件。")).toEqual(["30件"]));
  test("but in a text about half a year it is what the text is about", () =>
    expect(taken("上半年立案12件。", "甲市政协2023年上半年工作总结")).toEqual(["12件"]));
});
