import { describe, expect, test } from "vitest";
import { environmentLanguage } from "../src/i18n/diagnostics.ts";
import { languageOf } from "./options.ts";

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

describe("the language that a command line asks for", () => {
  test.each([
    [["--lang", "en"], "en"],
    [["--lang=en_GB.UTF-8", "--nonsense"], "en"],
    [["--nonsense", "--lang", "zh"], "zh"],
    [["--lang", "english"], "zh"],
    [["--lang"], "zh"],
    [["--", "--lang", "en"], "zh"],
  ])("%j", (args, language) => expect(languageOf(args, { LANG: "zh_CN.UTF-8" })).toBe(language));
});
