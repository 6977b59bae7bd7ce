import { relative } from "node:path";
import { layerOf, layers } from "../lint/layers.ts";

interface Count {
  total: number;
  covered: number;
}

/** The part of Istanbul's summary that is read: "total", and each file by its path. */
export type Summary = Record<string, { lines: Count; branches: Count }>;

/** How much of a layer or room the tests run, in percent. */
export interface Room {
  name: string;
  lines: number;
  branches: number;
  /** How many lines that can be run it has. */
  size: number;
}

/** The lowest that each room's lines may come to. */
export type Floors = Record<string, number>;

const share = (counts: readonly Count[]): number => {
  const total = counts.reduce((sum, one) => sum + one.total, 0);
  return total === 0 ? 100 : (counts.reduce((sum, one) => sum + one.covered, 0) / total) * 100;
};

/** A summary by the rooms of the house, in the order of its table. */
export function roomsOf(summary: Summary, root: string): Room[] {
  const files = Object.entries(summary)
    .filter(([path]) => path !== "total")
    .map(([path, counts]) => ({ room: layerOf(relative(root, path).replaceAll("\\", "/")), counts }));
  return Object.keys(layers).flatMap((name) => {
    const own = files.filter(({ room }) => room === name).map(({ counts }) => counts);
    if (own.length === 0) return [];
    const lines = own.map((one) => one.lines);
    const size = lines.reduce((sum, { total }) => sum + total, 0);
    return [{ name, size, lines: share(lines), branches: share(own.map(({ branches }) => branches)) }];
  });
}

const cells = (name: string, ...numbers: string[]): string =>
  name.padEnd(14) + numbers.map((number) => number.padStart(10)).join("");

/** A line a room. */
export const table = (rooms: readonly Room[], floors: Floors): string =>
  [
    cells("% run by tests", "lines", "branches", "floor"),
    ...rooms.map(({ name, lines, branches }) =>
      cells(name, lines.toFixed(1), branches.toFixed(1), String(floors[name] ?? "-")),
    ),
  ].join("\n");

/** The rooms that are below their floor. */
export const below = (rooms: readonly Room[], floors: Floors): string[] =>
  rooms.filter(({ name, lines }) => lines < (floors[name] ?? 0)).map(({ name }) => name);

/** Tests with random cases, and those of what takes too long, run now a line more, now one less: so many points, or lines. */
const NOISE = { points: 2, lines: 3 };

/** Floors below what was measured; none falls. */
export const raised = (rooms: readonly Room[], floors: Floors): Floors =>
  Object.fromEntries(
    rooms.map(({ name, lines, size }) => {
      const least = lines - Math.max(NOISE.points, (NOISE.lines / size) * 100);
      return [name, Math.max(floors[name] ?? 0, Math.floor(least), 0)];
    }),
  );
