import { expect, test, vi } from "vitest";
import { convert } from "./convert/convert.ts";
import { draftOf } from "./import-document.ts";
import { endOfImport, inTime } from "./in-time.ts";
import { isRefused } from "./problem.ts";
import { testContext } from "./testing.ts";

vi.setConfig({ testTimeout: 60_000 });

const context = await testContext();
const page = (body: string) =>
  `<!doctype html><html><body><h1>甲市政协2023年工作综述</h1><p>全年收到提案189件，经审查立案169件。</p>${body}</body></html>`;
const table = (row: string, rows: number) => page(`<table>${row.repeat(rows)}</table>`);

/** How a document ends: drafted, or why not. */
async function outcome(text: string, format: "html" | "md" | "txt"): Promise<string> {
  const converted = await convert({ bytes: new TextEncoder().encode(text), format });
  const draft = isRefused(converted) ? converted : draftOf(converted, context);
  return isRefused(draft) ? draft.problem.code : "drafted";
}

test.each([
  ["spans beyond any table", table("<tr><td colspan=100000 rowspan=100000>1件</td></tr>", 50), "html", "drafted"],
  ["many spans", table("<tr><td colspan=100 rowspan=100>1件</td></tr>", 400), "html", "drafted"],
  [
    "one wide row, and many short ones",
    page(`<table><tr>${"<td>1</td>".repeat(3000)}</tr>${"<tr><td>1</td></tr>".repeat(500)}</table>`),
    "html",
    "too-complex",
  ],
  ["list markers on one line", `# 甲市政协2023年工作综述\n\n${"- ".repeat(10_000)}x`, "md", "too-complex"],
  ["emphasis without end", `# 甲市政协2023年工作综述\n\n${"*字".repeat(25_000)}`, "md", "too-complex"],
  [
    "a table that fills itself up",
    `|${"a|".repeat(150)}\n|${"-|".repeat(150)}\n${"|1\n".repeat(300)}`,
    "md",
    "too-complex",
  ],
] as const)("%s: %#", async (_, text, format, expected) => {
  expect(await outcome(text, format)).toBe(expected);
});

test("what takes too long is refused in one line", () => {
  const endless = (): object => {
    for (;;);
  };
  expect(inTime(endOfImport(50), endless)).toEqual({ problem: { code: "too-slow", data: { seconds: 10 } } });
});
