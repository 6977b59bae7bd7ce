import { defineConfig } from "vitest/config";

/** Tests in no browser. None is a stopwatch: a machine that does other things besides is slow. */
const here = (name: string, ...include: string[]) => ({ test: { name, include, testTimeout: 60_000 } });

export default defineConfig({
  test: {
    // A file that results are held against is written by `-u` and never else: one that is missing fails.
    update: "none",
    projects: [
      here("unit", "src/**/*.test.ts", "scripts/**/*.test.ts", "tests/support/**/*.test.ts"),
      here("corpus", "tests/corpus/**/*.test.ts"),
      here("docs", "tests/docs/**/*.test.ts"),
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
