import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { troubles, useBrowser } from "./support/browse.ts";
import { leadsOnTo, movedPages, pageTypes } from "./support/pages.ts";
import { metricIds, sites, type Site } from "./support/sites.ts";

const newPage = useBrowser();

/** Links to a number's place in some report, as CSS. */
const toObservation = (site: Site): string =>
  metricIds(site)
    .map((id) => `a[href*="/reports/"][href$="#${id}"], a[href*="/reports/"][href*="#${id}--"]`)
    .join(", ");

/** What the page shows at its fragment: whether it can be seen, and whether its sentence is marked. */
const arrival = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector(":target");
    if (!target) return { visible: false, marked: false, metric: "" };
    const { top, bottom } = target.getBoundingClientRect();
    const coloured = (element: Element | null): boolean =>
      element !== null && getComputedStyle(element).backgroundColor !== "rgba(0, 0, 0, 0)";
    return {
      visible: top >= 0 && bottom <= innerHeight,
      marked: coloured(target) || coloured(target.closest(".sentence, mark")),
      metric: target.id.split("--")[0]!,
    };
  });

describe.each(sites)("every number opens its sentence $name", (site) => {
  const types = pageTypes(site);
  const sources = [
    ["a card of the report", "long report", "main"],
    ["a chart on a body's page", "body", "main svg"],
    ["a table on a body's page", "body", "main table"],
    ["a chart on a metric's page", "metric", "main svg"],
    ["a table on a metric's page", "metric", "main table"],
    ["a table on a year's page", "year", "main table"],
  ] as const;

  it.each(sources)("%s leads to the marked sentence, and from there to the metric", async (_, type, within) => {
    const page = await newPage();
    await page.goto(site.url + types[type]);
    const link = page.locator(within).locator(toObservation(site)).filter({ visible: true }).first();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/reports\/.*#/);
    await page.waitForFunction(() => document.querySelector(":target") !== null);
    const { visible, marked, metric } = await arrival(page);
    expect({ visible, marked }).toEqual({ visible: true, marked: true });

    const back = page.locator(`main a[href$="metrics/${metric}/"]`).first();
    await back.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/metrics/${metric}/$`));
    await page.context().close();
  });
});

describe.each(sites)("an address that a report had before $name", (site) => {
  it("opens the place that was asked for, with JavaScript, and the report without", async () => {
    const moved = movedPages(site).at(-1)!;
    const target = leadsOnTo(moved)!;
    const old = new URL(moved.path, site.url).href;
    const page = await newPage();
    const found = troubles(page);
    await page.goto(`${old}?q=1#p2`);
    await page.waitForURL(new RegExp(`${target}\\?q=1#p2$`));
    expect(await page.evaluate(() => document.querySelector(":target")?.id)).toBe("p2");
    // The page that leads on is left before it has come to its end: that request is broken off, and no other.
    expect(found.filter((trouble) => trouble !== `failed: ${old}?q=1`)).toEqual([]);
    await page.context().close();
    const plain = await newPage({ javaScriptEnabled: false });
    await plain.goto(`${old}#p2`);
    await plain.waitForURL(new RegExp(`${target}$`));
    await plain.context().close();
  });
});

describe.each(sites)("by keyboard $name", (site) => {
  it("the first Tab reaches the link that skips to the text", async () => {
    const page = await newPage();
    await page.goto(site.url);
    await page.keyboard.press("Tab");
    const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(href).toMatch(/^#/);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.querySelector(":target") !== null)).toBe(true);
    await page.context().close();
  });

  it("a slash puts the cursor into the search box", async () => {
    const page = await newPage();
    await page.goto(`${site.url}search/`);
    await page.locator("main").click({ position: { x: 1, y: 1 } });
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.matches("input[type=search]"))).toBe(true);
    await page.context().close();
  });
});
