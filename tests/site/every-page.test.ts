import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSettled } from "../support/settled.ts";
import { troubles, useBrowser } from "./support/browse.ts";
import { pageTypes } from "./support/pages.ts";
import { sites } from "./support/sites.ts";

const newPage = useBrowser();
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const looks = [desktop, phone].flatMap((viewport) =>
  (["light", "dark"] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

/** As a string, since the test runner would rewrite the name in a function. */
const runAxe = "axe.run()";

describe.each(sites)("every page type $name", (site) => {
  describe.each(Object.entries(pageTypes(site)))("%s", (_, path) => {
    let page: Page;
    let found: string[];
    beforeAll(async () => {
      page = await newPage();
      found = troubles(page);
      await openSettled(page, site.url + path);
    });
    afterAll(() => page.context().close());

    it("opens without an error or a refusal", () => {
      expect(found).toEqual([]);
    });

    it("has no accessibility violation, on a desktop or a phone, in light or dark", async () => {
      await page.evaluate(axe.source);
      for (const { viewport, colorScheme } of looks) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const { violations } = (await page.evaluate(runAxe)) as axe.AxeResults;
        const told = violations.map(
          ({ id, nodes }) => `${id}, ${nodes.length} times, at ${nodes[0]?.html}: ${nodes[0]?.failureSummary}`,
        );
        expect.soft(told, `${colorScheme} at ${viewport.width}`).toEqual([]);
      }
    });

    it("is no wider than a phone", async () => {
      await page.setViewportSize(phone);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    });
  });
});
