import { describe, expect, it } from "vitest";
import { readCommandOptions } from "./options.ts";

describe("what npm start is asked", () => {
  it.each([
    [[], { port: 4321, build: true }],
    [["--port", "4400"], { port: 4400, build: true }],
    [["--no-build", "--port=0"], { port: 0, build: false }],
    [["--port", "65535"], { port: 65535, build: true }],
  ])("%j is understood", (args, options) => expect(readCommandOptions(args)).toEqual(options));

  it.each([
    [["--port", "65536"], "bad-port", "65536"],
    [["--port", "80a"], "bad-port", "80a"],
    [["--port=-1"], "bad-port", "-1"],
    [["--port", ""], "value-missing", "--port"],
    [["--port"], "value-missing", "--port"],
    [["--port", "--no-build"], "value-missing", "--port"],
    [["--prot", "4400"], "unknown-option", "--prot"],
    [["--prot=4400"], "unknown-option", "--prot"],
    [["-p", "4400"], "unknown-option", "-p"],
    [["--toString"], "unknown-option", "--toString"],
    [["--no-build=yes"], "value-unwanted", "--no-build=yes"],
    [["4400"], "surplus-word", "4400"],
    [["--no-build", "--", "x"], "surplus-word", "x"],
  ])("%j is refused, and why is known", (args, fault, found) =>
    expect(readCommandOptions(args)).toEqual({ fault, found }),
  );
});
