import { expect, test } from "vitest";
import { isSince } from "./one-reading.ts";

const MINUTE = 60_000;

test.each([
  ["before the start", -MINUTE, false],
  ["while it runs", MINUTE, true],
  ["just now, by a clock that ticks coarsely", 2 * MINUTE + 15, true],
  ["in an hour: the clock was ahead when the file was written", 60 * MINUTE, false],
])("a change %s", (_, changed, isNew) => {
  const start = Date.UTC(2026, 0, 1);
  expect(isSince(start + changed, { start, now: start + 2 * MINUTE })).toBe(isNew);
});
