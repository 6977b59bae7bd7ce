import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const outside = realpathSync(mkdtempSync(join(tmpdir(), "caller-")));
mkdirSync(join(outside, "content"));
const module = resolve("scripts/shared/site-folders.ts");
const script = `import { contentFolder, outFolder, cacheFolder } from ${JSON.stringify(module)}; console.log(JSON.stringify([contentFolder(), outFolder(), cacheFolder()]));`;

function folders(INIT_CWD: string, variables: Record<string, string> = {}): string[] {
  const { NIANLUN_CONTENT: _, NIANLUN_OUT: __, NIANLUN_CACHE: ___, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...env, INIT_CWD, ...variables },
    encoding: "utf8",
  });
  return JSON.parse(stdout) as string[];
}
const here = (...names: string[]) => names.map((name) => resolve(name));
const there = (...names: string[]) => names.map((name) => join(outside, name));

test("folders are the checkout's, wherever a command is called", () => {
  for (const caller of [".", "docs", outside])
    expect(folders(resolve(caller))).toEqual(here("content", "dist", ".cache"));
});

test("names that are given count from the checkout, and from outside of it from the caller's folder, if that holds the content", () => {
  const named = { NIANLUN_CONTENT: "content", NIANLUN_OUT: "www" };
  expect(folders(resolve("docs"), named)).toEqual(here("content", "www", ".cache"));
  expect(folders(outside, named)).toEqual([...there("content", "www"), ...here(".cache")]);
  expect(folders(outside, { ...named, NIANLUN_CONTENT: "src" })).toEqual(here("src", "www", ".cache"));
  expect(folders(outside, { NIANLUN_CONTENT: join(outside, "content"), NIANLUN_OUT: "/www" })).toEqual([
    join(outside, "content"),
    resolve("/www"),
    resolve(".cache"),
  ]);
});
