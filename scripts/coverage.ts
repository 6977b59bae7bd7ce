import { coverageOf, coverageOptions } from "./coverage/count.ts";
import { vitest } from "./test-steps.ts";

/** How much of each room the tests run that need no browser. `--raise` raises the floors to a little below. */
const folder = ".cache/coverage";
const { failed } = vitest(["unit", "corpus"], folder, { args: coverageOptions(folder) });
const coverage = coverageOf(folder, process.argv.includes("--raise"));
if (coverage) console.log(coverage.table);
process.exitCode = failed > 0 || !coverage || coverage.below.length > 0 ? 1 : 0;
