import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { scratch, write } from "./testing.ts";
import { siteFaults } from "./whole-site.ts";

const { folder, remove } = scratch("whole");
afterAll(remove);
const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
const whole = {
  "index.html": page(
    `<link rel="canonical" href="https://example.org/sub/"><h1>首页</h1><a href="/sub/reports/jia/2023-review/#proposals-filed">169件</a><a href="https://example.com/gone">x</a><img srcset="/sub/a.png 1x, /sub/assets/b.png 2x">`,
  ),
  "404.html": page("<h1>没有这一页</h1>"),
  "a.png": "",
  "pagefind/pagefind.js": "",
  "pagefind/catalogue.json": "{}",
  "reports/jia/2023-review/index.html": page(
    `<h1><span>甲市政协</span>\n<span>2023年</span></h1><p id="p1">立案<a id="proposals-filed">169件</a></p><a href="../../../#main">x</a><a href="#top">顶</a><main id="main"></main>`,
  ),
  "assets/page.css":
    'body { background: url("b.png") } i { mask: url(#m) } b { background: url(data:image/png;base64,AA==) }',
  "assets/b.png": "",
  "assets/chart.js": 'import{a}from"./vendor.js";const b=()=>import("./vendor.js");',
  "assets/vendor.js": "export const a=1",
};
const site = {
  reports: [{ id: "jia/2023-review", title: "甲市政协 2023年" }] as Dataset["reports"],
  address: "https://example.org/sub/",
};

/** What is said of the whole site with some files in other words, or without them. */
function faults(changes: Record<string, string | undefined>, published: Record<string, string> = {}): string[] {
  const at = join(folder, "site");
  rmSync(at, { recursive: true, force: true });
  const files = { ...whole, "index.html": whole["index.html"].replace("#main", ""), ...changes, ...published };
  write(
    at,
    Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
  );
  return siteFaults(at, { ...site, published: Object.keys(published) }).map(
    ({ why, page: where, target }) => `${where}: ${why} ${target}`,
  );
}

test("a picture that was not converted is told", () => {
  const body = { "index.html": page('<h1>x</h1><main id="main"></main>') };
  expect(faults({ ...body, "assets/long.webp": "\u00ff\u00d8 a JPEG" })).toEqual([
    "assets/long.webp: picture-raw assets/long.webp",
  ]);
  expect(faults({ ...body, "assets/long.webp": "RIFFxxxxWEBPVP8 " }, { "long.webp": "theirs" })).toEqual([]);
});

const report = "reports/jia/2023-review/index.html";
const home = (body: string): Record<string, string> => ({
  "index.html": page(`<h1>x</h1><main id="main"></main>${body}`),
});

describe("a finished site", () => {
  test("is whole where all it points to is there", () => {
    expect(faults({ "index.html": whole["index.html"].replace("</body>", '<main id="main"></main></body>') })).toEqual(
      [],
    );
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ["a report without its page", { [report]: undefined, ...home("") }, `${report}: page-missing ${report}`],
    [
      "a page with another report's title",
      { [report]: whole[report].replace("甲市政协", "乙市政协"), ...home("") },
      `${report}: other-report 乙市政协\n2023年`,
    ],
    ["a page with nothing in it", { [report]: "", ...home("") }, `${report}: heading-missing h1`],
    [
      "a site without search",
      { "pagefind/catalogue.json": undefined, ...home("") },
      "pagefind/catalogue.json: page-missing pagefind/catalogue.json",
    ],
    ["a link to no page", home('<a href="/sub/years/1999/">x</a>'), "index.html: file-missing /sub/years/1999/"],
    ["a relative link to no page", home('<a href="reports/yi/">x</a>'), "index.html: file-missing reports/yi/"],
    [
      "a folder named as a file",
      home('<a href="/sub/reports/jia/2023-review">x</a>'),
      "index.html: file-missing /sub/reports/jia/2023-review",
    ],
    [
      "a link to no place",
      home('<a href="/sub/reports/jia/2023-review/#proposals">x</a>'),
      "index.html: place-missing /sub/reports/jia/2023-review/#proposals",
    ],
    ["a link to no place of its own", home('<a href="#nowhere">x</a>'), "index.html: place-missing #nowhere"],
    ["a link out of the base path", home('<a href="/reports/">x</a>'), "index.html: outside /reports/"],
    [
      "a style sheet that is not there",
      home('<link rel="stylesheet" href="/sub/assets/gone.css">'),
      "index.html: file-missing /sub/assets/gone.css",
    ],
    ["a picture that is not there", home('<img srcset="/sub/gone.png 2x">'), "index.html: file-missing /sub/gone.png"],
    [
      "another page's address as its own",
      home('<link rel="canonical" href="https://example.org/sub/none/">'),
      "index.html: file-missing https://example.org/sub/none/",
    ],
    ["an address that is none", home('<a href="https://[">x</a>'), "index.html: address-broken https://["],
    ["an address with broken signs", home('<a href="/sub/%E0%A4%A">x</a>'), "index.html: address-broken /sub/%E0%A4%A"],
    [
      "a style sheet's picture that is not there",
      { "assets/b.png": undefined, ...home("") },
      "assets/page.css: file-missing b.png",
    ],
    [
      "a script's part that is not there",
      { "assets/vendor.js": undefined, ...home("") },
      "assets/chart.js: file-missing ./vendor.js",
    ],
  ])("%s is told", (_, changes, said) => expect(faults(changes)).toContain(said));

  test("may have files that are published as they are, and link into them: what they lead to is their own, and their scripts may make places", () => {
    const own = {
      "baidu_verify_codeva.html": "a1b2c3",
      "old/index.html": page('<a href="gone.htm">x</a><p id="p1">旧</p>'),
      "assets/old.css": "a { background: url(img/bg.png) }",
      "assets/old.js": '// import("./plugin.js")',
    };
    expect(faults(home('<a href="/sub/old/#p1">x</a><a href="/sub/old/#/chapter/2">x</a>'), own)).toEqual([]);
    expect(faults(home('<a href="/sub/older/#p1">x</a>'), own)).toEqual(["index.html: file-missing /sub/older/#p1"]);
    expect(faults({ "new.html": "a1b2c3", ...home("") }, own)).toEqual(["new.html: heading-missing h1"]);
  });

  test("has its reports' own pages, whatever is published as it is", () => {
    expect(faults(home(""), { [report]: page("<h1>别的</h1>") })).toContain(`${report}: other-report 别的`);
  });

  test("may point to other hosts, to what its own host serves besides it by whole addresses, to mail and phones", () => {
    const targets = [
      "https://example.com/x",
      "//cdn.example.com/y",
      "https://example.org/other/",
      "https://example.org/sub/app/",
      "mailto:a@example.org",
      "tel:110",
    ];
    expect(faults(home(targets.map((target) => `<a href="${target}">x</a>`).join("")))).toEqual([]);
  });
});
