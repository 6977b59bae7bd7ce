import { setImmediate } from "node:timers/promises";
import { expect, test, vi } from "vitest";
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

test("work that failed is told in a line, and done again when it is asked for", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  let n = 0;
  const again = oneAfterAnother(() => (++n === 1 ? Promise.reject(new Error("no content")) : Promise.resolve()));
  await again();
  await again();
  expect([n, said.mock.calls]).toEqual([2, [["Error: no content"]]]);
  said.mockRestore();
});
