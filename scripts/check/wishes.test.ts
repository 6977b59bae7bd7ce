import { describe, expect, test } from "vitest";
import { readWishes } from "./wishes.ts";

const wishes = (...args: string[]) => readWishes(args);

test("without options everything is checked, in text", () => {
  expect(wishes()).toEqual({ format: "text", fix: false, help: false, paths: [] });
});

test("options and paths may stand in any order", () => {
  expect(wishes("a.md", "--format=sarif", "--fix", "b", "--lang", "en")).toEqual({
    format: "sarif",
    fix: true,
    help: false,
    paths: ["a.md", "b"],
  });
});

test("a rule is explained by its code", () => {
  expect(wishes("--explain", "file-empty", "--lang", "en")).toMatchObject({ explain: "file-empty" });
});

describe("what is wrong is named", () => {
  test.each([
    [["--formt", "json"], "unknown-option", "--formt"],
    [["-x"], "unknown-option", "-x"],
    [["--no-verify"], "unknown-option", "--no-verify"],
    [["--format", "xml"], "bad-format", "xml"],
    [["--format"], "value-missing", "--format"],
    [["--explain"], "value-missing", "--explain"],
    [["--lang", "fr"], "bad-language", "fr"],
    [["--lang", "english"], "bad-language", "english"],
    [["--fix=yes"], "value-unwanted", "--fix=yes"],
  ])("%j", (args, fault, found) => expect(wishes(...args)).toEqual({ fault, found }));
});
