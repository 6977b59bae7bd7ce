import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { attribute, elements, textOf, type Element } from "./support/dom.ts";
import { page, pages, reportPage, type Page } from "./support/pages.ts";
import { sites, type Site } from "./support/sites.ts";

type Row = Record<string, string>;

const read = ({ folder }: Site, file: string): string => readFileSync(join(folder, file), "utf8");
const csvRows = (site: Site, file: string): Row[] => parse(read(site, file), { columns: true, bom: true }) as Row[];
const path = (site: Site, url: string): string => {
  const { pathname, hash } = new URL(url, site.address);
  return pathname + decodeURIComponent(hash);
};

/** Parts of a number's claim that must stand wherever it does, in the words of the data file; the bound is in RAW, which the link shows. */
const caveats = ({ NOTE, BASIS, OBS_STATUS, AS_OF }: Row): string[] => [
  ...(NOTE === ""
    ? []
    : NOTE!
        .split("机构由本站推断：")
        .map((part) => part.replace(/。$/u, ""))
        .filter(Boolean)),
  ...(BASIS === "inferred" ? ["由本站推算"] : BASIS === "words" ? ["报告用文字表述"] : []),
  ...(OBS_STATUS === "P" ? ["初步数"] : OBS_STATUS === "E" ? ["估计数"] : []),
  ...(AS_OF === "" ? [] : ["截至"]),
];

/** The smallest thing around a link that is about its number alone: a row, an item, a card. */
const around = (link: Element): Element => {
  let at: Element = link;
  while (!["tr", "li", "div", "a"].includes(at.tagName) || at === link) {
    if (!at.parentNode || !("tagName" in at.parentNode)) break;
    at = at.parentNode as Element;
  }
  return at;
};

interface Shown {
  row: Row;
  link: Element;
  on: Page;
}

/** Every link of the site to a number: cards, tables, marks of charts. */
function shownNumbers(site: Site, rows: readonly Row[]): Shown[] {
  const byPath = new Map(rows.map((row) => [path(site, row["PAGE_URL"]!), row]));
  return pages(site).flatMap((on) =>
    on.elements
      .filter(({ tagName }) => tagName === "a")
      .flatMap((link) => {
        const row = byPath.get(
          path(
            site,
            new URL(attribute(link, "href") ?? "", `http://site.invalid${on.path}`).href.replace(
              "http://site.invalid",
              "",
            ),
          ),
        );
        return row ? [{ row, link, on }] : [];
      }),
  );
}

const bare = (text: string): string => text.replace(/\s+/g, "");
/** What a picture's link says, or what stands around a link of a page. */
const saidWith = (link: Element): string => bare(attribute(link, "aria-label") ?? textOf(around(link)));

