import { describe, expect, test } from "vitest";
import { readCommandOptions } from "./options.ts";

describe("what npm run new is asked", () => {
  test("is read from its options", () => {
    expect(
      readCommandOptions(["--body", "jia", "--year=2024", "--kind", "plan", "--term", "5", "--force"]),
    ).toMatchObject({
      body: "jia",
      year: 2024,
      kind: "plan",
      term: 5,
      force: true,
      help: false,
    });
  });

  test.each([
    [["--year", "24"], "bad-year"],
    [["--year", "２０２４"], "bad-year"],
    [["--year", "3000"], "bad-year"],
    [["--year"], "value-missing"],
    [["--year", "--kind"], "value-missing"],
    [["--title="], "value-missing"],
    [["--slug", "../../x"], "bad-slug"],
    [["--term", "五"], "bad-ordinal"],
    [["--session", "0"], "bad-ordinal"],
    [["--scope", "全年"], "unknown-choice"],
    [["--text", "copy"], "unknown-choice"],
    [["--kind", "annual"], "unknown-choice"],
    [["--lang", "fr"], "unknown-choice"],
    [["--boddy", "jia"], "unknown-option"],
    [["--constructor", "x"], "unknown-option"],
    [["jia"], "surplus-word"],
  ])("is refused where %j is said", (args, fault) => {
    expect(readCommandOptions(args)).toMatchObject({ fault });
  });
});
