import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { command } from "./shared/package-command.ts";

// Vitest in a process of its own, several times.
vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), "missing-"));
const expected = join(root, "expected.txt");
beforeAll(() => {
  mkdirSync(join(root, "tests/corpus"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  writeFileSync(
    join(root, "tests/corpus/one.test.ts"),
    'import { expect, test } from "vitest";\n' +
      'test("one", () => expect("found\\n").toMatchFileSnapshot("../../expected.txt"));\n',
  );
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the one test under this repository's configuration, as on somebody's own machine. */
function run(...args: string[]) {
  const { CI: _, UPDATE_SNAPSHOT: __, ...env } = process.env;
  const config = ["--root", root, "--config", resolve("vitest.config.ts"), "--project", "corpus"];
  const { status, stdout } = spawnSync(process.execPath, [command("vitest", "vitest"), "run", ...config, ...args], {
    env,
    encoding: "utf8",
  });
  return { status, said: stdout };
}

it("an expectation that is missing fails and is not written, unless it is asked for", () => {
  expect(run().said).toContain("1 failed");
  expect(existsSync(expected)).toBe(false);
  expect(run("-u").status).toBe(0);
  expect(readFileSync(expected, "utf8")).toBe("found\n");
  expect(run().status).toBe(0);
});