describe.each(sites)("every number keeps its whole claim $name", (site) => {
  const rows = csvRows(site, "data/observations.csv");
  const shown = shownNumbers(site, rows);

  it("has numbers that need a word beside them, in every kind of view", () => {
    const kinds = new Set(
      shown.filter(({ row }) => caveats(row).length > 0).map(({ on }) => on.path.slice(site.base.length).split("/")[0]),
    );
    expect([...kinds]).toEqual(expect.arrayContaining(["bodies", "metrics", "reports", "years"]));
    expect(new Set(rows.map(({ BASIS }) => BASIS))).toContain("inferred");
  });

  it("in cards, tables and pictures: note, basis, status and cut-off stand beside it", () => {
    // A link of prose to another report's number is a sentence of its own, and shows no number.
    const wrong = shown.flatMap(({ row, link, on }) =>
      caveats(row)
        .filter((part) => !saidWith(link).includes(bare(part)))
        .map((part) => `${on.path} ${row["PAGE_URL"]}: ${part}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is shown as the report states it, bound and unit included", () => {
    const wrong = shown.filter(
      ({ row, link }) => row["BASIS"] === "number" && !saidWith(link).includes(bare(row["RAW"]!)),
    );
    expect(wrong.map(({ row, on }) => `${on.path} ${row["RAW"]}`)).toEqual([]);
  });

  it("in a report's text: a number of which more must be known is followed by a link to the row that says it", () => {
    const wrong = rows.filter((row) => {
      const url = new URL(row["PAGE_URL"]!);
      const id = decodeURIComponent(url.hash.slice(1));
      const { ids, elements: all } = reportPage(site, row["REPORT"]!);
      const needs =
        row["BASIS"] !== "number" ||
        caveats({ ...row, AS_OF: "", NOTE: row["NOTE"]!.split("机构由本站推断：")[0]! }).length > 0;
      const inText = ids.get(id)?.tagName !== "span" || attribute(ids.get(id)!, "class") !== "value";
      const tells = all.some(
        (element) =>
          attribute(element, "class") === "figure-note" &&
          attribute(element, "href") === `#row--${encodeURIComponent(id)}`,
      );
      return needs && inText && !tells;
    });
    expect(wrong.map(({ PAGE_URL }) => PAGE_URL)).toEqual([]);
  });

  it("in the data of a metric's own file, CSV and JSON alike", () => {
    for (const metric of new Set(rows.map(({ METRIC }) => METRIC!))) {
      const own = rows.filter(({ METRIC }) => METRIC === metric);
      expect(csvRows(site, `data/metrics/${metric}.csv`)).toEqual(own);
      const json = JSON.parse(read(site, `data/metrics/${metric}.json`)) as Record<string, unknown>[];
      // In CSV, an apostrophe keeps a spreadsheet from running a text.
      const plain = own.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replace(/^'(?='*[=+\-@])/, "")])),
      );
      expect(
        json.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]))),
      ).toEqual(plain);
    }
  });

  it("in the files: an inferred number is imputed and says why, and no other is", () => {
    expect(
      rows.filter(
        ({ BASIS, OBS_STATUS, NOTE }) =>
          (BASIS === "inferred") !== (OBS_STATUS === "I") || (BASIS === "inferred" && NOTE === ""),
      ),
    ).toEqual([]);
    expect(rows.filter(({ BASIS, RAW, OBS_VALUE }) => BASIS !== "number" && RAW!.includes(OBS_VALUE!))).toEqual([]);
  });

  it("in what a chart carries: each point says what its row says", () => {
    const byPath = new Map(rows.map((row) => [path(site, row["PAGE_URL"]!), row]));
    const specs = pages(site).flatMap(({ elements: all }) =>
      all
        .filter(({ tagName }) => tagName === "nl-chart")
        .flatMap((chart) =>
          elements(chart)
            .filter(({ tagName }) => tagName === "script")
            .map(specOf),
        ),
    );
    const points = specs.flatMap(({ series }) =>
      series.flatMap((each) => each.points.flatMap((point) => (point ? [point] : []))),
    );
    expect(points.length).toBeGreaterThan(5);
    for (const { href, value, max, bound, basis, text, remarks = [], reserve } of points) {
      const row = byPath.get(path(site, href))!;
      expect([String(value ?? ""), String(max ?? ""), value === null ? "" : bound, basis]).toEqual([
        row["OBS_VALUE"],
        row["OBS_VALUE_MAX"],
        row["OBS_BOUND"],
        row["BASIS"],
      ]);
      if (basis !== "inferred" && value !== null) expect(text).toBe(row["RAW"]);
      expect(caveats(row).filter((part) => !remarks.join("").includes(part))).toEqual([]);
      if (caveats({ ...row, AS_OF: "" }).length > 0 && value !== null) expect(reserve).toBeDefined();
      // A number of an unusual time is marked too; what marks it is said.
      else expect([reserve ?? "noted", reserve === undefined || remarks.length > 0]).toEqual(["noted", true]);
    }
  });

  it("a report whose body is a guess says so in every list", () => {
    const guessed = new Set(rows.filter(({ NOTE }) => NOTE!.includes("机构由本站推断")).map(({ REPORT }) => REPORT!));
    const lists = [
      "reports/index.html",
      ...new Set(
        rows
          .filter(({ REPORT }) => guessed.has(REPORT!))
          .flatMap(({ TIME_PERIOD, BODY }) => [`years/${TIME_PERIOD}/index.html`, `bodies/${BODY}/index.html`]),
      ),
    ];
    for (const file of lists) {
      const entries = page(site, file).elements.filter(
        (element) =>
          element.tagName === "li" && /\bentries\b/.test(attribute(element.parentNode as Element, "class") ?? ""),
      );
      const told = entries
        .filter((entry) => textOf(entry).includes("机构为推断"))
        .flatMap((entry) =>
          elements(entry)
            .filter(({ tagName }) => tagName === "a")
            .map((link) => attribute(link, "href")!),
        );
      for (const id of guessed)
        if (
          entries.some((entry) => elements(entry).some((link) => attribute(link, "href")?.includes(`/reports/${id}/`)))
        )
          expect(told.join(" ")).toContain(`/reports/${id}/`);
    }
  });
});

interface Spec {
  series: {
    points: ({
      href: string;
      value: number | null;
      max?: number;
      bound: string;
      basis: string;
      text: string;
      remarks?: string[];
      reserve?: string;
    } | null)[];
  }[];
}

/** The chart that a data block holds. */
const specOf = (script: Element): Spec =>
  (JSON.parse((script.childNodes[0] as { value: string }).value) as { spec: Spec }).spec;
