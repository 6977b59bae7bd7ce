import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { markSite } from "../build/site-mark.ts";
import { startServing, type Started } from "./started.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = realpathSync(mkdtempSync(join(tmpdir(), "nianlun-swap-")));
const out = join(root, "dist");

/** The site of a build: every file is its number over and over, of a length that is its own. */
const textOf = (build: number, path: string): string => `${path} ${build};`.repeat(500 + 170 * (build % 7));

function writeSite(folder: string, build: number, base = "/"): void {
  mkdirSync(join(folder, "reports"), { recursive: true });
  for (const path of ["index.html", "404.html", "reports/index.html", build % 2 ? "odd.html" : "even.html"])
    writeFileSync(join(folder, path), textOf(build, path));
  markSite(folder, base);
}

/** Puts a site in place as a build does: by two renames, with nothing there in between. */
async function swap(build: number, base?: string): Promise<void> {
  const [next, aside] = [join(root, `next-${build}`), join(root, `aside-${build}`)];
  writeSite(next, build, base);
  renameSync(out, aside);
  if (build % 5 === 0) await setTimeout(20);
  renameSync(next, out);
  rmSync(aside, { recursive: true });
}

let server: Started;
beforeAll(async () => {
  writeSite(out, 0);
  server = await startServing(out);
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

interface Given {
  path: string;
  status: number;
  etag: string | null;
  text: string;
}

async function ask(path: string): Promise<Given> {
  const response = await fetch(new URL(path, server.url), { redirect: "manual" });
  return { path, status: response.status, etag: response.headers.get("etag"), text: await response.text() };
}

/** Whether an answer is one whole file of one build, or the whole page for what is lost where only some builds have the path. */
function isWhole({ path, status, text }: Given): boolean {
  const file =
    status === 404 ? "404.html" : path === "/reports/" ? "reports/index.html" : path.slice(1) || "index.html";
  if (path === "/reports") return status === 301;
  if (status !== 200 && !(status === 404 && /odd|even/.test(path))) return false;
  const build = Number(/ (\d+);/.exec(text)?.[1]);
  return text === textOf(build, file);
}

test("through a hundred swaps under load every answer is of one build and whole, and afterwards the last one is served", async () => {
  let swapping = true;
  const given: Given[] = [];
  const load = ["/", "/reports/", "/reports", "/odd.html", "/even.html", "/index.html"].map(async (path) => {
    while (swapping) given.push(await ask(path));
  });
  for (let build = 1; build <= 100; build += 1) {
    const answered = given.length;
    await swap(build);
    // However slow the machine: each site is asked for.
    while (given.length < answered + 6) await setTimeout(1);
  }
  swapping = false;
  await Promise.all(load);
  expect(
    given
      .filter((answer) => !isWhole(answer))
      .map(({ path, status, text }) => ({ path, status, text: text.slice(0, 40) })),
  ).toEqual([]);
  expect(new Set(given.map(({ text }) => text)).size).toBeGreaterThan(50);
  const texts = new Map<string, string>();
  for (const { etag, text } of given.filter(({ etag }) => etag !== null)) {
    expect(texts.get(etag!) ?? text).toBe(text);
    texts.set(etag!, text);
  }
  expect((await ask("/")).text).toBe(textOf(100, "index.html"));
  expect(server.ended()).toBe(null);
});

test("a site of another address is served under its own path, and what leads there leads there", async () => {
  await swap(101, "/sub/folder/");
  expect(await ask("/sub/folder/reports/")).toMatchObject({ status: 200, text: textOf(101, "reports/index.html") });
  expect((await fetch(server.url)).url).toBe(`${server.url}sub/folder/`);
  expect(await ask("/reports/")).toMatchObject({ status: 404, text: textOf(101, "404.html") });
  await swap(102);
  expect(await ask("/reports/")).toMatchObject({ status: 200, text: textOf(102, "reports/index.html") });
});

test("a site that is gone for good is not found, and found again once it is there", async () => {
  rmSync(out, { recursive: true });
  expect(await ask("/")).toMatchObject({ status: 404, text: "404" });
  writeSite(out, 7);
  expect(await ask("/")).toMatchObject({ status: 200, text: textOf(7, "index.html") });
  rmSync(join(out, "404.html"));
  expect(await ask("/nothing")).toMatchObject({ status: 404, text: "404" });
});
