import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { below, raised, roomsOf, table, type Floors, type Summary } from "./rooms.ts";

/** Where the floors stand. Raised by `npm run coverage -- --raise`. */
const FLOORS = "scripts/coverage/floors.json";

/** What Vitest is told, so that it counts what its tests run. */
export const coverageOptions = (folder: string): string[] => [
  "--coverage.enabled",
  "--coverage.provider=v8",
  "--coverage.include=src/**/*.ts",
  "--coverage.exclude=**/*{.test,testing}.ts",
  // Views are Astro's, and run when a site is built.
  "--coverage.exclude=src/{components,layouts,pages,styles}/**",
  "--coverage.exclude=src/site.ts",
  "--coverage.reporter=json-summary",
  `--coverage.reportsDirectory=${join(folder, "coverage")}`,
];

export interface Coverage {
  table: string;
  /** Rooms that fell below their floor. */
  below: string[];
}

/** What the last run with `coverageOptions` of this folder counted; undefined where none came to its end. */
export function coverageOf(folder: string, shouldRaise = false): Coverage | undefined {
  const file = join(folder, "coverage/coverage-summary.json");
  if (!existsSync(file)) return undefined;
  const rooms = roomsOf(JSON.parse(readFileSync(file, "utf8")) as Summary, process.cwd());
  const floors = JSON.parse(readFileSync(FLOORS, "utf8")) as Floors;
  if (shouldRaise) writeFileSync(FLOORS, `${JSON.stringify(raised(rooms, floors), null, 2)}\n`);
  return { table: table(rooms, floors), below: below(rooms, floors) };
}
