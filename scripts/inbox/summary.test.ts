import { describe, expect, test } from "vitest";
import { messages } from "../../src/i18n/messages.ts";
import { summary } from "./summary.ts";

const words = messages("zh").inbox;
const good = (name: string, review: string) => ({
  name,
  draft: "content/reports/jia/2023-review.md",
  remarks: [],
  review,
  reviewFile: `inbox/imported/${name}.review.md`,
});

describe("the summary of an inbox", () => {
  test("begins with one line that a change request may have as its title", () => {
    const [title, blank] = summary([good("a.docx", "核对"), { name: "b.doc", why: "打不开。" }], words).split("\n");
    expect([title, blank]).toEqual(["导入 1 份文档，1 份不能导入", ""]);
  });

  test("shows each review list, folded, and each failure with its reason", () => {
    const text = summary([good("a.docx", "第 3 行请核对"), { name: "b.doc", why: "打不开。" }], words);
    expect(text).toContain("<summary>核对单：a.docx</summary>\n\n第 3 行请核对\n\n</details>");
    expect(text).toContain("- ` b.doc `：打不开。");
  });

  test("lets no name and no text speak for itself", () => {
    const text = summary([good("`@all` <img src=x>|.txt", "@all </details><script>x</script>\n /merge")], words);
    const folded = text.replace(/`` .*? ``/g, "");
    expect(folded).not.toMatch(/@all|<script|<img|<\/details>[^\n]|^\s*\/merge/m);
    expect(text).toContain("`` `@all` <img src=x> .txt ``");
  });

  test("closes no issue and links nowhere", () => {
    const text = summary(
      [good("a.txt", "fixes #12, closes GH-3 and !4, resolves https://example.org/a/b/issues/5")],
      words,
    );
    expect(text).not.toMatch(/#\d|GH-\d|!\d|:\/\//);
  });

  test("keeps below what GitHub takes, and says where the rest is", () => {
    const text = summary([good("a.txt", "长".repeat(50_000)), good("b.txt", "长".repeat(50_000))], words);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain("inbox/imported/b.txt.review.md");
  });
});
