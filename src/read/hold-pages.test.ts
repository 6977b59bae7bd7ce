import { expect, test } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { loadContentFiles } from "./content-files.ts";
import { checkLinks } from "./links/check-links.ts";
import { siteMap } from "./links/site-map.ts";
import { readContent } from "./read-content.ts";
import type { ContentFile } from "./source.ts";

const site = [...(await loadContentFiles("tests/fixtures/read/base/content")), ...(await loadContentFiles("tests/fixtures/read/clean/content"))];

function page(name: string, text: string): ContentFile {
  const bytes = new TextEncoder().encode(`---\ntitle: 标题\n---\n\n${text}`);
  return { path: `content/pages/${name}.mdx`, size: bytes.length, bytes };
}

const published = (path: string): ContentFile => ({ path: `public/${path}`, size: 0 });
const told = (...files: ContentFile[]) => readContent([...site, ...files]).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

test("a link may lead to a published file, and to a folder's index", () => {
  expect(told(page("about", "[表](/files/表.xlsx) [册](../book/)"), published("files/表.xlsx"), published("book/index.html"))).toEqual([]);
  expect(told(page("about", "[表](/files/表.xlsx)"))).toEqual(["error link-dead"]);
});

test("a page and a published file cannot have one address", () => {
  expect(told(page("book", "甲。"), published("book/index.html"))).toEqual(["error page-name"]);
  expect(told(page("book", "甲。"), published("book"))).toEqual(["error page-name"]);
  expect(told(page("book", "甲。"), published("book/cover.png"))).toEqual([]);
});

test("a page with faults is not said to be missing", () => {
  expect(told(page("about", "[甲](../book/#乙)"), page("book", "满意率<90%"))).toEqual(["error page-syntax"]);
});

test("the places of a report with errors are not said to be missing", () => {
  const broken = { path: "content/reports/jia/2022-review.md", size: 4, bytes: new TextEncoder().encode("none") };
  expect(told(page("about", "[甲](../reports/jia/2022-review/#p7)"), broken)).toEqual(["error frontmatter-missing"]);
});

test("of many dead links each is told, and only the first are guessed at", () => {
  const { dataset } = readContent(site);
  if (!dataset) throw new Error("The site is read.");
  const map = siteMap(dataset.site, { files: site, siteFiles: { ...dataset, brokenBodies: new Set() }, reportIds: new Map(), reports: dataset.reports, pages: [] });
  const links = Array.from({ length: 40_000 }, (_, n) => ({ url: `../metrics/proposals-file${n}/`, at: { file: "content/pages/about.mdx", line: n + 1, column: 1 } }));
  const found: Diagnostic[] = [];
  checkLinks([{ file: "content/pages/about.mdx", path: "about/", links }], map, (one) => found.push(one));
  expect(found).toHaveLength(40_000);
  expect(found.findLastIndex((one) => one.code === "link-dead" && one.data.suggestion !== undefined)).toBeLessThan(50);
});
