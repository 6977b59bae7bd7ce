import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const OTHER = "warning anchor-nearer-other";

describe("words for all of it behind a number count what was done", () => {
  test.each([
    "立案356件，除2件因客观原因延期外，其余354件全部办复。",
    "立案356件，354件提案全部办复。",
    "立案356件，其中354件已全部办复。",
  ])("%s", (text) => expect(codesOf("proposals-replied: 354件", text)).toEqual([]));
  test.each(["立案356件，全部办复。", "共收到提案400件，立案356件，全部办复。"])(
    "and behind a pause do not: %s",
    (text) => expect(codesOf("proposals-replied: 356件", text)).toEqual([OTHER]),
  );
  test("nor do they take it from what names it", () =>
    expect(codesOf("proposals-filed: 356件", "立案356件全部办复。")).toEqual([]));
  test("a number of another thing is none", () =>
    expect(codesOf("proposals-replied: 42家", "立案356件，42家单位全部办复。").length).toBeGreaterThan(0));
});
