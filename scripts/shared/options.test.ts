import { describe, expect, test } from "vitest";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { languageOf, readOptions } from "./options.ts";

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

describe("an option that npm has kept", () => {
  const options = {
    fix: { type: "boolean" },
    port: { type: "string" },
    "no-build": { type: "boolean" },
    force: { type: "boolean" },
  } as const;
  test.each([
    [{ npm_config_fix: "true" }, "--fix"],
    [{ npm_config_port: "8080" }, "--port 8080"],
    [{ npm_config_build: "" }, "--no-build"],
  ])("%j is told", (environment, found) =>
    expect(readOptions([], options, environment)).toEqual({ fault: "kept-by-npm", found }),
  );
  test.each([{}, { npm_config_force: "true" }, { npm_config_cache: "/home" }])("%j is none", (environment) => {
    expect(readOptions(["--fix"], options, environment)).toMatchObject({ said: { fix: true } });
  });
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
