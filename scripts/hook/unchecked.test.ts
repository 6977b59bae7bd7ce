import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { environment, folder, good, path, repository } from "./testing.ts";

// Each commit starts git, npm and the reader.
vi.setConfig({ testTimeout: 120_000 });

describe("a check before a commit that cannot be made", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("leaves nothing behind when %s ends it", async (signal) => {
    const { top, git, write } = repository(`ended-${signal}`);
    write(path, good);
    git("add", "content");
    // Long enough to be ended amidst it.
    write(".gitattributes", "2023-review.md filter=slow\n");
    git("config", "filter.slow.smudge", "sleep 2; cat");
    const temporary = join(folder, `tmp-${signal}`);
    mkdirSync(temporary);
    const child = spawn(process.execPath, ["scripts/hook.ts", "--check"], {
      cwd: top,
      env: { ...environment(), TMPDIR: temporary },
      stdio: "ignore",
    });
    while (readdirSync(temporary).length === 0) await wait(20);
    child.kill(signal);
    expect(await once(child, "close")).toEqual([null, signal]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("says in one line that it could not check", () => {
    const { top, git, hook, run, write } = repository("unchecked");
    write(path, good);
    git("add", "content");
    const [, hash = ""] = git("ls-files", "-s", path).said.split(" ");
    rmSync(join(top, ".git/objects", hash.slice(0, 2), hash.slice(2)));
    expect(hook("--check")).toMatchObject({
      status: 2,
      said: expect.stringMatching(/^git 出错了（.+）。没能检查，所以没有提交。.*\n$/),
    });
    expect(
      run("npm", ["run", "--silent", "hook", "--", "--check"], top, { TMPDIR: join(top, "package.json") }),
    ).toMatchObject({ status: 2, said: expect.stringMatching(/^无法读写 .*没能检查，所以没有提交。.*\n$/) });
  });

  test("says in one line that the folder is another user's", () => {
    const { top, run } = repository("owner");
    const other = { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    expect(run("npm", ["run", "--silent", "hook"], top, other)).toMatchObject({
      status: 2,
      said: expect.stringMatching(/^文件夹属于别的用户.*safe\.directory ".*owner".*\n$/),
    });
  });
});
