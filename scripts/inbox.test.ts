import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";

// Each document is imported in a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), "inbox 收件-"));
afterAll(() => rmSync(root, { recursive: true }));

const document = `甲市政协2024年工作综述

一、提案工作
2024年，共收到提案189件，经审查立案169件，办复率为98%。
`;

function site(name: string, documents: Record<string, string>): string {
  const folder = join(root, name);
  cpSync("tests/fixtures/read/base/content", join(folder, "content"), { recursive: true });
  mkdirSync(join(folder, "inbox", "jia"), { recursive: true });
  for (const [path, text] of Object.entries(documents)) writeFileSync(join(folder, "inbox", path), text);
  return folder;
}

function run(folder: string, ...args: string[]) {
  const env = { ...process.env, NIANLUN_CONTENT: join(folder, "content"), LC_ALL: "zh_CN.UTF-8" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/inbox.ts", ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run inbox", () => {
  test("makes a draft of each document, and a line of each that fails", () => {
    const folder = site("both", { "jia/综述 2024.txt": document, "旧的.doc": "no document" });
    const { status, stdout } = run(folder);
    expect(status).toBe(1);
    expect(stdout).toContain("content/reports/jia/2024-review.md");
    expect(stdout).toMatch(/旧的\.doc `：.+/);
    expect(readFileSync(join(folder, "content/reports/jia/2024-review.md"), "utf8")).toContain("169件");
    expect(readdirSync(join(folder, "inbox")).sort()).toEqual(["imported", "jia", "旧的.doc"]);
    expect(readdirSync(join(folder, "inbox/imported")).sort()).toEqual(["综述 2024.txt", "综述 2024.txt.review.md"]);
    expect(readFileSync(join(folder, "inbox/imported/综述 2024.txt.review.md"), "utf8").trim()).not.toBe("");
  });

  test("replaces no report", () => {
    const folder = site("second", { "jia/a.txt": document });
    mkdirSync(join(folder, "content/reports/jia"), { recursive: true });
    writeFileSync(join(folder, "content/reports/jia/2024-review.md"), "as it was");
    expect(run(folder).stdout).toContain("content/reports/jia/2024-review-2.md");
    expect(readFileSync(join(folder, "content/reports/jia/2024-review.md"), "utf8")).toBe("as it was");
  });

  test.each([
    ["linkSync", 1, "before the draft is there"],
    ["linkSync", 2, "between the draft and its list"],
    ["renameSync", 1, "before the original is put away"],
  ])("loses nothing when it is killed at %s %i, %s: the next run comes to the same end", (call, time) => {
    const folder = site(`killed-${call}-${time}`, { "jia/a.txt": document });
    const preload = join(root, "kill.mjs");
    writeFileSync(
      preload,
      `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
        const [call, time] = process.env.KILL_AT.split(" "); const real = fs[call]; let calls = 0;
        fs[call] = (...args) => (++calls === Number(time) ? process.kill(process.pid, "SIGKILL") : real(...args)); syncBuiltinESMExports();`,
    );
    const env = { ...process.env, NIANLUN_CONTENT: join(folder, "content"), KILL_AT: `${call} ${time}` };
    expect(
      spawnSync(process.execPath, ["--import", pathToFileURL(preload).href, "scripts/inbox.ts"], { env }).signal,
    ).toBe("SIGKILL");
    expect(readFileSync(join(folder, "inbox/jia/a.txt"), "utf8")).toBe(document);
    expect(run(folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("content/reports/jia/2024-review.md `"),
    });
    expect(readdirSync(join(folder, "content/reports/jia"))).toEqual(["2024-review.md"]);
    expect(readdirSync(join(folder, "inbox/imported")).sort()).toEqual(["a.txt", "a.txt.review.md"]);
    expect(readdirSync(join(folder, "inbox/jia"))).toEqual([]);
  });

  test("moves nothing out of a folder that a link leads to, and says so", () => {
    const folder = site("linked", {});
    mkdirSync(join(folder, "share"));
    writeFileSync(join(folder, "share/a.txt"), document);
    symlinkSync("../share", join(folder, "inbox/yi"));
    expect(run(folder)).toMatchObject({ status: 1, stdout: expect.stringMatching(/yi `：这是指向别处的链接/) });
    expect(readdirSync(join(folder, "share"))).toEqual(["a.txt"]);
  });

  test("takes turns with another run: each document has one draft and one list", async () => {
    const folder = site("at-once", { "jia/a.txt": document });
    const env = { ...process.env, NIANLUN_CONTENT: join(folder, "content") };
    const ends = [0, 1].map(() =>
      once(spawn(process.execPath, ["scripts/inbox.ts"], { env, stdio: "ignore" }), "close"),
    );
    expect(await Promise.all(ends)).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(readdirSync(join(folder, "content/reports/jia"))).toEqual(["2024-review.md"]);
    expect(readdirSync(join(folder, "inbox/imported")).sort()).toEqual(["a.txt", "a.txt.review.md"]);
  });

  test("takes names as long as a file may have, though a review list's is longer", () => {
    const long = "长".repeat(82);
    const folder = site("long", {
      [`jia/${long}.md`]: document,
      [`${long}长.txt`]: document.replaceAll("甲市", "某市"),
      [`${long}短.txt`]: document.replaceAll("甲市", "另市"),
    });
    expect(run(folder)).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, "inbox")).sort()).toEqual(["drafts", "imported", "jia"]);
    const originals = [`${"长".repeat(79)}.md`, `${"长".repeat(78)}.txt`, `${"长".repeat(78)}-2.txt`];
    expect(readdirSync(join(folder, "inbox/imported")).sort()).toEqual(
      originals.flatMap((name) => [name, `${name}.review.md`]).sort(),
    );
    expect(readdirSync(join(folder, "inbox/drafts")).sort()).toEqual([
      `${"长".repeat(80)}-2.md`,
      `${"长".repeat(80)}.md`,
    ]);
  });

  test.skipIf(!existsSync("/dev/full"))("puts nothing away whose line could not be told", () => {
    const folder = site("untold", { "a.txt": document });
    const env = { ...process.env, NIANLUN_CONTENT: join(folder, "content"), LC_ALL: "zh_CN.UTF-8" };
    const { status, stderr } = spawnSync("sh", ["-c", '"$0" scripts/inbox.ts > /dev/full', process.execPath], {
      env,
      encoding: "utf8",
    });
    expect({ status, left: existsSync(join(folder, "inbox", "a.txt")) }).toEqual({ status: 2, left: true });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(run(folder).status).toBe(0);
  });

  test("says so when there is nothing to do", () => {
    expect(run(site("empty", {}))).toMatchObject({ status: 0, stdout: expect.stringContaining("没有新的文档") });
  });

  test.each([[["--nonsense"]], [["--since", "$(id)"]], [["--since", "ffffffff"]]])(
    "refuses %j with one line and 2",
    (args) => {
      const { status, stdout, stderr } = run(site("refused", { "jia/a.txt": document }), ...args);
      expect({ status, stdout, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 });
    },
  );
});
