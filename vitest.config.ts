import { defineConfig } from "vitest/config";

/** `unit`: beside their modules, in no browser. `site`: over the built sites, in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "tests/unit/**/*.test.ts"],
          // No test is a stopwatch: a machine that does other things besides is slow.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: "tests/site/support/global-setup.ts",
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
