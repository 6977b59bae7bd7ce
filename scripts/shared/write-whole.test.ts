import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { replaceRead, stage, writeNew, writeWhole } from "./write-whole.ts";

const root = mkdtempSync(join(tmpdir(), "whole 整份-"));
const path = join(root, "2023-review.md");
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(root);
});

describe("a file that is replaced", () => {
  test("keeps its mode", () => {
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    writeWhole(path, "new");
    expect([readFileSync(path, "utf8"), statSync(path).mode & 0o777, readdirSync(root)]).toEqual([
      "new",
      0o640,
      ["2023-review.md"],
    ]);
  });

  test.runIf(process.getuid?.() === 0)("keeps its owner, whoever replaces it", () => {
    writeFileSync(path, "old");
    chownSync(path, 1234, 4321);
    writeWhole(path, "new");
    const { uid, gid } = statSync(path);
    expect([readFileSync(path, "utf8"), uid, gid]).toEqual(["new", 1234, 4321]);
  });

  test.runIf(process.geteuid?.() === 0)(
    "keeps its owner also where a member of its group replaces it, who may not give files away",
    () => {
      writeFileSync(path, "the old text");
      chmodSync(path, 0o660);
      chmodSync(root, 0o777);
      chownSync(path, 1234, 4321);
      const { ino } = statSync(path);
      process.setegid?.(4321);
      process.seteuid?.(5678);
      try {
        writeWhole(path, "new");
        expect(replaceRead(path, Buffer.from("new"), "newer")).toBe(true);
      } finally {
        process.seteuid?.(0);
        process.setegid?.(0);
      }
      const { uid, gid, mode, ino: same } = statSync(path);
      expect([readFileSync(path, "utf8"), uid, gid, mode & 0o777, same]).toEqual(["newer", 1234, 4321, 0o660, ino]);
      expect(readdirSync(root)).toEqual(["2023-review.md"]);
    },
  );

  test("is the one that a link leads to; the link stays", () => {
    writeFileSync(path, "old");
    symlinkSync(path, join(root, "link.md"));
    writeWhole(join(root, "link.md"), "new");
    expect([lstatSync(join(root, "link.md")).isSymbolicLink(), readFileSync(path, "utf8")]).toEqual([true, "new"]);
  });

  test("stays whole where the new one does not fit, and nothing is left beside it", () => {
    writeFileSync(path, "old");
    // A limit on a file's size fails as a full disk does, in the middle of the text.
    const script = `import { writeWhole } from ${JSON.stringify(resolve("scripts/shared/write-whole.ts"))};
      try { writeWhole(process.argv[1], "长".repeat(100_000)); } catch ({ code, path }) { console.log(code, path); }`;
    const { stdout } = spawnSync(
      "bash",
      ["-c", `trap '' XFSZ; ulimit -f 8; exec "$@"`, "-", process.execPath, "--input-type=module", "-e", script, path],
      { encoding: "utf8" },
    );
    expect(stdout).toBe(`EFBIG ${path}\n`);
    expect([readFileSync(path, "utf8"), readdirSync(root)]).toEqual(["old", ["2023-review.md"]]);
  });
});

describe("a new file", () => {
  test("replaces none", () => {
    writeFileSync(path, "another's");
    expect(() => writeNew(path, "new")).toThrow("EEXIST");
    expect([readFileSync(path, "utf8"), readdirSync(root)]).toEqual(["another's", ["2023-review.md"]]);
  });

  test("takes no link's place, not even of one that leads nowhere", () => {
    symlinkSync(join(root, "nowhere"), path);
    expect(() => writeNew(path, "new")).toThrow("EEXIST");
    expect(readdirSync(root)).toEqual(["2023-review.md"]);
  });

  test("may have the longest name there is", () => {
    const longest = join(root, `${"长".repeat(84)}.md`);
    writeNew(longest, "new");
    expect(readFileSync(longest, "utf8")).toBe("new");
  });
});

test("what a killed process has left goes with the next writing; what a living one is at stays", () => {
  const scratch = stage(path, "half");
  const named = (pid: number) => scratch.replace(`-${process.pid}.`, `-${pid}.`);
  const { pid: dead } = spawnSync(process.execPath, ["--version"]);
  for (const pid of [dead, process.ppid]) writeFileSync(named(pid), "half");
  writeNew(path, "whole");
  expect(readdirSync(root).sort()).toEqual([named(process.ppid).slice(root.length + 1), "2023-review.md"].sort());
});
