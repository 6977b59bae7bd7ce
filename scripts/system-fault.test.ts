import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { systemFault } from "./shared/system-fault.ts";

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), "fault 系统-"));
const site = join(root, "site");
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  cpSync("tests/fixtures/read/base/content", join(site, "content"), { recursive: true });
  mkdirSync(join(site, "inbox"));
  writeFileSync(join(site, "a.txt"), "甲市政协2024年工作综述\n\n全年立案169件。\n");
});

const commands: Record<string, string[]> = {
  check: ["scripts/check.ts"],
  new: ["scripts/new.ts", "--body", "jia", "--year", "2024", "--kind", "review"],
  import: ["scripts/import.ts", join(site, "a.txt")],
  inbox: ["scripts/inbox.ts"],
};

function run(command: string, more: NodeJS.ProcessEnv = {}) {
  const env = {
    ...process.env,
    NIANLUN_CONTENT: join(site, "content"),
    NIANLUN_CACHE: join(site, ".cache"),
    LC_ALL: "zh_CN.UTF-8",
    ...more,
  };
  const { status, stderr } = spawnSync(process.execPath, commands[command] ?? [], { env, encoding: "utf8" });
  return { status, stderr };
}

const told = (path: string, why: string) => ({ status: 2, stderr: `无法读写 ${join(site, path)}：${why}。\n` });

function replace(path: string): void {
  rmSync(join(site, path), { recursive: true });
  writeFileSync(join(site, path), "");
}

const noFolder = "路径中间有一段是文件，不是文件夹";

describe("what the system refuses is one line, and no trace", () => {
  test.each(Object.keys(commands))("%s, where content is a file", (command) => {
    replace("content");
    expect(run(command)).toEqual(told("content", noFolder));
  });

  // Nothing is withheld from root.
  test.skipIf(process.getuid?.() === 0).each(Object.keys(commands))(
    "%s, where a folder of the content may not be read",
    (command) => {
      mkdirSync(join(site, "content/lost+found"), { mode: 0 });
      const found = run(command);
      chmodSync(join(site, "content/lost+found"), 0o700);
      expect(found).toEqual(told("content/lost+found", "没有权限"));
    },
  );

  test("inbox, where it is a file itself", () => {
    replace("inbox");
    expect(run("inbox")).toEqual(told("inbox", noFolder));
  });

  test("inbox, where its lock cannot be", () => {
    mkdirSync(join(site, ".cache/inbox.lock"), { recursive: true });
    expect(run("inbox")).toEqual(told(".cache/inbox.lock", "那里已有一个同名的文件夹"));
  });

  test("but a fault of ours is thrown on", () => {
    const ours = [
      new TypeError("x is not a function"),
      Object.assign(new Error("spawn git ENOENT"), { code: "ENOENT", path: "git", syscall: "spawn git" }),
    ];
    for (const error of ours) expect(() => systemFault(error, "zh")).toThrow(error);
  });
});
