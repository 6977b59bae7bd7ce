import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browse.ts";
import { pageTypes } from "./support/pages.ts";
import { sites } from "./support/sites.ts";
import { passOverLayers } from "./support/without-layers.ts";

const newPage = useBrowser();
const phone = { width: 390, height: 844 };
const types = ["home", "long report", "metric", "year", "data"] as const;
const [own, fixture] = [sites.find(({ base }) => base === "/")!, sites.find(({ base }) => base !== "/")!];

it("a browser without cascade layers shows pages no wider than a phone, its mark small, its charts drawn once", async () => {
  const page = await newPage({ viewport: phone });
  await passOverLayers(page);
  for (const type of types) {
    const path = pageTypes(own)[type]!;
    await page.goto(own.url + path);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(phone.width);
    expect.soft((await page.locator(".brand svg").boundingBox())?.width, path).toBeLessThanOrEqual(32);
    expect
      .soft(
        await page
          .locator(".chart-pictures")
          .evaluateAll(
            (all) =>
              all.filter(
                (each) => [...each.children].filter((picture) => picture.getClientRects().length > 0).length !== 1,
              ).length,
          ),
        path,
      )
      .toBe(0);
    expect
      .soft(
        await page.evaluate(
          () =>
            getComputedStyle(document.body).paddingLeft + getComputedStyle(document.querySelector("main")!).paddingLeft,
        ),
        path,
      )
      .not.toBe("0px0px");
  }
  await page.context().close();
});

describe("long words and addresses", () => {
  it.each([phone.width, 1280])("are broken at a width of %i px: nothing stands beyond the edge", async (width) => {
    const page = await newPage({ viewport: { ...phone, width } });
    for (const path of ["", "reports/yi/2024-review/", "years/2024/", "metrics/donations/", "search/?q=提案42件"]) {
      await page.goto(fixture.url + path);
      if (path.startsWith("search")) await page.locator("[data-report]").first().waitFor();
      const beyond = await page.locator("header *, main *, footer *").evaluateAll((all) =>
        all
          .filter(
            (each) =>
              each.getClientRects().length > 0 &&
              !each.closest(".visually-hidden, .table-scroll, .chart-pictures, .timeline, thead"),
          )
          .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect.soft(beyond, path).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });
});

/** Links and buttons that stand alone and are less than 24 px high or wide, as a finger hits them (WCAG 2.2, 2.5.8). Links in running text are excepted there. */
const small = (all: Element[]): string[] =>
  all
    .filter((each) => each.getClientRects().length > 0 && !each.closest(".skip, .prose, .notice, .lead, svg"))
    .filter(
      (each) =>
        ![...(each.parentNode?.childNodes ?? [])].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && (textContent ?? "").trim().length > 3,
        ),
    )
    .filter((each) => [each.getBoundingClientRect()].some(({ width, height }) => width < 24 || height < 24))
    .map((each) => each.outerHTML.slice(0, 120));

it.each([phone.width, 1280])("what is pressed is at least 24 px high and wide, at a width of %i px", async (width) => {
  const page = await newPage({ viewport: { ...phone, width } });
  for (const type of types) {
    await page.goto(own.url + pageTypes(own)[type]!);
    expect
      .soft([...new Set(await page.locator("a, button, summary, input, select").evaluateAll(small))].slice(0, 5), type)
      .toEqual([]);
  }
  await page.context().close();
});

it("the sentence of a number is marked where readers choose the colours", async () => {
  const page = await newPage({ forcedColors: "active" });
  await page.goto(`${fixture.url}reports/jia/2021-review/#proposals-filed`);
  const colours = await page.evaluate(() => {
    const style = (element: Element | null) => getComputedStyle(element!);
    const [number, body] = [document.querySelector(":target"), style(document.body)];
    const sentence = number!.closest(".sentence") ?? number!;
    return {
      mark: style(sentence).backgroundColor,
      words: style(sentence).color,
      number: style(number).color,
      paper: body.backgroundColor,
    };
  });
  expect(colours.mark).not.toBe(colours.paper);
  expect(colours.words).toBe(colours.number);
  expect(colours.words).not.toBe(colours.mark);
  await page.context().close();
});
