import { expect, test } from "vitest";
import { below, raised, roomsOf, table, type Summary } from "./rooms.ts";

const counts = (covered: number, total: number) => ({
  lines: { total, covered },
  branches: { total, covered: total },
});
const summary: Summary = {
  total: counts(1, 1),
  "/house/src/text/fold.ts": counts(300, 400),
  "/house/src/text/dates.ts": counts(600, 600),
  "/house/src/model/rules.ts": counts(10, 20),
  "/house/src/model/unit.ts": counts(0, 80),
};
const rooms = roomsOf(summary, "/house");

test("files are counted by the room that owns them, by their lines", () => {
  expect(rooms).toEqual([
    { name: "text", size: 1000, lines: 90, branches: 100 },
    { name: "rules", size: 20, lines: 50, branches: 100 },
    { name: "model", size: 80, lines: 0, branches: 100 },
  ]);
});

test("a room is below its floor, or has none", () => {
  expect(below(rooms, { text: 91, rules: 50 })).toEqual(["text"]);
});

test("floors rise to two points or three lines below what was measured, and never fall", () => {
  expect(raised(rooms, {})).toEqual({ text: 88, rules: 35, model: 0 });
  expect(raised(rooms, { text: 70, rules: 60, gone: 90 })).toEqual({ text: 88, rules: 60, model: 0 });
});

test("the table has a line a room", () => {
  expect(table(rooms, { text: 88 }).split("\n").slice(1)).toEqual([
    "text                90.0     100.0        88",
    "rules               50.0     100.0         -",
    "model                0.0     100.0         -",
  ]);
});
