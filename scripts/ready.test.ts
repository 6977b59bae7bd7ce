import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "ready-"));
afterAll(() => rmSync(root, { recursive: true }));

/** What a command says first in a checkout whose installation lacks a package, named `scope/name`. */
function without(lacking: string): { status: number | null; said: string } {
  const folder = mkdtempSync(join(root, "checkout-"));
  for (const path of ["package.json", "scripts/ready.mjs", "src/i18n/incomplete.mjs"]) cpSync(path, join(folder, path));
  const link = (below: string) => {
    mkdirSync(join(folder, below), { recursive: true });
    for (const name of readdirSync(below)) {
      const path = `${below}/${name}`;
      if (path === `node_modules/${lacking}`) continue;
      if (lacking.startsWith(path.replace("node_modules/", "") + "/")) link(path);
      else symlinkSync(resolve(path), join(folder, path), "junction");
    }
  };
  link("node_modules");
  const env = { ...process.env, LC_ALL: "zh_CN.UTF-8" };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "./scripts/ready.mjs", "--eval", 'console.log("began")'],
    { cwd: folder, env, encoding: "utf8" },
  );
  return { status, said: stdout + stderr };
}

const { arch, platform } = process;
const pagefind = `@pagefind/${platform === "win32" ? "windows" : platform}-${arch}`;

test("a command begins where all is there", () => expect(without("nothing")).toEqual({ status: 0, said: "began\n" }));

test.each(["astro", "@astrojs/mdx", pagefind, "@img"])("and says in one line that %s is not", (lacking) => {
  const { status, said } = without(lacking);
  expect(status).toBe(2);
  expect(said.split("\n")).toEqual([expect.stringMatching(`^安装不完整，缺少 ${lacking}.*npm ci`), ""]);
});
