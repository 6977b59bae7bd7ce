import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../markdown/markdown.ts";
import { collectPlaces } from "../markdown/collect-places.ts";
import { tablesSaid } from "./table-said.ts";

const placesOf = (text: string) =>
  collectPlaces(parseMarkdown({ file: "a.md", text, line: 1 }, () => undefined) ?? { type: "root", children: [] }, 1);
const TABLE = "| 指标 | 2023年 |\n| --- | --- |\n| 提案 | 312 |";

describe("what names a table goes with its rows", () => {
  test.each([
    [`提案情况\n\n${TABLE}`, ["提案情况"]],
    [`## 提案工作\n\n单位：件\n\n${TABLE}`, ["提案工作", "单位：件"]],
    [
      `## 提案工作\n\n委员们积极建言，提案质量不断提高，办理协商深入开展，成果转化扎实有效，社会反响良好，各方面都很满意。\n\n具体如下：\n\n${TABLE}`,
      ["提案工作"],
    ],
    [TABLE, []],
  ])("%j", (text, above) =>
    expect(tablesSaid(placesOf(text)).at(-1)).toMatchObject({
      above,
      label: 0,
      cells: [{ head: "指标" }, { head: "2023年" }],
    }),
  );
  test("the head of a second table has none of the first's", () =>
    expect(
      tablesSaid(placesOf(`${TABLE}\n\n二\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 1 |`))
        .find((table) => table?.above[0] === "二")
        ?.cells.map(({ head }) => head),
    ).toEqual(["", ""]));
  test("a paragraph has none", () => expect(tablesSaid(placesOf("立案312件。"))).toEqual([undefined]));
});

describe("lines of one paragraph", () => {
  test.each([
    ["立案\n312件", "立案312件"],
    ["**立案**\n**提案**", "立案提案"],
    ["2022\n312件", "2022 312件"],
    ["**2022**\n**312**件", "2022 312件"],
    ["hello\nworld", "hello world"],
    ["收到提案312件  \n立案298件", "收到提案312件 立案298件"],
    ["收到提案312件\\\n立案298件", "收到提案312件 立案298件"],
    ["**2022年**  \n**312件**", "2022年 312件"],
    ["```\n2022年\n312件\n```", "2022年 312件 "],
  ])("%j", (text, words) => expect(placesOf(text).map((place) => place.text)).toEqual([words]));
});
