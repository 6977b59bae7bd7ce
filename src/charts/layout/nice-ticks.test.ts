import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceTicks } from "./nice-ticks.ts";

describe("nice ticks", () => {
  it.each([
    [0, 1056, 4, [0, 500, 1000, 1500]],
    [98, 100, 4, [98, 98.5, 99, 99.5, 100]],
    [0, 4, 4, [0, 1, 2, 3, 4]],
  ])("from %d to %d in about %d steps", (low, high, count, ticks) =>
    expect(niceTicks(low, high, count)).toEqual(ticks),
  );

  it("reach both ends, evenly and without noise", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e7 }),
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 0, max: 3 }),
        (low, more, decimals) => {
          const [from, to] = [low, low + more].map((digits) => Number(`${digits}e-${decimals}`)) as [number, number];
          const ticks = niceTicks(from, to, 4);
          expect(ticks[0]).toBeLessThanOrEqual(from);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(to);
          expect(ticks.length).toBeLessThanOrEqual(7);
          for (const tick of ticks) expect(String(tick).length).toBeLessThan(12);
        },
      ),
    );
  });
});
