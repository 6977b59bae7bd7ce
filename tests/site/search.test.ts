import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { troubles, useBrowser } from "./support/browse.ts";
import { compared, grep, inTraditional, placesOf, undressed, type Place } from "./support/grep.ts";
import { seeded } from "../../scripts/shared/random.ts";
import { bodyIds, sites, type Site } from "./support/sites.ts";

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
    const digits =
      queries.size % 3 === 0 ? characters.flatMap((character, at) => (/\d/.test(character) ? [at] : [])) : [];
    const length = 2 + below(5);
    const start =
      digits.length > 0 ? Math.max(0, digits[below(digits.length)]! - below(length)) : below(characters.length);
    const drawn = characters.slice(start, start + length).join("");
    if (separating.test(drawn) || Array.from(drawn).length < 2 || compared(drawn).replace(/[<>]/g, "").length < 2)
      continue;
    queries.add(queries.size % 2 === 0 ? drawn : inTraditional(drawn));
  }
  return [...queries];
}

const digits = "零一二三四五六七八九";
/** 1000 to 9999 in Han characters. */
const inHan = (number: number): string =>
  [...String(number)]
    .map((digit, at) => (digit === "0" ? "零" : digits[Number(digit)]! + "千百十".charAt(at)))
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");

interface Row {
  BODY: string;
  TIME_PERIOD: string;
  METRIC: string;
  UNIT_MEASURE: string;
  OBS_VALUE: number | "";
  OBS_BOUND: string;
  OBS_STATUS: string;
  BASIS?: string;
  PAGE_URL: string;
}
const rowsOf = ({ folder }: Site) => JSON.parse(readFileSync(join(folder, "data/observations.json"), "utf8")) as Row[];
interface Named {
  id: string;
  labels: { zh: string; en?: string };
  wordings?: string[];
}
const metricLabels = ({ content }: Site) =>
  (parse(readFileSync(join(content, "metrics.yaml"), "utf8")) as { metrics: Named[] }).metrics;

/** A metric's label and its English one, its plain wordings, and a body's name: each with the page it has to lead to. */
function leadsOf(site: Site): [string, string][] {
  const [metric] = metricLabels(site);
  const body = bodyIds(site)[0]!;
  const { short } = parse(readFileSync(join(site.content, `bodies/${body}.yaml`), "utf8")) as {
    short: { zh: string; en?: string };
  };
  return [
    ...[metric!.labels.zh, ...(metric!.labels.en ? [metric!.labels.en] : [])].map((query): [string, string] => [
      query,
      `metrics/${metric!.id}/`,
    ]),
    ...[short.zh, ...(short.en ? [short.en] : [])].map((query): [string, string] => [query, `bodies/${body}/`]),
  ];
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
      hits: [...report.querySelectorAll("[data-hit]")].map(
        (hit) => hit.querySelector("a[href]")?.getAttribute("href") ?? "no link",
      ),
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
  return {
    answered: { query, ...(await answer(page)) },
    expected: { query, count: reports.length, reports, places: found },
  };
}

