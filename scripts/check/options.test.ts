import { describe, expect, test } from "vitest";
import { readCommandOptions } from "./options.ts";

const options = (...args: string[]) => readCommandOptions(args);

test("without options everything is checked, in text", () => {
  expect(options()).toEqual({ format: "text", fix: false, quiet: false, help: false, paths: [] });
});

test("options and paths may stand in any order", () => {
  expect(options("a.md", "--format=sarif", "--fix", "b", "--quiet", "--lang", "en")).toEqual({
    format: "sarif",
    fix: true,
    quiet: true,
    help: false,
    paths: ["a.md", "b"],
  });
});

test("a rule is explained by its code", () => {
  expect(options("--explain", "file-empty", "--lang", "en")).toMatchObject({ explain: "file-empty" });
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
  ])("%j", (args, fault, found) => expect(options(...args)).toEqual({ fault, found }));
});
