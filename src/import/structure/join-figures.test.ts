import { expect, test } from "vitest";
import type { Block } from "../block.ts";
import { joinFigures } from "./join-figures.ts";

const units = new Set(["件", "条", "期", "%", "人次"]);

/** Lines of a text file; an empty one is a blank line. */
const joined = (...texts: string[]): string[] =>
  joinFigures(
    texts.flatMap((text, i): Block[] => (text === "" ? [] : [{ kind: "line", text, line: i + 1 }])),
    units,
  ).map(({ text }) => text);

test.each([
  [
    "a figure above its label",
    ["1103条", "社情民意信息", "其中，省采用146条。"],
    ["1103条 社情民意信息", "其中，省采用146条。"],
  ],
  ["figures below their labels", ["收到提案", "518件", "立案：", "442件"], ["收到提案 518件", "立案：442件"]],
  [
    "figures above their labels, under a heading",
    ["提案工作", "518件", "收到提案", "442件", "立案提案", "", "99.1%", "办复率"],
    ["提案工作", "518件 收到提案", "442件 立案提案", "99.1% 办复率"],
  ],
  ["groups that blank lines part", ["518件", "收到提案", "", "14期", "委员讲堂"], ["518件 收到提案", "14期 委员讲堂"]],
  ["blank lines everywhere", ["收到提案", "", "518件", "", "立案", "", "442件"], ["收到提案 518件", "立案 442件"]],
  [
    "a figure and what it is made up of",
    ["96件（9件立案、87件办复）", "收到提案"],
    ["96件（9件立案、87件办复） 收到提案"],
  ],
  ["qualifiers", ["近4000人次", "接待服务群众"], ["近4000人次 接待服务群众"]],
])("%s", (_, texts, lines) => expect(joined(...texts)).toEqual(lines));

test.each([
  ["a year", ["2021年", "我们与这座城市一起奔跑"]],
  ["a unit of no metric", ["365米", "跑道"]],
  ["a figure without a label", ["518件", "442件"]],
  ["numbered headings", ["一、提案工作", "收到提案518件，立案442件。"]],
  ["sentences", ["518件", "市政协收到提案，逐一审查，及时交办。"]],
])("%s is left as it is", (_, texts) => expect(joined(...texts)).toEqual(texts));
