import type { Page } from "playwright-core";

/**
 * Opens a page, and comes back when it stands as a reader finds it: all that it names has come, its elements have their code, no search
 * runs, its letters are there, and it has nothing more to do.
 */
export async function openSettled(page: Page, address: string, timeout = 60_000): Promise<void> {
  await page.goto(address, { waitUntil: "load", timeout });
  await page.waitForFunction(
    () =>
      document.fonts.status === "loaded" &&
      document.querySelector(':not(:defined), [data-state="loading"], [aria-busy="true"]') === null,
    undefined,
    { timeout },
  );
  await page.waitForFunction(() => new Promise<boolean>((done) => requestIdleCallback(() => done(true))), undefined, {
    timeout,
  });
}
