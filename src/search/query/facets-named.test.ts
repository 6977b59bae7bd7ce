import { expect, test } from "vitest";
import { facetsBegun, facetsNamed, type Part } from "./facets-named.ts";

const parts: Part[] = [
  { facet: "satisfied", names: ["满意"] },
  { facet: "satisfied-and-nearly", names: ["满意和基本满意"] },
  { facet: "party-group", names: ["党组中心组", "党组"] },
  { facet: "donated", names: ["捐资捐物", "捐款捐物"] },
  { facet: "mobilised", names: ["协调资金"] },
  { facet: "chairs", names: ["主席会议", "Chairs' meeting"] },
];

test.each<[string, string, string[]]>([
  ["满意和基本满意率", "满意和基本满意率|委员满意率", ["satisfied-and-nearly"]],
  ["满意和基本满意率", "满意率", ["satisfied-and-nearly"]],
  ["满意率", "满意率", []],
  ["滿意 和基本满意率", "满意率", ["satisfied-and-nearly"]],
  ["党组集体学习", "集体学习", ["party-group"]],
  ["党组会议", "党组会议", []],
  ["党组、主席会议集体学习", "集体学习", ["party-group", "chairs"]],
  ["集体学习", "集体学习", []],
  ["捐款", "捐款|捐资和协调资金", ["donated", ""]],
  ["捐资", "捐资|捐资和协调资金", ["donated", ""]],
  ["协调资金", "协调资金|捐资和协调资金", ["mobilised"]],
])("%s, whose metric is %s, names %j", (query, metric, facets) => {
  const [held = "", label = held] = metric.split("|");
  expect(facetsNamed(query, { held, label }, parts).facets).toEqual(facets);
});

test.each<[string, string[]]>([
  ["主席", ["chairs"]],
  ["满意", ["satisfied", "satisfied-and-nearly"]],
  ["组", []],
  ["委员", []],
  ["", []],
])("%s, left of a query, begins %j", (rest, facets) => expect(facetsBegun(rest, parts)).toEqual(facets));
