import { chromium, type Response } from "playwright-core";
import { brotliBytes } from "./weight.ts";
import { findBrowser, launchOptions } from "../browser.ts";
import { serveFiles } from "../serve/files.ts";

export interface FirstSearch {
  requests: number;
  /** As they lie on disk; Pagefind's own files are compressed already. */
  bytes: number;
  /** As a static host sends them. */
  brotliBytes: number;
}

const isPart = (response: Response): boolean =>
  !["document", "stylesheet", "image", "other"].includes(response.request().resourceType());
const alreadyCompressed = /\.pf_\w+$|\.pagefind$/;

/** What a reader's first search fetches beside the page and its styles, in a real browser; null where there is none. */
export async function firstSearch(folder: string, query: string): Promise<FirstSearch | null> {
  const executable = findBrowser();
  if (!executable) return null;
  const [server, browser] = await Promise.all([
    serveFiles({ folder, port: 0 }),
    chromium.launch(launchOptions(executable)),
  ]);
  try {
    const page = await browser.newPage();
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-state="done"]').waitFor({ state: "attached" });
    const parts = await Promise.all(
      responses
        .filter(isPart)
        .map(async (response) => ({ url: new URL(response.url()).pathname, body: await response.body() })),
    );
    return {
      requests: parts.length,
      bytes: parts.reduce((sum, { body }) => sum + body.byteLength, 0),
      brotliBytes: parts.reduce(
        (sum, { url, body }) => sum + (alreadyCompressed.test(url) ? body.byteLength : brotliBytes(body)),
        0,
      ),
    };
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}
