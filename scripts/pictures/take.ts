import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PageOfType } from "./page-types.ts";

const WIDTHS = [390, 1280];
const THEMES = ["light", "dark"] as const;

/** A narrow page may be this high: Chromium draws no picture of more than 16,384 lines of its screen. */
const HIGHEST = 16_000;

/** One page as a whole, as it stands when all of it is there. */
async function photograph(page: Page, address: string, path: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  if (address.includes("?q=")) await page.locator('[data-state="done"]').waitFor();
  const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGHEST) };
  await page.screenshot({ path, fullPage: true, clip, animations: "disabled", caret: "hide" });
}

/** Photographs each page at either width and in either theme, and returns the pictures' names without the folder. */
export async function takePictures(
  browser: Browser,
  { url, pages, folder }: { url: string; pages: readonly PageOfType[]; folder: string },
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  for (const [width, colorScheme] of WIDTHS.flatMap((each) => THEMES.map((theme) => [each, theme] as const))) {
    const context = await browser.newContext({
      locale: "zh-CN",
      colorScheme,
      reducedMotion: "reduce",
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    for (const { type, path } of pages) {
      const name = `${type}-${width}-${colorScheme}.png`;
      await photograph(page, new URL(path, url).href, join(folder, name));
      names.push(name);
    }
    await context.close();
  }
  return names;
}
