import { describe, expect, test } from "vitest";
import { environmentLanguage } from "../../src/i18n/diagnostics.ts";
import { readWishes } from "./wishes.ts";

const wishes = (...args: string[]) => readWishes(args, "zh");

test("without options everything is checked, in text, in the language of the environment", () => {
  expect(wishes()).toEqual({ format: "text", language: "zh", fix: false, paths: [] });
});

test("options and paths may stand in any order", () => {
  expect(wishes("a.md", "--format=sarif", "--fix", "b", "--lang", "en")).toEqual({ format: "sarif", language: "en", fix: true, paths: ["a.md", "b"] });
});

describe("what is wrong is named", () => {
  test.each([
    [["--formt", "json"], "unknown-option", "--formt"],
    [["-x"], "unknown-option", "-x"],
    [["--no-verify"], "unknown-option", "--no-verify"],
    [["--format", "xml"], "bad-format", "xml"],
    [["--format"], "bad-format", ""],
    [["--lang", "fr"], "bad-language", "fr"],
    [["--lang", "english"], "bad-language", "english"],
    [["--fix=yes"], "bad-value", "--fix=yes"],
  ])("%j", (args, fault, found) => expect(wishes(...args)).toEqual({ fault, found }));
});

describe("the language of the environment", () => {
  test.each([
    [{ LANG: "en_US.UTF-8" }, "en"],
    [{ LC_MESSAGES: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "zh"],
    [{ LC_ALL: "en_GB.UTF-8", LC_MESSAGES: "zh_CN.UTF-8", LANG: "zh_CN.UTF-8" }, "en"],
    [{ LC_ALL: "", LANG: "en" }, "en"],
    [{ LANG: "de_DE.UTF-8" }, "zh"],
    [{}, "zh"],
  ])("%j", (environment, language) => expect(environmentLanguage(environment)).toBe(language));
});
