import { expect, test } from "vitest";
import { readMetadataLine } from "./metadata-line.ts";

const facts = (text: string) => readMetadataLine(text, 1)?.map(({ kind, value }) => [kind, value]);

test("labels that run together are told apart", () => {
  expect(facts("來源:甲市人民政府日期:2023-01-03 11:00閱讀量:147")).toEqual([
    ["source", "甲市人民政府"],
    ["published", "2023-01-03 11:00"],
    ["counter", "147"],
  ]);
});

test.each([
  [
    "发布日期: 2023-01-07   字号:〖",
    [
      ["published", "2023-01-07"],
      ["other", ""],
    ],
  ],
  ["• Time of issue:2024-01-20", [["published", "2024-01-20"]]],
  [
    "2024-01-08 09:30 来源：甲市日报 作者：周某",
    [
      ["published", "2024-01-08 09:30"],
      ["source", "甲市日报"],
      ["author", "周某"],
    ],
  ],
  [
    "来源：甲市日报 2024-01-12",
    [
      ["source", "甲市日报"],
      ["published", "2024-01-12"],
    ],
  ],
  [
    "甲市政协网 2022年1月20日",
    [
      ["source", "甲市政协网"],
      ["published", "2022年1月20日"],
    ],
  ],
  [
    "甲省政协办公厅 甲协办〔2024〕5号 2024年1月25日",
    [
      ["source", "甲省政协办公厅"],
      ["other", "甲协办〔2024〕5号"],
      ["published", "2024年1月25日"],
    ],
  ],
])("%s", (text, expected) => expect(facts(text)).toEqual(expected));

test.each([
  ["会议时间：上午九点，委员们陆续走进会场。大家畅所欲言，气氛热烈。"],
  ["提案来源：委员提案二百件，党派团体提案五十件，界别提案十二件，其余来自专门委员会和基层联络站的集体讨论"],
  ["收到提案312件"],
  ["工作回顾"],
])("%s is no metadata", (text) => expect(facts(text)).toBeUndefined());
