import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isReservedId } from "../../src/model/schema/reserved-ids.ts";
import { attribute, textOf, type Element } from "./support/dom.ts";
import { leadsOnTo, movedPages, page, pages, type Page } from "./support/pages.ts";
import { bodyIds, filesBelow, metricIds, reportIds, siteFile, sites } from "./support/sites.ts";

const tagged = ({ elements }: Page, name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
const idsOfPages = (folder: string, below: string): string[] =>
  filesBelow(join(folder, below), "/index.html").map((path) => path.replace(/\/index\.html$/, ""));

const policyOf = (each: Page): string | undefined =>
  tagged(each, "meta")
    .find((meta) => attribute(meta, "http-equiv")?.toLowerCase() === "content-security-policy")
    ?.attrs.find(({ name }) => name === "content")?.value;

/** The pages of which `wrong` is true, by path. */
const where = (all: Page[], wrong: (each: Page) => boolean): string[] => all.filter(wrong).map(({ path }) => path);

const runsInline = (script: Element): boolean =>
  !attribute(script, "src") && !/json$/.test(attribute(script, "type") ?? "");

describe.each(sites)("pages $name", (site) => {
  const all = pages(site);

  it("there is a page for every report, and no other but those that lead on to one", () => {
    const moved = movedPages(site).map(({ path }) => path.slice(`${site.base}reports/`.length, -1));
    expect(idsOfPages(site.folder, "reports").filter((id) => !moved.includes(id))).toEqual(reportIds(site));
  });
  it("an address that a report had before leads to it, by itself and by a link, and is in no search engine", () => {
    const reports = reportIds(site).map((id) => `${site.base}reports/${id}/`);
    for (const each of movedPages(site)) {
      expect(reports).toContain(leadsOnTo(each));
      expect(tagged(each, "a").map((link) => attribute(link, "href"))).toEqual([leadsOnTo(each)]);
      expect(
        tagged(each, "meta").some(
          (meta) => attribute(meta, "name") === "robots" && attribute(meta, "content") === "noindex",
        ),
      ).toBe(true);
    }
  });
  it("every id of a report's page is one of its numbers, or kept from them", () => {
    const metrics = new Set(metricIds(site));
    const other = (id: string) => !isReservedId(id) && !metrics.has(id.split("--")[0] ?? "");
    expect(
      reportIds(site).flatMap((id) => [...page(site, `reports/${id}/index.html`).ids.keys()].filter(other)),
    ).toEqual([]);
  });
  it("there is a page for every body, and no other but the further ones of its charts", () => {
    expect(idsOfPages(site.folder, "bodies").filter((id) => !/\/[2-9]$/.test(id))).toEqual(bodyIds(site));
  });
  it("there is a page for every metric, and no other", () => {
    expect(idsOfPages(site.folder, "metrics")).toEqual(metricIds(site));
  });
  it("there is a page for every year that has a report", () => {
    const years = new Set(reportIds(site).map((id) => id.split("/")[1]!.slice(0, 4)));
    expect(idsOfPages(site.folder, "years")).toEqual(expect.arrayContaining([...years]));
  });

  it("every page has one h1", () => {
    expect(where(all, (each) => tagged(each, "h1").length !== 1)).toEqual([]);
  });
  it("every page names its language", () => {
    expect(where(all, (each) => !/^zh/.test(attribute(tagged(each, "html")[0]!, "lang") ?? ""))).toEqual([]);
  });
  it("every page has a title of its own", () => {
    const titles = all.map((each) =>
      tagged(each, "title")
        .map((title) => textOf(title))
        .join(),
    );
    expect(titles.filter((title, at) => title === "" || titles.indexOf(title) !== at)).toEqual([]);
  });
  it("no id stands twice in a page", () => {
    const repeated = (each: Page): boolean =>
      each.elements.filter((element) => attribute(element, "id")).length !== each.ids.size;
    expect(where(all, repeated)).toEqual([]);
  });

  it("every page forbids what it does not need", () => {
    const lax = (each: Page): boolean => {
      const policy = policyOf(each);
      return !policy?.includes("default-src 'none'") || /unsafe-inline|'unsafe-eval'/.test(policy);
    };
    expect(where(all, lax)).toEqual([]);
  });
  it("only the search page may run WebAssembly", () => {
    expect(where(all, (each) => Boolean(policyOf(each)?.includes("wasm-unsafe-eval")))).toEqual([
      `${site.base}search/`,
    ]);
  });
  it("no page has an inline style, script or handler", () => {
    const inline = (element: Element): boolean =>
      element.tagName === "style" ||
      (element.tagName === "script" && runsInline(element)) ||
      element.attrs.some(({ name }) => name === "style" || name.startsWith("on"));
    expect(where(all, ({ elements }) => elements.some(inline))).toEqual([]);
  });
  it("no page loads anything from another host", () => {
    const loads = ["script", "img", "link", "iframe", "source", "video", "audio", "object", "embed", "use"];
    const foreign = (element: Element): boolean =>
      loads.includes(element.tagName) &&
      !["canonical", "alternate"].includes(attribute(element, "rel") ?? "") &&
      ["src", "href", "srcset", "data"].some((name) => /^(https?:)?\/\//.test(attribute(element, name) ?? ""));
    expect(where(all, ({ elements }) => elements.some(foreign))).toEqual([]);
  });
  it("no stylesheet loads anything from another host", () => {
    const foreign = filesBelow(site.folder, ".css").filter((file) =>
      /url\(["']?(https?:)?\/\/|@import/.test(readFileSync(join(site.folder, file), "utf8")),
    );
    expect(foreign).toEqual([]);
  });
  it("a page loads one style sheet or two", () => {
    const sheets = (each: Page): Element[] =>
      tagged(each, "link").filter((link) => attribute(link, "rel") === "stylesheet");
    expect(where(all, (each) => sheets(each).length < 1 || sheets(each).length > 2)).toEqual([]);
  });

  it("the footer shows the numbers that site.yaml gives", () => {
    const numbers = Object.values(siteFile(site).footer ?? {});
    const lacking = (each: Page): boolean => {
      const footer = tagged(each, "footer")
        .map((element) => textOf(element))
        .join(" ");
      return numbers.some((number) => !footer.includes(number));
    };
    expect(where(all, lacking)).toEqual([]);
  });
});

it("the fixture site gives all three footer numbers", () => {
  const fixture = sites.find(({ base }) => base !== "/")!;
  expect(Object.keys(siteFile(fixture).footer ?? {})).toHaveLength(3);
});

it("a summary says that its words are not the body's", () => {
  const summary = sites.flatMap((site) =>
    reportIds(site)
      .filter((id) => /^text: summary$/m.test(readFileSync(join(site.content, "reports", `${id}.md`), "utf8")))
      .map((id) => page(site, `reports/${id}/index.html`)),
  );
  expect(summary.length).toBeGreaterThan(0);
  expect(
    where(
      summary,
      ({ elements }) => !elements.some((element) => element.tagName === "main" && /本站/.test(textOf(element))),
    ),
  ).toEqual([]);
});

it("a range in an editor's page is not struck out", () => {
  const fixture = sites.find(({ base }) => base !== "/")!;
  const prose = page(fixture, "method/index.html").elements.filter(
    (element) => attribute(element, "class") === "prose",
  );
  expect(prose.map((element) => textOf(element)).join()).toContain("收入20~30万元，支出5~8万元");
  expect(page(fixture, "method/index.html").elements.filter(({ tagName }) => tagName === "del")).toEqual([]);
});
