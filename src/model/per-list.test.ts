import { expect, test } from "vitest";
import { perList } from "./per-list.ts";

test("a look-up is made once for each list", () => {
  let made = 0;
  const sum = perList((list: readonly number[]) => (made++, list.reduce((a, b) => a + b, 0)));
  const [a, b] = [
    [1, 2],
    [1, 2],
  ];
  expect([sum(a), sum(a), sum(b), made]).toEqual([3, 3, 3, 2]);
});
