import { describe, expect, test } from "vitest";
import { metrics } from "./testing.ts";
import { occurrences, wordingsOf } from "./wordings.ts";

const wordings = wordingsOf(metrics);
/** The wordings that are not denied. */
const kept = (text: string): string[] =>
  occurrences(text, wordings).occurrences.map(({ start, end }) => text.slice(start, end));
const denied = (text: string): string[] => {
  const { denies } = occurrences(text, wordings);
  return [...text.matchAll(/\d+[件期]/g)]
    .filter(({ index, 0: words }) => denies({ start: index, end: index + words.length }))
    .map(([words]) => words);
};

describe("a wording is denied", () => {
  test.each([
    ["by what touches it", "未立案", []],
    ["over an adverb", "未能按时办复", []],
    ["not over a mark", "未，办复", ["办复"]],
    ["not over 已", "未已办复", ["办复"]],
    ["not from farther than an adverb", "没有在会上及时办复", ["办复"]],
    ["not by 所未", "所未立案", ["立案"]],
    ["not by a word that begins so", "未来立案", ["立案"]],
    ["by 不, where it touches", "不立案", []],
    ["not by 不 in another word", "不断立案", ["立案"]],
    ["by what was put off", "逾期办复", []],
    ["not by what was put off to it", "推迟到立案", ["立案"]],
    ["in parts, with a denied one in its gap", "交由县局未立案承办", []],
    ["in parts, where it stands before", "未交由县局承办", []],
    ["and the next one is not", "未收到提案，立案", ["立案"]],
  ])("%s: %s", (_, text, expected) => expect(kept(text)).toEqual(expected));
});

describe("a number is of what was not done", () => {
  test.each([
    ["behind the denied wording", "未办复12件", ["12件"]],
    ["behind what it counts", "未办复的提案有12件", ["12件"]],
    ["before it", "12件提案未办复", ["12件"]],
    ["not before it where it has a number of its own", "160件未办复9件", ["9件"]],
    ["not behind 已", "12件已立案未办复", []],
    ["not where another wording says what was done", "对未办复的提案立案12件", []],
    ["not where it is said behind the number", "未办复的12件已立案", []],
    ["behind any other verb", "未通过12件", ["12件"]],
    ["not behind what was not done to others", "未通过的12件", []],
    ["not farther from any other verb", "未通过会议审查12件", []],
    ["not beyond a mark", "未办复，12件", []],
    ["not of a word that begins so", "未来12件", []],
  ])("%s: %s", (_, text, expected) => expect(denied(text)).toEqual(expected));
});
