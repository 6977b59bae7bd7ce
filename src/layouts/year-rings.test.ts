import { expect, test } from "vitest";
import { size, yearRings } from "./year-rings.ts";

test("the first year is in the middle, and a year of more is broader", () => {
  const rings = yearRings([1, 0, 4]);
  expect(rings.map(({ rx }) => rx)).toEqual(rings.map(({ rx }) => rx).toSorted((a, b) => a - b));
  const [one, none, four] = rings.map(({ width }) => width);
  expect(none).toBeLessThan(one!);
  expect(one).toBeLessThan(four!);
  expect(none).toBeGreaterThan(0);
});

test("rings stay apart and inside the picture, however many years there are", () => {
  for (const years of [1, 2, 25, 80]) {
    const rings = yearRings(Array.from({ length: years }, () => 3));
    for (const { cx, rx, width } of rings) expect(cx + rx + width / 2).toBeLessThanOrEqual(size);
    rings.slice(1).forEach(({ rx, width }, i) => expect(rx - rings[i]!.rx).toBeGreaterThan(width / 2));
  }
});

test("no years, no rings", () => expect(yearRings([])).toEqual([]));
