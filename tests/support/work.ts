import { spawnSync } from "node:child_process";
import { serialize } from "node:v8";

/** What the counting process is asked. */
export interface Asked {
  module: string;
  name: string;
  calls: unknown[][];
}

/**
 * How much work calls of an exported function are: blocks of code run, steps of its patterns, characters walked. Counted in a process of its
 * own, so it is the same on every machine, however busy.
 */
function workOf(asked: Asked): number[] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--stack-size=3900", "tests/support/count-work.ts"], {
    input: serialize(asked),
    encoding: "utf8",
  });
  const counts = /^\[[\d,]+\]$/m.exec(stdout)?.[0];
  if (counts === undefined) throw new Error(stdout + stderr);
  return JSON.parse(counts) as number[];
}

/** Lengths of the material; the first call of all also pays for what is done once. */
const LENGTHS = [100, 500, 1000, 2000];
/** Twice as much may cost twice as much, and little more; four times as much where work grows with the square. */
const TWICE = 2.5;

/** The pieces of which a longer and longer row makes a call of an exported function more work than its length accounts for. */
export function steep(
  module: string,
  name: string,
  pieces: readonly string[],
  argsOf: (row: string) => unknown[],
): string[] {
  const calls = pieces.flatMap((piece) => LENGTHS.map((length) => argsOf(piece.repeat(length))));
  const counts = workOf({ module, name, calls });
  return pieces.filter((_, index) => {
    const [, short = 0, middle = 0, long = 0] = counts.slice(index * LENGTHS.length);
    return long - middle > TWICE * Math.max(middle - short, 1);
  });
}
