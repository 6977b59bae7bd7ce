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
    { code: "published-in-future", severity: "warning", line: 3, column: 12, data: { published: "2062-01-20", today } },
  ]);
  expect(told('published: "2026-03-03"')).toHaveLength(1);
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

test("nor is what the text says", () => {
  expect(told("note: 无", "published: 2062-01-20")).toEqual([]);
});
