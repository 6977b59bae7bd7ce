import { expect, test } from "vitest";
import { besides, pick, reach } from "./chart-pick.ts";

const placed = [
  { series: 0, index: 0, x: 95.5, y: 100 },
  { series: 1, index: 0, x: 104.5, y: 102 },
  { series: 0, index: 1, x: 200, y: 40 },
];

test("the nearest point is picked, and of two that coincide the one pointed at", () => {
  expect(pick(placed, 94, 101, reach.mouse, false)).toMatchObject({ series: 0, index: 0 });
  expect(pick(placed, 106, 101, reach.mouse, false)).toMatchObject({ series: 1, index: 0 });
});

test("a finger reaches farther than a mouse", () => {
  expect(pick(placed, 200, 70, reach.mouse, false)).toBeUndefined();
  expect(pick(placed, 200, 70, reach.finger, false)).toMatchObject({ index: 1 });
  expect(pick(placed, 200, 90, reach.finger, false)).toBeUndefined();
});

test("a row belongs to its number in all its length", () =>
  expect(pick(placed, 600, 41, reach.mouse, true)).toMatchObject({ index: 1 }));

test("what lies in the same spot is named too", () => {
  expect(besides(placed, { series: 0, index: 0 })).toMatchObject([{ series: 1 }]);
  expect(besides(placed, { series: 0, index: 1 })).toEqual([]);
});
