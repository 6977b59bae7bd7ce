import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const filed = (value: string) => `proposals-filed: ${value}`;

describe("each number of a list of increases is one", () => {
  test.each([
    "收到提案512件、立案430件，分别增加24件、61件。",
    "收到提案512件、立案430件，较上年分别增长24件、61件。",
    "立案430件，分别比上年和前年多出24件、61件。",
    "收到提案512件、立案430件、办复420件，分别增加24件、61件和18件。",
    "收到提案512件、立案430件，同比分别减少24件和61件。",
  ])("%s", (text) => {
    expect(codesOf(filed("61件"), text)).toEqual(["error number-not-in-text"]);
    expect(codesOf(filed("24件"), text)).toEqual(["error number-not-in-text"]);
    expect(codesOf(filed("430件"), text)).toEqual([]);
  });
  test.each([
    "收到提案、立案分别增加到512件、61件。",
    "收到提案、立案分别增至512件、61件。",
    "收到提案增加24件，立案61件。",
    "收到提案512件、立案61件，分别增加24件、12件。",
    "收到提案512件，增加24件、立案61件。",
    "收到提案、立案分别为512件、61件，均有增加。",
  ])("%s", (text) => expect(codesOf(filed("61件"), text)).toEqual([]));
});
