import { describe, expect, test } from "vitest";
import { readCommandOptions } from "./options.ts";

test("a document is enough", () => {
  expect(readCommandOptions(["a.docx"])).toEqual({ file: "a.docx", json: false, force: false });
});

test("options stand before it or behind", () => {
  expect(
    readCommandOptions(["--year=2023", "a.txt", "--body", "jia", "--out", "b.md", "--format", "json", "--force"]),
  ).toEqual({ file: "a.txt", body: "jia", year: 2023, out: "b.md", json: true, force: true });
});

test("behind a -- anything is a document", () =>
  expect(readCommandOptions(["--", "--help"])).toMatchObject({ file: "--help" }));

test("help comes first", () => expect(readCommandOptions(["--help"])).toBe("help"));

describe("what is wrong is named", () => {
  test.each([
    [[], "no-document", ""],
    [[""], "no-document", ""],
    [["a.txt", "b.txt"], "surplus-word", "b.txt"],
    [["a.txt", "--yaer", "2023"], "unknown-option", "--yaer"],
    [["a.txt", "--body"], "value-missing", "--body"],
    [["a.txt", "--out", "--force"], "value-missing", "--out"],
    [["a.txt", "--force=yes"], "value-unwanted", "--force=yes"],
    [["a.txt", "--format", "sarif"], "bad-format", "sarif"],
    [["a.txt", "--lang", "fr"], "bad-language", "fr"],
    [["a.txt", "--year", "23"], "bad-year", "23"],
    [["a.txt", "--out", "draft.txt"], "bad-out", "draft.txt"],
    [["a.txt", "--out", "folder/.md"], "bad-out", "folder/.md"],
  ])("%j", (args, fault, found) => expect(readCommandOptions(args)).toEqual({ fault, found }));
});
