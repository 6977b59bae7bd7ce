import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { attribute, textOf } from "./support/dom.ts";
import { page, pages, reportPage } from "./support/pages.ts";
import { filesBelow, metricIds, reportIds, sites, type Site } from "./support/sites.ts";

const columns =
  "BODY,METRIC,TIME_PERIOD,PERIOD_START,PERIOD_END,SCOPE,FACET,OBS_VALUE,OBS_VALUE_MAX,OBS_BOUND,UNIT_MEASURE,RAW,OBS_STATUS,AS_OF,TERM,SESSION,PREFERRED,REPORT,TEXT_KIND,QUOTE,SOURCE_NAME,SOURCE_URL,PAGE_URL,NOTE,BASIS,BODY_LABEL,METRIC_LABEL,FACET_LABEL,REVISED,SOURCE_PUBLISHER,SOURCE_PUBLISHED,SOURCE_ACCESSED,SOURCE_ARCHIVED,SOURCE_NOTE".split(
    ",",
  );
type Row = Record<string, string>;

const csvRows = ({ folder }: Site): Row[] =>
  parse(readFileSync(join(folder, "data/observations.csv"), "utf8"), { columns: true, bom: true }) as Row[];

/** Where a row's number stands: a page below the base, and an id in it. */
function placeOf({ address, base }: Site, row: Row): { path: string; id: string } {
  const url = new URL(row["PAGE_URL"]!, address);
  return { path: url.pathname.slice(base.length), id: decodeURIComponent(url.hash.slice(1)) };
}

const bare = (text: string): string => text.replace(/\s+/g, "");

/** Why a row's place does not hold its number; undefined when it does. */
function problem(site: Site, row: Row): string | undefined {
  const { path, id } = placeOf(site, row);
  if (path !== `reports/${row["REPORT"]}/`) return `${row["PAGE_URL"]} is not the page of ${row["REPORT"]}`;
  const element = page(site, `${path}index.html`).ids.get(id);
  if (!element) return `${row["PAGE_URL"]} is no place`;
  return bare(textOf(element)).includes(bare(row["RAW"]!))
    ? undefined
    : `${row["PAGE_URL"]} does not hold ${row["RAW"]}`;
}

/** Ids of a report page that belong to observations: `<metric>[--…]`. */
function observationIds(site: Site, report: string, metrics: Set<string>): string[] {
  return [...reportPage(site, report).ids.keys()].filter((id) => metrics.has(id.split("--")[0]!));
}

describe.each(sites)("values $name", (site) => {
  const rows = csvRows(site);

  it("the data file has the columns that were promised", () => {
    expect(Object.keys(rows[0]!)).toEqual(columns);
  });

  it("every row's number stands where its address leads", () => {
    expect(rows.flatMap((row) => problem(site, row) ?? [])).toEqual([]);
  });

  it("every number marked in a report has a row, and every row a mark", () => {
    const metrics = new Set(metricIds(site));
    const marked = reportIds(site).flatMap((id) =>
      observationIds(site, id, metrics).map((mark) => `reports/${id}/#${mark}`),
    );
    const listed = rows.map((row) => placeOf(site, row)).map(({ path, id }) => `${path}#${id}`);
    expect(listed.sort()).toEqual(marked.sort());
  });

  it("what a card, a table or a chart shows as a number is what its row says", () => {
    const rawOf = new Map(
      rows
        .map((row) => [new URL(row["PAGE_URL"]!, site.address), row["RAW"]!] as const)
        .map(([url, raw]) => [url.pathname + url.hash, raw]),
    );
    const shown = pages(site).flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === "a")
        .flatMap((link) => {
          const { pathname, hash } = new URL(attribute(link, "href") ?? "", `http://site.invalid${path}`);
          const words = attribute(link, "aria-label") ?? textOf(link);
          const raw = rawOf.get(pathname + hash);
          return raw !== undefined && /\d/.test(words) ? [{ path, words, raw }] : [];
        }),
    );
    expect(shown.length).toBeGreaterThan(rows.length);
    expect(shown.filter(({ words, raw }) => !bare(words).includes(bare(raw)))).toEqual([]);
  });

  it("a quote holds its number, and a summary quotes nobody", () => {
    const wrong = rows.filter(({ TEXT_KIND, QUOTE, RAW }) =>
      TEXT_KIND === "summary" ? QUOTE !== "" : QUOTE !== "" && !QUOTE!.includes(RAW!),
    );
    expect(wrong).toEqual([]);
  });

  it("every CSV file begins with a byte order mark, and none of its texts as a formula", () => {
    for (const file of filesBelow(site.folder, ".csv")) {
      const text = readFileSync(join(site.folder, file), "utf8");
      expect(text.lastIndexOf("\uFEFF"), file).toBe(0);
      expect(
        (parse(text, { bom: true }) as string[][])
          .flat()
          .filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell))),
        file,
      ).toEqual([]);
    }
  });

  it("JSON says what CSV says", () => {
    const json = JSON.parse(readFileSync(join(site.folder, "data/observations.json"), "utf8")) as unknown;
    const list = (Array.isArray(json) ? json : Object.values(json as object).find(Array.isArray)) as Record<
      string,
      unknown
    >[];
    const asText = list.map((each) => Object.fromEntries(columns.map((name) => [name, String(each[name] ?? "")])));
    const unmarked = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, "")]),
      ),
    );
    expect(asText).toEqual(unmarked);
  });
});
