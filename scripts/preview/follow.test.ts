import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { oneAfterAnother } from "./follow.ts";

test("what is asked for while the work is under way is done once more after it, and once", async () => {
  const state = { running: 0, most: 0, done: 0 };
  const again = oneAfterAnother(async () => {
    state.most = Math.max(state.most, ++state.running);
    await setImmediate();
    state.running--;
    state.done++;
  });
  const first = again();
  await Promise.all([again(), again(), first]);
  expect(state).toEqual({ running: 0, most: 1, done: 2 });
  await again();
  expect(state.done).toBe(3);
});
