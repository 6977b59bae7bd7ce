import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

let browser: Browser;

/** Connects this test file to the one Chromium; every page gets a context of its own. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({
      locale: "zh-CN",
      reducedMotion: "reduce",
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(20_000);
    return context.newPage();
  };
}

/** Everything that goes wrong in a page while it is used: thrown errors, console errors (refused by the CSP among them), failed and foreign requests. */
export function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") found.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => found.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") found.push(`foreign: ${request.url()}`);
  });
  return found;
}
