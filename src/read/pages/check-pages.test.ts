import { expect, test } from "vitest";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { loadContentFiles } from "../files/content-files.ts";
import { checkLinks } from "../links/check-links.ts";
import { siteMap } from "../links/site-map.ts";
import { readContent } from "../read-content.ts";
import type { ContentFile } from "../files/source.ts";

const site = [
  ...(await loadContentFiles("tests/fixtures/read/base/content")),
  ...(await loadContentFiles("tests/fixtures/read/clean/content")),
];

function page(name: string, text: string): ContentFile {
  const bytes = new TextEncoder().encode(`---\ntitle: 标题\n---\n\n${text}`);
  return { path: `content/pages/${name}.mdx`, size: bytes.length, bytes };
}

const published = (path: string): ContentFile => ({ path: `public/${path}`, size: 0 });
const told = (...files: ContentFile[]) =>
  readContent([...site, ...files]).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

test("a link may lead to a published file, and to a folder's index", () => {
  expect(
    told(
      page("about", "[表](/files/表.xlsx) [册](../book/)"),
      published("files/表.xlsx"),
      published("book/index.html"),
    ),
  ).toEqual([]);
  expect(told(page("about", "[表](/files/表.xlsx)"))).toEqual(["error link-dead"]);
});

test("of a name that is there in another Unicode form, the form is told", () => {
  const [one, other] = ["caf\u00e9", "cafe\u0301"];
  const problems = (text: string, ...files: ContentFile[]) =>
    readContent([...site, page("about", text), ...files]).diagnostics.map(({ code, data }) => [
      code,
      (data as { problem?: string }).problem,
    ]);
  const picture = (name: string): ContentFile => ({ path: `content/pages/${name}.png`, size: 0, isPicture: true });
  for (const [written, there] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(problems(`[x](/${written}.pdf)`, published(`${there}.pdf`))).toEqual([["link-dead", "form"]]);
    expect(problems(`[x](../files/${written}.pdf)`, published(`files/${there}.pdf`))).toEqual([["link-dead", "form"]]);
    expect(problems(`## ${there} A\n\n[x](#${written}-a)`)).toEqual([["link-dead", "form"]]);
    expect(problems(`![x](./${written}.png)`, picture(there))).toEqual([["image-dead", "form"]]);
    expect(problems(`[x](/${there}.pdf) ![x](./${there}.png)`, published(`${there}.pdf`), picture(there))).toEqual([]);
  }
  expect(problems("[x](/cafe.pdf)", published(`${one}.pdf`))).toEqual([["link-dead", "page"]]);
});

test("a page and a published file cannot have one address", () => {
  expect(told(page("book", "甲。"), published("book/index.html"))).toEqual(["error page-name"]);
  expect(told(page("book", "甲。"), published("book"))).toEqual(["error page-name"]);
  expect(told(page("book", "甲。"), published("book/cover.png"))).toEqual([]);
});

test.each([
  "data/observations.csv",
  "search/names.json",
  "index.html",
  "years/2023/index.html",
  "404.html",
  "pagefind/x.js",
  "bodies/jia/2/index.html",
  "bodies/jia/12",
  "years/2023/proposals-filed/index.html",
  "reports",
  "metrics/proposals-filed/index.html",
  "Index.html",
])("a published file cannot take the place of what a build writes: %s", (path) => {
  expect(told(published(path))).toEqual(["error public-taken"]);
});

test.each([
  "bodies/jia",
  "data/metrics",
  "metrics/proposals-filed",
  "pagefind",
  "404.html/x",
  "data/observations.csv/2023.csv",
  "years/2023/index.html/x/y.html",
  "reports/jia/2023-review/places.json/x",
])("nor of a folder of the site, nor lie below a file of it: %s", (path) => {
  expect(told(published(path))).toEqual(["error public-taken"]);
});

test("nor the place of the page by which an earlier address of a report leads on", () => {
  const moved = site.map((file) =>
    file.path === "content/reports/jia/2023-review.md" && file.bytes
      ? {
          ...file,
          bytes: Buffer.from(
            Buffer.from(file.bytes).toString().replace("\nyear:", "\nformerly: [jia/2023-highlights]\nyear:"),
          ),
        }
      : file,
  );
  const said = (path: string) => readContent([...moved, published(path)]).diagnostics.map(({ code }) => code);
  expect(said("reports/jia/2023-highlights/index.html")).toEqual(["public-taken"]);
  expect(said("reports/jia/2023-highlights")).toEqual(["public-taken"]);
  expect(said("reports/jia/2023-highlights/cover.png")).toEqual([]);
});

