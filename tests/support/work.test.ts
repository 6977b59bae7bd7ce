import { expect, test } from "vitest";
import { steep } from "./work.ts";

test.each(["patternStep", "stickyPatterns", "loopInLoop", "searchFromEach"])("%s is steep", (name) => {
  expect(steep("tests/support/work.testing.ts", name, [" "], (row) => [`${row}x`])).toEqual([" "]);
});

test.each(["boundedPattern", "oneLoop"])("%s is not", (name) => {
  expect(steep("tests/support/work.testing.ts", name, [" "], (row) => [`${row}x`])).toEqual([]);
});
