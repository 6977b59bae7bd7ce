import { expect, test } from "vitest";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { checkFuture } from "./future.ts";

const today = "2026-03-01";

function told(frontmatter: string, text = "正文。"): Diagnostic[] {
  const found: Diagnostic[] = [];
  checkFuture(
    { path: "content/reports/jia/2025-review.md", text: `---\r\ntitle: 综述\r\n${frontmatter}\r\n---\r\n${text}\r\n` },
    today,
    (one) => void found.push(one),
  );
  return found;
}

test("a day of publication that is still to come is warned of at its place", () => {
  expect(told("published: 2062-01-20")).toMatchObject([
    {
      code: "published-in-future",
      severity: "warning",
      line: 3,
      column: 12,
      data: { of: "report", day: "2062-01-20", today },
    },
  ]);
  expect(told('published: "2026-03-03"')).toHaveLength(1);
});

test("so is that of a correction, of the source and of the visit to it", () => {
  const days = "published: 2026-02-01\nsource: { name: 甲报, published: 2062-01-20, accessed: 2062-05-02 }\n";
  const corrections = "corrections:\n  - { date: 2026-02-11, was: 1件 }\n  - { date: 2062-11-30, was: 1件 }";
  expect(told(days + corrections).map(({ line, data }) => [line, data])).toEqual([
    [4, { of: "source", day: "2062-01-20", today }],
    [4, { of: "visit", day: "2062-05-02", today }],
    [7, { of: "correction", day: "2062-11-30", today }],
  ]);
});

test.each([
  "published: 2026-03-01",
  "published: 2026-03-02",
  "published: 2024-01-20",
  "published: 明年",
  "published: 2026-19-40",
  "note: 没有日期",
])("%s is not", (frontmatter) => {
  expect(told(frontmatter)).toEqual([]);
});

test.each([
  ["2027-review", "year: 2027\nkind: review", ["year"]],
  ["2027-plan", "year: 2027\nkind: plan", []],
  ["2028-plan", "year: 2028\nkind: plan", ["year"]],
  ["2026-review", "year: 2026\nkind: review", []],
])("a year that is still to come is warned of, but for a plan of the next: %s", (name, head, expected) => {
  const found: Diagnostic[] = [];
  const text = `---\ntitle: 综述\n${head}\n---\n正文。\n`;
  checkFuture({ path: `content/reports/jia/${name}.md`, text }, today, (one) => void found.push(one));
  expect(found.map(({ data }) => ("of" in data ? data.of : undefined))).toEqual(expected);
});

test("nor is what the text says", () => {
  expect(told("note: 无", "published: 2062-01-20")).toEqual([]);
});
