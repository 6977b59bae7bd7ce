import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browse.ts";
import { pageTypes } from "./support/pages.ts";
import { sites } from "./support/sites.ts";

const newPage = useBrowser();

describe.each(sites)("without JavaScript $name", (site) => {
  const types = pageTypes(site);
  const open = async (type: string) => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(site.url + types[type]);
    return page;
  };

  it.each(Object.keys(types))("%s has something to read", async (type) => {
    const page = await open(type);
    expect(await page.locator("h1").innerText()).not.toBe("");
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(20);
    await page.context().close();
  });

  it("a report shows its text, its numbers and their table", async () => {
    const page = await open("long report");
    for (const part of [".prose p[id^=p]", ".prose [data-metric]", "main table"]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    await page.context().close();
  });

  it.each(["metric", "body"])(
    "a %s page shows its charts, and the tables under them at once or when opened",
    async (type) => {
      const page = await open(type);
      const chart = page
        .locator("main figure")
        .filter({ has: page.locator("svg") })
        .first();
      expect(await chart.locator("svg").filter({ visible: true }).count()).toBe(1);
      const summary = chart.locator("summary");
      if ((await summary.count()) > 0) await summary.click();
      expect(await chart.locator("table").isVisible()).toBe(true);
      await page.context().close();
    },
  );

  it("a year page shows its table", async () => {
    const page = await open("year");
    expect(await page.locator("main table").first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("the search page says what it needs", async () => {
    const page = await open("search");
    expect(await page.locator("main noscript").innerText()).toMatch(/JavaScript|脚本/);
    await page.context().close();
  });
});
