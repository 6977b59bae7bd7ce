import { rmSync } from "node:fs";
import { ensureBrowser, hasChineseFont } from "./browser-install.ts";
import { coverageOf, coverageOptions } from "./coverage/count.ts";
import { build, tool, types, vitest, type Tally } from "./test-steps.ts";

const folder = ".cache/test";
/** The fixture site: other content, under a base path of its own. */
const fixture = {
  NIANLUN_CONTENT: "tests/fixtures/site",
  NIANLUN_OUT: `${folder}/sub-folder`,
  NIANLUN_CACHE: `${folder}/cache`,
};

/** What the tests run of each room is told in CI alone: to count it takes longer. */
const counting = process.env.CI ? coverageOptions(folder) : [];
if (counting.length > 0) rmSync(`${folder}/coverage`, { recursive: true, force: true });

function inBrowser(): Tally {
  const browser = ensureBrowser();
  if (!hasChineseFont())
    console.warn("No Chinese font here: pages are tested, but drawn with empty boxes. Debian has fonts-noto-cjk.");
  return vitest(["site"], folder, { variables: { CHROMIUM_PATH: browser } });
}

const steps: [string, () => Tally][] = [
  ["types", types],
  ["format", () => tool("prettier", "prettier", [".", "--check", "--log-level", "warn"])],
  ["lint", () => tool("eslint", "eslint", [".", "--max-warnings", "0"])],
  ["modules and fixture folders", () => vitest(["unit", "corpus"], folder, { args: counting })],
  ["documents", () => vitest(["docs"], folder)],
  ["build", () => build({})],
  ["build under a base path", () => build(fixture)],
  ["site in a browser", inBrowser],
];

/** A step that cannot run is a failed one, and the others still run. */
function attempt([name, step]: [string, () => Tally]): Tally {
  console.log(`\n── ${name}`);
  try {
    return step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

if (process.env.CI) {
  process.env.NO_COLOR = "1";
  delete process.env.FORCE_COLOR;
}
const tallies = steps.map(attempt);
const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
const coverage = counting.length > 0 ? coverageOf(folder) : undefined;
if (coverage) console.log(`\n${coverage.table}`);
for (const room of coverage?.below ?? []) console.error(`The tests run less of ${room} than its floor.`);
const failed = sum("failed") + (coverage?.below.length ?? 0);
console.log(`\n${sum("passed")} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
