import { ensureBrowser, hasChineseFont } from "./browser-install.ts";
import { build, tool, types, vitest, type Tally } from "./test-steps.ts";

const folder = ".cache/test";
/** The fixture site: other content, under a base path of its own. */
const fixture = {
  NIANLUN_CONTENT: "tests/fixtures/site",
  NIANLUN_OUT: `${folder}/sub-folder`,
  NIANLUN_CACHE: `${folder}/cache`,
};

function inBrowser(): Tally {
  const browser = ensureBrowser();
  if (!hasChineseFont())
    console.warn("No Chinese font here: pages are tested, but drawn with empty boxes. Debian has fonts-noto-cjk.");
  return vitest("site", folder, { CHROMIUM_PATH: browser });
}

const steps: [string, () => Tally][] = [
  ["types", types],
  ["format", () => tool("prettier", "prettier", [".", "--check", "--log-level", "warn"])],
  ["lint", () => tool("eslint", "eslint", [".", "--max-warnings", "0"])],
  ["modules", () => vitest("unit", folder)],
  ["fixture folders", () => vitest("corpus", folder)],
  ["documents", () => vitest("docs", folder)],
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
const failed = sum("failed");
console.log(`\n${sum("passed")} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
