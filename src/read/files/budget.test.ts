import { describe, expect, test } from "vitest";
import { eachWithin, within } from "./budget.ts";

const forEver = () => {
  for (;;);
};
const backtrack = () => void /^(?:a|a)*b$/.test("a".repeat(60));

describe("work is stopped wherever it is", () => {
  test.each([
    ["a loop", forEver],
    ["a regular expression", backtrack],
  ])("in %s", (_, work) => {
    expect(within(50, work)).toBe(false);
  });

  test("and not where it ends in time", () => {
    let done = 0;
    expect(within(10_000, () => void done++)).toBe(true);
    expect(done).toBe(1);
  });

  test("its own errors come through", () => {
    expect(() =>
      within(10_000, () => {
        throw new TypeError("mine");
      }),
    ).toThrow(new TypeError("mine"));
  });

  test("inside of other work too", () => {
    let inner: boolean | undefined;
    expect(within(10_000, () => void (inner = within(50, forEver)))).toBe(true);
    expect(inner).toBe(false);
  });
});

test("what is slow is left out, and all others are done once", () => {
  const done: number[] = [];
  const stopped: number[] = [];
  eachWithin(
    [1, 2, 3, 4],
    100,
    (item) => (item === 2 || item === 4 ? forEver() : void done.push(item)),
    (item) => void stopped.push(item),
  );
  expect({ done, stopped }).toEqual({ done: [1, 3], stopped: [2, 4] });
});
