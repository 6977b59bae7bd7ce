import { describe, expect, test } from "vitest";
import { report, type CitedReport } from "./report.ts";

test("a description counts only the numbers that lead to their words", () => {
  const said = (numbers: number, inText: number) =>
    report.description("甲市政协", false, 2023, "工作综述", { numbers, inText });
  expect([said(3, 3), said(3, 1), said(3, 0), said(0, 0)]).toEqual([
    "甲市政协2023年工作综述，3个数据点，每个都能点到文中出处。",
    "甲市政协2023年工作综述，3个数据点，其中1个能点到文中出处。",
    "甲市政协2023年工作综述，3个数据点。",
    "甲市政协2023年工作综述，没有列出数据点。",
  ]);
});

describe("a citation", () => {
  const cited: CitedReport = {
    body: "甲市政协",
    bodyInferred: false,
    year: 2023,
    kind: "工作综述",
    title: "甲市政协2023年工作回顾",
    numbers: 6,
    source: { publisher: "甲市日报", published: "2024-01-16" },
    site: "某站",
    address: "https://example.org/a/",
  };

  test("of a summary names the source of the numbers, and its title as the site's", () => {
    expect(report.citations.summary(cited)).toBe(
      "甲市政协2023年数字，据甲市日报2024年1月16日报道；某站整理：“甲市政协2023年工作回顾”，https://example.org/a/。",
    );
  });

  test("of a summary without numbers names the kind of report", () => {
    expect(report.citations.summary({ ...cited, numbers: 0, source: { publisher: "甲市日报" } })).toMatch(
      /^甲市政协2023年工作综述，据甲市日报（发布日期不详）；/,
    );
  });

  test("says that the body is a guess", () => {
    expect(report.citations.summary({ ...cited, bodyInferred: true })).toMatch(/^甲市政协（机构为推断）2023年数字，/);
  });

  test("of an original names its own title", () => {
    expect(report.citations.original(cited)).toBe(
      "甲市政协：《甲市政协2023年工作回顾》，据甲市日报2024年1月16日报道；某站收录，https://example.org/a/。",
    );
  });
});

test("remarks on a source share one pair of brackets", () => {
  expect(report.aside(["原文网址未知", "据转载页。"])).toBe("（原文网址未知；据转载页）");
});
