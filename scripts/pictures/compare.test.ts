import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { differingPixels } from "./compare.ts";

const folder = mkdtempSync(join(tmpdir(), "nianlun-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function picture(name: string, width: number, height: number, spot?: string): Promise<string> {
  const path = join(folder, name);
  const dots =
    spot === undefined
      ? []
      : [{ input: { create: { width: 2, height: 3, channels: 4 as const, background: spot } }, left: 4, top: 1 }];
  await sharp({ create: { width, height, channels: 4, background: "#fff" } })
    .composite(dots)
    .png()
    .toFile(path);
  return path;
}
const differ = (one: string, other: string): Promise<number> =>
  differingPixels(one, other, join(folder, "difference.png"));

test("the same picture differs in nothing, and nothing is drawn", async () => {
  expect(await differ(await picture("a.png", 20, 10), await picture("b.png", 20, 10))).toBe(0);
  expect(existsSync(join(folder, "difference.png"))).toBe(false);
});

test("the least shade of a spot counts, each of its pixels", async () => {
  expect(await differ(await picture("a.png", 20, 10), await picture("b.png", 20, 10, "#fefefe"))).toBe(6);
  expect(await sharp(join(folder, "difference.png")).metadata()).toMatchObject({ width: 20, height: 10 });
});

test("what only the longer page covers differs, though it is empty", async () => {
  expect(await differ(await picture("a.png", 20, 10), await picture("b.png", 20, 13))).toBe(60);
});
