import type * as fs from "node:fs";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { writeFiles } from "./write-files.ts";

/** Which change of the disk fails; with `dead`, all after it fail too, as after a kill. */
const disk = vi.hoisted(() => ({ count: 0, fails: Infinity, dead: false }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  const counted =
    (run: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const at = disk.count++;
      if (disk.dead ? at >= disk.fails : at === disk.fails)
        throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
      return run(...args);
    };
  const changes = [
    "mkdirSync",
    "openSync",
    "writeFileSync",
    "fsyncSync",
    "linkSync",
    "renameSync",
    "copyFileSync",
  ] as const;
  // What tidies up fails only after a kill.
  const tidying =
    (run: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) =>
      disk.dead && disk.count > disk.fails ? undefined : run(...args);
  return {
    ...real,
    rmSync: tidying(real.rmSync as (...args: unknown[]) => unknown),
    ...Object.fromEntries(changes.map((name) => [name, counted(real[name] as (...args: unknown[]) => unknown)])),
  };
});

const root = mkdtempSync(join(tmpdir(), "files 两份-"));
const files = [
  { path: join(root, "draft.md"), text: "draft" },
  { path: join(root, "import", "review.md"), text: "list" },
];
const left = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => name !== "import")
      .sort()
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(root, name), "utf8")]),
  );
const written = { "draft.md": "draft", "import/review.md": "list" };

function lay(earlier: Record<string, string>): void {
  Object.assign(disk, { count: 0, fails: Infinity, dead: false });
  rmSync(root, { recursive: true });
  mkdirSync(join(root, "import"), { recursive: true });
  for (const [name, text] of Object.entries(earlier)) writeFileSync(join(root, name), text);
  disk.count = 0;
}

/** The changes of the disk that writing makes over what was there. */
function steps(earlier: Record<string, string>, force: boolean): number {
  lay(earlier);
  expect(writeFiles(files, force)).toBeUndefined();
  expect(left()).toEqual(written);
  return disk.count;
}

afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => lay({}));

describe("two files that are written together", () => {
  test.each([
    ["new ones", {}, false],
    ["by force", { "draft.md": "mine", "import/review.md": "my notes" }, true],
    ["one of them by force", { "draft.md": "mine" }, true],
  ])("are both there or both as they were, whichever step fails: %s", (_, earlier, force) => {
    const all = steps(earlier, force);
    expect(all).toBeGreaterThan(8);
    for (let step = 0; step < all; step++) {
      lay(earlier);
      disk.fails = step;
      expect(writeFiles(files, force)).toMatchObject({ fault: "ENOSPC" });
      expect(left(), `step ${step}`).toEqual(earlier);
    }
  });

  test("are completed by the next run after a kill", () => {
    const all = steps({}, false);
    for (let step = 0; step < all; step++) {
      lay({});
      Object.assign(disk, { fails: step, dead: true });
      writeFiles(files, false);
      Object.assign(disk, { fails: Infinity, dead: false });
      expect(writeFiles(files, false)?.fault, `step ${step}`).toBeUndefined();
      expect(left(), `step ${step}`).toEqual(written);
    }
  });

  test("replace nothing that differs, and nothing at all where both are there", () => {
    lay({ "draft.md": "mine" });
    expect(writeFiles(files, false)).toEqual({ path: files[0]!.path, fault: "exists" });
    lay(written);
    expect(writeFiles(files, false)).toEqual({ path: files[0]!.path, fault: "exists" });
    expect(left()).toEqual(written);
  });
});
