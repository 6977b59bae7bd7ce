import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { troubles, useBrowser } from "./support/browse.ts";
import { compared, grep, inTraditional, placesOf, undressed, type Place } from "./support/grep.ts";
import { seeded } from "../../scripts/random.ts";
import { sites, type Site } from "./support/sites.ts";

const newPage = useBrowser();

/** White space would make two words of a query, and quotation marks a phrase. */
const separating = /[\s"“”„‟＂「」『』‘’'«»]/u;

/** Stretches of the pages' own words, half of them in the other script. Every third holds a digit where the text has one near. */
function drawQueries(places: Place[], count: number): string[] {
  const random = seeded(2023);
  const below = (limit: number): number => Math.floor(random() * limit);
  const queries = new Set<string>();
  while (queries.size < count) {
    const characters = Array.from(places[below(places.length)]!.text);
    const digits = queries.size % 3 === 0 ? characters.flatMap((character, at) => (/\d/.test(character) ? [at] : [])) : [];
    const length = 2 + below(5);
    const start = digits.length > 0 ? Math.max(0, digits[below(digits.length)]! - below(length)) : below(characters.length);
    const drawn = characters.slice(start, start + length).join("");
    if (separating.test(drawn) || Array.from(drawn).length < 2 || compared(drawn).replace(/[<>]/g, "").length < 2) continue;
    queries.add(queries.size % 2 === 0 ? drawn : inTraditional(drawn));
  }
  return [...queries];
}

const done = (page: Page) => page.locator('[data-state="done"]').waitFor({ state: "attached" });

/** Opens the page with the query in its address. */
async function visit(page: Page, site: Site, query: string): Promise<void> {
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await done(page);
}

/** Puts the query into the box; by the time it stands in the address, the answer before it is gone. */
async function type(page: Page, query: string): Promise<void> {
  await page.locator("main input[type=search]").fill(query);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === query);
  await done(page);
}

/** Calls up all further reports. */
async function showAll(page: Page): Promise<void> {
  const more = page.locator("[data-more]:visible");
  while ((await more.count()) > 0) {
    const shown = await page.locator("[data-report]").count();
    await more.first().click();
    await page.waitForFunction((before) => document.querySelectorAll("[data-report]").length > before, shown);
    await done(page);
  }
}

/** What the page answers: the count it states, and every place it shows as "<report>#p<n>". */
async function answer(page: Page): Promise<{ count: number; reports: string[]; places: string[] }> {
  const count = Number(await page.locator("[data-report-count]").first().getAttribute("data-report-count"));
  const shown = await page.locator("[data-report]").evaluateAll((reports) =>
    reports.map((report) => ({
      path: report.getAttribute("data-report")!,
      hits: [...report.querySelectorAll("[data-hit]")].map((hit) => hit.querySelector("a[href]")?.getAttribute("href") ?? "no link"),
    })),
  );
  const name = (path: string): string => path.replace(/^.*?reports\//, "").replace(/\/$/, "");
  return {
    count,
    reports: shown.map(({ path }) => name(path)).sort(),
    places: shown.flatMap(({ path, hits }) => hits.map((href) => `${name(path)}#${href.split("#")[1]}`)).sort(),
  };
}

/** The page's answer to the query it has been asked, beside what grep finds; equal when search is right. */
async function compare(page: Page, places: Parameters<typeof grep>[0], query: string) {
  await showAll(page);
  const found = grep(places, query);
  const reports = [...new Set(found.map((key) => key.split("#")[0]!))].sort();
  return { answered: { query, ...(await answer(page)) }, expected: { query, count: reports.length, reports, places: found } };
}

describe.each(sites)("search $name", (site) => {
  const places = placesOf(site);
  const texts = places.map(({ report, id, text }) => ({ key: `${report}#${id}`, text: compared(text), plain: compared(undressed(text)) }));
  const queries = drawQueries(places, site.base === "/" ? 240 : 60);

  it("finds for every query exactly what grep finds in the pages", { timeout: 300_000 }, async () => {
    const page = await newPage();
    const found = troubles(page);
    await visit(page, site, "提案");
    const answers = [];
    for (const query of queries) {
      await type(page, query);
      answers.push(await compare(page, texts, query));
    }
    expect(answers.map(({ answered }) => answered)).toEqual(answers.map(({ expected }) => expected));
    expect(found).toEqual([]);
    await page.context().close();
  });

  it("a query in the address is answered as one typed into the box", async () => {
    const page = await newPage();
    for (const query of ["提案", ...queries.slice(0, 5)]) {
      await visit(page, site, query);
      const { answered, expected } = await compare(page, texts, query);
      expect(answered).toEqual(expected);
    }
    await page.context().close();
  });

  it("a hit leads to its place", async () => {
    const page = await newPage();
    await visit(page, site, "提案");
    const link = page.locator("[data-report] [data-hit] a[href]").first();
    const place = new URL((await link.getAttribute("href"))!, page.url()).hash;
    await link.click();
    await page.waitForURL(/\/reports\/.*#p\d+$/);
    const target = await page.locator(place).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { seen: bottom > 0 && top < innerHeight, targeted: element.matches(":target") };
    });
    expect(target).toEqual({ seen: true, targeted: true });
    await page.context().close();
  });

  it("what stands nowhere is not found, and the page says so", async () => {
    const page = await newPage();
    await visit(page, site, "鹬蚌相争");
    expect(await answer(page)).toEqual({ count: 0, reports: [], places: [] });
    expect(await page.locator("main").innerText()).toMatch(/没有/);
    await page.context().close();
  });

  it("a word in the middle of a longer number is not found", async () => {
    const page = await newPage();
    const number = places.flatMap(({ text }) => text.match(/(?<![\d.,])\d{4,}(?![\d.,])/g) ?? [])[0]!;
    await visit(page, site, number.slice(1));
    const { answered, expected } = await compare(page, texts, number.slice(1));
    expect(answered).toEqual(expected);
    await page.context().close();
  });
});
