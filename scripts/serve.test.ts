import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import { markFile, markSite } from "./build/site-mark.ts";
import { besideOf } from "./build/swap.ts";
import { writeVersion } from "./build/testing.ts";
import { startServing } from "./serve/started.ts";
import { serveFiles } from "./serve/files.ts";

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "nianlun-start-"));
const out = join(folder, "out");
afterAll(() => rmSync(folder, { recursive: true }));

const start = (lang: string, ...args: string[]) => startIn({ NIANLUN_OUT: out, LANG: lang }, ...args);
const startAt = (place: string, ...args: string[]) => startIn({ NIANLUN_OUT: place, LANG: "zh_CN.UTF-8" }, ...args);

function startIn(environment: NodeJS.ProcessEnv, ...args: string[]) {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/serve.ts", ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, lines: stderr.trimEnd().split("\n") };
}

test("a port that is taken is said to be, and nothing is built in vain", async () => {
  const holder = await serveFiles({ folder, port: 0 });
  const port = Number(new URL(holder.url).port);
  const { status, stdout, lines } = start("zh_CN.UTF-8", "--port", `${port}`);
  await holder.close();
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(lines).toEqual([
    expect.stringContaining(`端口 ${port} 已被占用。停掉占用它的程序，或换一个：npm start -- --port `),
  ]);
  expect(existsSync(out)).toBe(false);
});

test.each([
  [["--port", "80a"], "“80a”"],
  [["--prot", "4400"], "--prot"],
  [["4400"], "多余的词：4400。"],
])("%j is refused: why, how to use it, and 2", (args, why) => {
  const { status, stdout, lines } = start("zh_CN.UTF-8", ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(lines).toEqual([expect.stringContaining(why), expect.stringMatching(/^用法：npm start -- /)]);
});

test("without a build, and with none to serve, it says so in one line", () => {
  const { status, stdout, lines } = start("zh_CN.UTF-8", "--no-build", "--port", "0");
  expect({ status, stdout, lines }).toEqual({
    status: 1,
    stdout: "",
    lines: [`${out} 里没有生成好的网站。去掉 --no-build，就会先生成再打开。`],
  });
});

test("a folder that no build has made is not served, whatever is in it", () => {
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "home");
  const { status, stdout, lines } = start("zh_CN.UTF-8", "--no-build", "--port", "0");
  rmSync(out, { recursive: true });
  expect({ status, stdout, lines }).toEqual({
    status: 1,
    stdout: "",
    lines: [expect.stringContaining(`${out} 里没有生成好的网站`)],
  });
});

test.each([
  ["below a file", "package.json/out", "路径中间有一段是文件"],
  ["of too long a name", "长".repeat(90), "名称太长"],
  ["that is a link to itself", "itself", "链接最后又指向自己"],
])("an out folder %s is named with what is wrong, and no port", (_, name, why) => {
  writeFileSync(join(folder, "package.json"), "{}");
  symlinkSync("itself", join(folder, "itself"));
  const { status, stdout, lines } = startAt(join(folder, name), "--no-build", "--port", "0");
  for (const path of ["package.json", "itself"]) rmSync(join(folder, path));
  expect({ status, stdout, lines }).toEqual({
    status: 1,
    stdout: "",
    lines: [expect.stringMatching(`^无法读写 .*：${why}`)],
  });
});

// Nothing is withheld from root.
test.skipIf(process.getuid?.() === 0).each([
  ["folder", "."],
  ["mark", markFile],
])("a site whose %s may not be read is named, and no port", (_, part) => {
  writeVersion(out, "one", 1);
  chmodSync(join(out, part), 0);
  const { status, lines } = start("zh_CN.UTF-8", "--no-build", "--port", "0");
  chmodSync(join(out, part), 0o700);
  rmSync(out, { recursive: true });
  expect({ status, lines }).toEqual({ status: 1, lines: [`无法读写 ${join(out, part)}：没有权限。`] });
});

test("without a build, the old site that a killed one has left aside is put back and served", async () => {
  const left = join(folder, "left");
  mkdirSync(left);
  writeFileSync(join(left, "index.html"), "home");
  markSite(left, "/");
  mkdirSync(besideOf(out));
  renameSync(left, join(besideOf(out), "old"));
  const { url, stop } = await startServing(out);
  expect(await (await fetch(url)).text()).toBe("home");
  await stop();
  rmSync(out, { recursive: true });
  expect(readdirSync(folder)).toEqual([]);
});

test("what ends it while it builds ends the build", async () => {
  const child = spawn(process.execPath, ["scripts/serve.ts", "--port", "0"], {
    env: { ...process.env, NIANLUN_CONTENT: "tests/fixtures/site", NIANLUN_OUT: out },
    stdio: "ignore",
  });
  while (!existsSync(join(folder, ".nianlun-out"))) await wait(20);
  child.kill("SIGTERM");
  const [status] = (await once(child, "close")) as [number | null];
  expect({ status, left: readdirSync(folder) }).toEqual({ status: 143, left: [] });
}, 600_000);

test("an English environment is answered in English", () => {
  expect(start("en_GB.UTF-8", "--prot").lines).toEqual([
    "There is no option --prot.",
    expect.stringMatching(/^Usage: /),
  ]);
});
