import { performance } from "node:perf_hooks";

/** Runs a stage of the build and remembers how long it took. */
export async function timed<T>(stage: string, work: () => Promise<T> | T): Promise<T> {
  performance.mark(`${stage}:start`);
  const result = await work();
  performance.measure(stage, `${stage}:start`);
  return result;
}

/** How long a stage took. */
export const milliseconds = (stage: string): number =>
  Math.round(performance.getEntriesByName(stage, "measure")[0]?.duration ?? 0);
