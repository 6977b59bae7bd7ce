import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { serveFiles } from "./serve-files.ts";

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "nianlun-start-"));
const out = join(folder, "out");
afterAll(() => rmSync(folder, { recursive: true }));

function start(lang: string, ...args: string[]) {
  const env = { ...process.env, NIANLUN_OUT: out, LANG: lang };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/serve.ts", ...args], { env, encoding: "utf8" });
  return { status, stdout, lines: stderr.trimEnd().split("\n") };
}

test("a port that is taken is said to be, and nothing is built in vain", async () => {
  const holder = await serveFiles({ folder, base: "/", port: 0 });
  const port = Number(new URL(holder.url).port);
  const { status, stdout, lines } = start("zh_CN.UTF-8", "--port", `${port}`);
  await holder.close();
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(lines).toEqual([expect.stringContaining(`端口 ${port} 已被占用。停掉占用它的程序，或换一个：npm start -- --port `)]);
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
  expect({ status, stdout, lines }).toEqual({ status: 1, stdout: "", lines: [`${out} 里没有生成好的网站。去掉 --no-build，就会先生成再打开。`] });
});

test.each([["no site file", undefined], ["an address that is none", "address: 甲\n"]])("without a build and with %s it says so in one line", (_, text) => {
  const [site, content] = [join(folder, "site"), join(folder, "content")];
  for (const made of [site, content]) mkdirSync(made, { recursive: true });
  writeFileSync(join(site, "index.html"), "home");
  if (text !== undefined) writeFileSync(join(content, "site.yaml"), text);
  const env = { ...process.env, NIANLUN_OUT: site, NIANLUN_CONTENT: content, LANG: "zh_CN.UTF-8" };
  const { status, stderr } = spawnSync(process.execPath, ["scripts/serve.ts", "--no-build", "--port", "0"], { env, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^\S*site\.yaml 里没有可用的网址（address），.*\n$/) });
});

test("an English environment is answered in English", () => {
  expect(start("en_GB.UTF-8", "--prot").lines).toEqual(["There is no option --prot.", expect.stringMatching(/^Usage: /)]);
});