test("nor of an editor's page in any language", () => {
  const languages = site.map((file) =>
    file.path === "content/site.yaml" && file.bytes
      ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from("\nlanguages: [zh-hans, en]\n")]) }
      : file,
  );
  const said = (path: string) =>
    readContent([...languages, page("book", "甲。"), published(path)]).diagnostics.map(({ code }) => code);
  for (const path of ["en/book", "en/book/index.html", "en/bodies/jia", "book/index.html/x", "Book"])
    expect(said(path)).toEqual(["public-taken"]);
  expect(said("book")).toEqual(["page-name"]);
  expect(said("en/book/cover.png")).toEqual([]);
});

test("a picture that code takes in is published with what a camera has noted in it, and one that Markdown shows is not", () => {
  const path = "content/pages/a.jpg";
  const picture: ContentFile = { path, size: 0, isPicture: true, isNoted: true };
  const shown = (text: string, file: ContentFile) => told(page("about", text), file);
  const byCode = 'import photo from "./a.jpg";\n\n<img src={photo.src} alt="甲" />\n';
  expect(shown(byCode, picture)).toEqual(["warning image-dead"]);
  expect(shown(byCode, { path, size: 0, isPicture: true })).toEqual([]);
  expect(shown("![甲](./a.jpg)", picture)).toEqual([]);
});

test.each(["robots.txt", "data/own.csv", "reports/jia/cover.png", "years.png", "book/index.html"])(
  "any other may stand beside it: %s",
  (path) => {
    expect(told(published(path))).toEqual([]);
  },
);

test("half a picture is told where a page's code imports it", () => {
  const pictures = ["半.png", "whole.png"].map((name): ContentFile => ({
    path: `content/pages/${name}`,
    size: 0,
    isPicture: name === "whole.png",
  }));
  const said = (from: string) =>
    told(page("about", `import p from "${from}";\n\n<img src={p.src} alt="" />`), ...pictures);
  for (const from of ["./半.png", "半.png", "../pages/半.png", "@content/pages/半.png"])
    expect(said(from)).toEqual(["error image-dead"]);
  for (const from of ["./whole.png", "./半.png?url"]) expect(said(from)).toEqual([]);
});

test.skipIf(process.platform === "win32")("a picture's name holds no backslash", () => {
  const picture: ContentFile = { path: "content/pages/a\\b.png", size: 0, isPicture: true };
  expect(told(page("about", "![图](./a\\\\b.png)"), picture)).toEqual(["error image-dead"]);
});

test("the site has an icon where one is published, and no link to one elsewhere", () => {
  expect(readContent([...site, published("favicon.svg")]).dataset?.icon).toBe("favicon.svg");
  expect(readContent([...site, published("img/favicon.svg")]).dataset?.icon).toBeUndefined();
});

test("a published file that cannot be copied is told", () => {
  expect(told({ ...published("files/pipe"), unread: "no-file" })).toEqual(["error file-unread"]);
});

test.each([
  "[甲](<../metrics/ >)",
  "[甲](< ../metrics/>)",
  "[甲](<../metrics/&#10;>)",
  "[甲](<../met&#9;rics/>)",
  "[甲](..\\\\metrics/)",
])("a link's blanks and backslashes are part of it: %s", (text) => {
  expect(told(page("about", text))).toEqual(["error link-dead"]);
});

test.each([
  ['<object data="../x.pdf"></object>', ["warning page-blocked", "error link-dead"]],
  ['<meta http-equiv="refresh" content="0; url=../nowhere/" />', ["error link-dead"]],
  ['<form action="/"><button formaction="../nowhere/">甲</button></form>', ["error link-dead"]],
  ['<img alt="甲" srcset="/a.png 1x, /b.png 2x" />', ["error link-dead"]],
  ['<img alt="甲" srcset="data:image/png;base64,AA== 1x, /a.png 2x" />', []],
  ['<a href=" ../metrics/ ">甲</a>', []],
])("whatever tag leads there: %s", (text, expected) => {
  expect(told(page("about", text), published("a.png"))).toEqual(expected);
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
  const map = siteMap(dataset.site, {
    files: site,
    siteFiles: { ...dataset, brokenBodies: new Set() },
    reportIds: new Map(),
    reports: dataset.reports,
    faulty: new Set(),
    pages: [],
  });
  const links = Array.from({ length: 40_000 }, (_, n) => ({
    url: `../metrics/proposals-file${n}/`,
    at: { file: "content/pages/about.mdx", line: n + 1, column: 1 },
  }));
  const found: Diagnostic[] = [];
  checkLinks([{ file: "content/pages/about.mdx", path: "about/", links }], map, (one) => found.push(one));
  expect(found).toHaveLength(40_000);
  expect(found.findLastIndex((one) => one.code === "link-dead" && one.data.suggestion !== undefined)).toBeLessThan(50);
});
