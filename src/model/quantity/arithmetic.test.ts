import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { places, subtract } from "./arithmetic.ts";

describe("subtract", () => {
  it("leaves no floating-point noise", () => {
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(subtract(99.9, 99.64)).toBe(0.26);
  });

  it("passes infinite ends through", () => {
    expect(subtract(Number.POSITIVE_INFINITY, 5)).toBe(Number.POSITIVE_INFINITY);
    expect(subtract(5, Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  });

  it("never gives minus zero", () => {
    expect(Object.is(subtract(0, 0), 0)).toBe(true);
    expect(Object.is(subtract(2.5, 2.5), 0)).toBe(true);
  });

  it("agrees with whole-number arithmetic at any number of decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 5 }),
        (a, b, decimals) => {
          const of = (digits: number): number => Number(`${digits}e-${decimals}`);
          expect(subtract(of(a), of(b))).toBe(of(a - b) + 0);
        },
      ),
    );
  });
});

it("counts the decimals of very small and very large numbers", () => {
  expect([0.25, 3, 1e-7, 1.5e-7, 1e21].map(places)).toEqual([2, 0, 7, 8, 0]);
});
