import { describe, expect, test } from "vitest";
import { report as words } from "../i18n/zh-hans/report.ts";
import { pages } from "../i18n/zh-hans/pages.ts";
import type { Report } from "../model/dataset.ts";
import { citedReport, citedSource, isUntraceable, missingParts, sourceCoverage } from "./cited.ts";
import { reference } from "./reference.ts";

const daily = { title: "凝心聚力助发展", publisher: "天津日报", medium: "newspaper", published: "2024-01-20" } as const;
const whole = { ...daily, author: "甲", accessed: "2024-05-02", url: "https://example.org/a.html" };
const bare = { text: "summary", title: "本站题目", source: { name: "全国政协提案办复率:99.9%" } } as const;

describe("a reference after GB/T 7714", () => {
  test("names author, title, publisher, day, day of access and address", () => {
    expect(reference(whole)).toBe(
      "甲. 凝心聚力助发展[N/OL]. 天津日报, 2024-01-20[2024-05-02]. https://example.org/a.html.",
    );
    expect(reference({ ...whole, medium: "website" })).toBe(
      "甲. 凝心聚力助发展[EB/OL]. 天津日报(2024-01-20)[2024-05-02]. https://example.org/a.html.",
    );
    expect(reference({ ...daily, medium: "report" })).toBe("凝心聚力助发展[R]. 天津日报(2024-01-20).");
  });

  test("leaves out what is not known", () => {
    expect(reference({ title: "题目" })).toBe("题目.");
    expect(reference({ title: "题目", url: "https://example.org/" })).toBe("题目[EB/OL]. https://example.org/.");
    expect(reference({ title: "题目", accessed: "2024-05-02", url: "https://example.org/" })).toBe(
      "题目[EB/OL]. [2024-05-02]. https://example.org/.",
    );
    expect(reference({ publisher: "天津日报", published: "2024-01" })).toBe("天津日报(2024-01).");
    expect(reference({ publisher: "天津日报", medium: "newspaper", published: "2024-01-20" })).toBe(
      "天津日报[N], 2024-01-20.",
    );
  });

  test("gives another copy's address where the source's own is not known", () => {
    expect(reference({ ...daily, archived: "https://example.org/copy" })).toContain("[N/OL]");
    expect(reference({ ...daily, archived: "https://example.org/copy" })).toMatch(/ https:\/\/example\.org\/copy\.$/);
  });
});

describe("words in a sentence", () => {
  test("name the publisher and the day", () => {
    expect(words.attribution(daily)).toBe("据天津日报2024年1月20日报道");
    expect(words.attribution({ ...daily, publisher: "北京市政协网站", medium: "website" })).toBe(
      "据北京市政协网站2024年1月20日发布的“凝心聚力助发展”",
    );
  });

  test("of an original whose publisher is not known say only that", () => {
    const cited = {
      body: "甲市政协",
      bodyInferred: false,
      year: 2023,
      kind: "工作综述",
      title: "题目",
      numbers: 1,
      source: { title: "题目" },
      site: "年轮",
      address: "https://example.org/",
    };
    expect(words.citations.original(cited)).toBe(
      "甲市政协：《题目》，发布者和发布日期不详；年轮收录，https://example.org/。",
    );
  });

  test("never take a title for a publisher, and say what is not known", () => {
    expect(words.attribution(citedReport(bare))).toBe("据“全国政协提案办复率:99.9%”（发布者和发布日期不详）");
    expect(words.attribution({ ...daily, publisher: undefined })).toBe(
      "据2024年1月20日发布的“凝心聚力助发展”（发布者不详）",
    );
    expect(words.attribution({ ...daily, published: undefined })).toBe(
      "据天津日报刊登的“凝心聚力助发展”（发布日期不详）",
    );
  });
});

describe("the parts of a source", () => {
  test("the old name is the title, and beside a title the publisher", () => {
    expect(citedSource({ name: "天津日报" })).toEqual({ title: "天津日报" });
    expect(citedSource({ name: "天津日报", title: "题目" })).toMatchObject({ title: "题目", publisher: "天津日报" });
    expect(citedSource({ name: "旧名", title: "题目", publisher: "天津日报" })).toMatchObject({
      title: "题目",
      publisher: "天津日报",
    });
    expect(citedSource({ name: "题目", title: "题目" }).publisher).toBeUndefined();
  });

  test("an original bears the report's title, a summary does not", () => {
    expect(citedReport({ ...bare, text: "original", source: { name: "天津日报" } })).toMatchObject({
      title: "本站题目",
      publisher: "天津日报",
    });
    expect(citedReport(bare).title).toBe("全国政协提案办复率:99.9%");
  });

  test("a report's day and author serve where its source has none", () => {
    expect(citedReport({ ...bare, author: "甲", published: "2024-01-20" })).toMatchObject({
      author: "甲",
      published: "2024-01-20",
    });
    expect(
      citedReport({ ...bare, published: "2024-01-20", source: { name: "题目", published: "2024-01-18" } }).published,
    ).toBe("2024-01-18");
  });

  test("neither address nor day means that nobody can look it up", () => {
    expect(missingParts({ title: "题目" })).toEqual(["publisher", "published", "accessed", "url"]);
    expect(missingParts(whole)).toEqual([]);
    expect(isUntraceable({ title: "题目", publisher: "天津日报" })).toBe(true);
    expect(isUntraceable({ title: "题目", published: "2024" })).toBe(false);
    expect(isUntraceable({ title: "题目", archived: "https://example.org/copy" })).toBe(false);
  });
});

test("the home page says how far a reader can follow the reports' numbers", () => {
  const reports = [
    { ...bare, source: { name: "题目", url: "https://example.org/" } },
    { ...bare, published: "2024-01-20" },
    { ...bare, text: "original" },
    bare,
  ] as unknown as Report[];
  const coverage = sourceCoverage(reports);
  expect(coverage).toEqual({ all: 4, summaries: 3, addresses: 1, dates: 1, neither: 2 });
  expect(pages.home.sources(coverage)).toBe(
    "其中3篇是本站摘要，句子由本站撰写，数字取自所注来源。来源有网址的1篇，有日期的1篇，两样都没有的2篇。",
  );
  expect(pages.home.sources({ ...coverage, summaries: 0, neither: 0 })).toBe("来源有网址的1篇，有日期的1篇。");
});