describe.each(sites)("search $name", (site) => {
  const places = placesOf(site);
  const texts = places.map(({ report, id, text }) => ({
    key: `${report}#${id}`,
    text: compared(text),
    plain: compared(undressed(text)),
  }));
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

  it("a number is found in its other clothes, and its sign counts", { timeout: 120_000 }, async () => {
    const page = await newPage();
    await visit(page, site, "提案");
    const texts_ = places.map(({ text }) => text).join("\n");
    const stated = [...new Set(texts_.match(/(?<![\d.,])[1-9]\d{3}(?=件)/g) ?? [])].slice(0, 2);
    const clothes = stated.flatMap((number) => [
      `${number[0]},${number.slice(1)}`,
      `${number[0]}，${number.slice(1)}件`,
      `${number[0]}'${number.slice(1)}`,
      inHan(Number(number)),
      `${Number(number) / 10000}万件`,
    ]);
    for (const query of [...clothes, "100%", "100％以上", "第十四届", "100余", "400多"]) {
      await type(page, query);
      const { answered, expected } = await compare(page, texts, query);
      expect(answered).toEqual(expected);
      if (clothes.includes(query)) expect(answered.count, query).toBeGreaterThan(0);
    }
    for (const query of ["100%", "100％"]) {
      await type(page, query);
      const hits = await page.locator("[data-hit]").allInnerTexts();
      expect(hits.filter((text) => !/100\s*[%％]/.test(text))).toEqual([]);
    }
    await page.context().close();
  });

  it("what cannot be searched for is said, and the rest is searched", async () => {
    const page = await newPage();
    for (const query of ["，", "？", "《》"]) {
      await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
      await expect.poll(() => page.locator("[role=status]").innerText()).toContain("没有可以搜索的文字");
    }
    await page.goto(`${site.url}search/?q=会`);
    await expect.poll(() => page.locator("[role=status]").innerText()).toContain("一个字查不了");
    await visit(page, site, "提案 会");
    expect((await answer(page)).count).toBeGreaterThan(0);
    expect(await page.locator("[data-notes]").innerText()).toContain("“会”只有一个字");
    await visit(page, site, "提　案");
    expect((await compare(page, texts, "提案")).answered.count).toBe(
      (await compare(page, texts, "提案")).expected.count,
    );
    await page.context().close();
  });

  it("a value of the address that no list has is named as unknown", async () => {
    const page = await newPage();
    const found = troubles(page);
    for (const [name, value] of [
      ["body", "constructor"],
      ["level", "valueOf"],
      ["kind", "__proto__"],
      ["year", "toString"],
    ] as const) {
      await page.goto(`${site.url}search/?q=${encodeURIComponent("提案")}&${name}=${value}`);
      await done(page);
      expect(await page.locator("[data-notes]").innerText()).toContain(value);
      expect(await page.locator("main").innerText()).not.toMatch(/native code|object Object/);
      expect(await page.locator(`select[name=${name}] option:checked`).innerText()).toContain("未知");
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  it("a text that no one types is cut, and the page says so", { timeout: 40_000 }, async () => {
    const page = await newPage();
    await visit(page, site, "提案");
    await page.locator("main input[type=search]").evaluate((input: HTMLInputElement) => {
      input.value = "提案办理864件，".repeat(120_000);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await expect.poll(() => page.locator("[data-notes]").innerText(), { timeout: 20_000 }).toContain("只用了前200个字");
    expect(new URL(page.url()).search.length).toBeLessThan(3000);
    await page.context().close();
  });

  it("names and wordings lead to the pages of bodies and metrics", async () => {
    const page = await newPage();
    for (const [query, address] of leadsOf(site)) {
      await visit(page, site, query);
      const links = await page
        .locator("[data-leads] a")
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
      expect(
        links.map((link) => new URL(link).pathname),
        query,
      ).toContain(`${site.base}${address}`);
      for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    }
    await page.context().close();
  });

  it("a question about numbers is answered with numbers that satisfy it, or the page says that it cannot", async () => {
    const page = await newPage();
    const rows = rowsOf(site);
    const { METRIC: metric, UNIT_MEASURE: unit } = rows.find(
      ({ OBS_VALUE, OBS_BOUND }) => OBS_VALUE !== "" && OBS_BOUND === "exact",
    )!;
    const { labels } = metricLabels(site).find(({ id }) => id === metric)!;
    for (const [sign, meets] of [
      ["<", (a: number, b: number) => a < b],
      ["≥", (a: number, b: number) => a >= b],
    ] as const) {
      const limit = Number(rows.find((row) => row.METRIC === metric && row.OBS_VALUE !== "")!.OBS_VALUE);
      await visit(page, site, `${labels.zh}${sign}${limit}${unit}`);
      const certain = await page
        .locator('[data-number-hit][data-certain="true"]')
        .evaluateAll((hits) =>
          hits.map((hit) => [
            hit.getAttribute("data-body"),
            hit.getAttribute("data-metric"),
            hit.querySelector("a[href]")?.getAttribute("href"),
          ]),
        );
      const exact = rows.filter(
        (row) =>
          row.METRIC === metric &&
          row.OBS_BOUND === "exact" &&
          row.UNIT_MEASURE === unit &&
          row.OBS_VALUE !== "" &&
          meets(Number(row.OBS_VALUE), limit),
      );
      const shown = new Set(certain.map(([, , href]) => href));
      for (const row of exact.filter(({ OBS_STATUS, BASIS }) => OBS_STATUS !== "I" && BASIS !== "inferred"))
        expect(shown).toContain(new URL(row.PAGE_URL).pathname + new URL(row.PAGE_URL).hash);
      expect((await answer(page)).count).toBe(0);
    }
    await visit(page, site, "鹬蚌<100%");
    expect(await page.locator("[data-refused]").innerText()).toContain("鹬蚌");
    await visit(page, site, `100%>${labels.zh}`);
    expect(await page.locator("[data-refused]").count()).toBe(1);
    await page.context().close();
  });

  it("a question that says more than search knows is given no number", async () => {
    const page = await newPage();
    const row = rowsOf(site).find(({ OBS_VALUE, TIME_PERIOD }) => OBS_VALUE !== "" && /^\d{4}$/.test(TIME_PERIOD))!;
    const { labels } = metricLabels(site).find(({ id }) => id === row.METRIC)!;
    const { short } = parse(readFileSync(join(site.content, `bodies/${row.BODY}.yaml`), "utf8")) as {
      short: { zh: string };
    };
    const asked = (body: string, more: string) => `${body}${row.TIME_PERIOD}年${more}${labels.zh}`;
    await visit(page, site, asked(short.zh, ""));
    expect(await page.locator("[data-number-hit]").count()).toBeGreaterThan(0);
    for (const query of [
      asked(`${short.zh}鹬蚌区分会`, ""),
      asked(short.zh, "人均"),
      asked(short.zh, "计划"),
      asked(short.zh, "6月"),
    ]) {
      await visit(page, site, query);
      expect(await page.locator("[data-number-hit]").count(), query).toBe(0);
    }
    await page.context().close();
  });

  it("back from a hit, the same results stand at the same place", async () => {
    const page = await newPage({ viewport: { width: 1280, height: 500 } });
    await visit(page, site, "提案");
    await showAll(page);
    const shown = await page.locator("[data-report]").count();
    const link = page.locator("[data-report]").last().locator("[data-hit] a").last();
    await page
      .locator("details:not([open]) summary")
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await link.evaluate((element) =>
      (element.closest("details") ?? document.createElement("details")).setAttribute("open", ""),
    );
    await link.scrollIntoViewIfNeeded();
    const before = (await link.boundingBox())!.y;
    await link.click();
    await page.waitForURL(/\/reports\//);
    await page.goBack();
    await done(page);
    await expect.poll(() => page.locator("[data-report]").count()).toBe(shown);
    await expect
      .poll(async () =>
        Math.abs((await page.locator("[data-report]").last().locator("[data-hit] a").last().boundingBox())!.y - before),
      )
      .toBeLessThan(40);
    await page.context().close();
  });

  it("a report whose words fail to load is named, and can be loaded again", async () => {
    const page = await newPage();
    let failing = true;
    let failed = "";
    await page.route("**/places.json", (route) => {
      failed ||= route.request().url();
      return failing && route.request().url() === failed ? route.fulfill({ status: 404, body: "" }) : route.continue();
    });
    await visit(page, site, "提案");
    const missing = page.locator("[data-report-missing]");
    expect(await missing.count()).toBe(1);
    expect(await missing.innerText()).toMatch(/\d{4}年.*未能加载/);
    const shown = await page.locator("[data-report]").count();
    expect(shown).toBeGreaterThan(0);
    failing = false;
    await missing.locator("button").click();
    await expect.poll(() => page.locator("[data-report]").count()).toBe(shown + 1);
    expect(await missing.count()).toBe(0);
    await page.context().close();
  });

  it("where nothing is found, what may be meant is offered, and the years of what is found are said", async () => {
    const page = await newPage();
    const number = places.flatMap(({ text }) => text.match(/(?<=[\p{Script=Han}])\d{3,4}件/gu) ?? [])[0]!;
    await visit(page, site, `提案提案提案${number}`);
    expect((await answer(page)).count).toBe(0);
    const marked = places
      .flatMap(({ text }) => text.match(/\p{Script=Han}{3}、\p{Script=Han}{3}/gu) ?? [])
      .find((run) => grep(texts, run.replace("、", "")).length === 0);
    if (marked) {
      await visit(page, site, marked.replace("、", ""));
      expect((await answer(page)).places).toEqual(grep(texts, marked));
      expect(await page.locator("[data-notes]").innerText()).toContain("标点");
    }
    await visit(page, site, "提案");
    expect(await page.locator("[role=status]").innerText()).toMatch(/\d{4}年/);
    await page.context().close();
  });
});
