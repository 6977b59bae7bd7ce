import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { inTurns } from "./in-turns.ts";

test("results stand in the order of the items, and only so many are under way", async () => {
  let [running, most] = [0, 0];
  const doubled = await inTurns([5, 1, 3, 2], 2, async (n) => {
    most = Math.max(most, ++running);
    for (let i = 0; i < n; i++) await setImmediate();
    running--;
    return n * 2;
  });
  expect([doubled, most]).toEqual([[10, 2, 6, 4], 2]);
});

test("where one fails, none is under way any more when its error is thrown, and no other was begun", async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const all = inTurns([1, 2, 3, 4], 2, async (n) => {
    begun.push(n);
    if (n === 1) throw new Error("one");
    for (let i = 0; i < 5; i++) await setImmediate();
    ended.push(n);
  });
  await expect(all).rejects.toThrow("one");
  expect({ begun, ended }).toEqual({ begun: [1, 2], ended: [2] });
});
