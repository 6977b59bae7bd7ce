import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inScratch } from "./scratch.ts";

const root = mkdtempSync(join(tmpdir(), "scratch-"));
beforeEach(() => void vi.stubEnv("TMPDIR", root));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
  mkdirSync(root);
});

function folder(name: string, hours: number): void {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, "file"), name);
  const time = Date.now() / 1000 - hours * 3600;
  utimesSync(join(root, name), time, time);
}

test("nothing is left, whether the work comes to its end or fails", async () => {
  expect(await inScratch(async (folder) => (writeFileSync(join(folder, "file"), "x"), readdirSync(root).length))).toBe(
    1,
  );
  await expect(inScratch(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(readdirSync(root)).toEqual([]);
});

test("what killed work left goes after a day, and nothing else", async () => {
  folder("nianlun-staged-aaaaaa", 25);
  folder("nianlun-staged-bbbbbb", 23);
  folder("somebody's", 25);
  symlinkSync(join(root, "somebody's"), join(root, "nianlun-staged-cccccc"));
  await inScratch(async () => undefined);
  expect(readdirSync(root).sort()).toEqual(["nianlun-staged-bbbbbb", "nianlun-staged-cccccc", "somebody's"]);
});
