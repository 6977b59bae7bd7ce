import { expect, test, vi } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { loadContentFiles } from "./files/content-files.ts";
import { KINDS, LAYOUTS, repeated } from "./megabyte-testing.ts";
import { readPage } from "./pages/read-page.ts";
import { readContent } from "./read-content.ts";

// Nothing here takes more than some seconds, on a busy machine too: a guard against what never ends.
vi.setConfig({ testTimeout: 120_000 });

const base = await loadContentFiles("tests/fixtures/read/base/content");
const fileOf = (path: string, text: string) => ({
  path,
  size: Buffer.byteLength(text),
  bytes: new TextEncoder().encode(text),
});
const errorsIn = (found: readonly Diagnostic[]) => found.filter(({ severity }) => severity === "error");

const REPORT = "content/reports/jia/2023-review.md";
const head =
  "---\ntitle: 甲市政协2023年工作综述\nbody: jia\nyear: 2023\nkind: review\ntext: summary\nscope: calendar-year\nsource: { name: 甲市日报 }\nmetrics: {}\n---\n";

function readReport(text: string): { isRead: boolean; errors: Diagnostic[] } {
  const { dataset, diagnostics } = readContent([...base, fileOf(REPORT, head + text)]);
  return { isRead: dataset !== undefined, errors: errorsIn(diagnostics) };
}

function readOnePage(text: string): { isRead: boolean; errors: Diagnostic[] } {
  const found: Diagnostic[] = [];
  const page = readPage(fileOf("content/pages/about.mdx", `---\ntitle: 关于\n---\n\n${text}`), {
    code: true,
    files: new Map(),
    report: (one) => void found.push(one),
  });
  return { isRead: page !== undefined, errors: errorsIn(found) };
}

const isRefusal = ({ code }: Diagnostic) => /^text-too-|^file-too-large$/.test(code);

const cases = Object.entries(KINDS).flatMap(([kind, piece]) =>
  Object.entries(LAYOUTS).map(([layout, gap]) => [kind, layout, piece + gap] as const),
);
const entries = [
  ["report", readReport, 400_000],
  ["page", readOnePage, 190_000],
] as const;

test.each(cases)(
  "%s %s: a megabyte is refused in one line, and what is smaller too, or it is read",
  (_kind, _layout, piece) => {
    for (const [, read, smaller] of entries) {
      const { isRead, errors } = read(repeated(piece, 1_000_000));
      expect({ isRead, codes: errors.map(({ code }) => code) }).toEqual({ isRead: false, codes: ["file-too-large"] });
      const small = read(repeated(piece, smaller));
      const refusals = small.errors.filter(isRefusal);
      expect(small.errors.map(({ code }) => code)).not.toContain("report-too-slow");
      if (refusals.length === 0) expect(small.isRead || small.errors.length > 0).toBe(true);
      else
        expect({ isRead: small.isRead, count: small.errors.length, placed: (refusals[0]?.line ?? 0) >= 1 }).toEqual({
          isRead: false,
          count: 1,
          placed: true,
        });
    }
  },
);

test("a report as long as any is read whole", () => {
  const paragraph = `${(KINDS["numbers in prose"] as string).repeat(4)}\n\n## **重点工作**\n\n- 收到提案247件\n\n`;
  expect(readReport(repeated(paragraph, 200_000))).toMatchObject({ isRead: true, errors: [] });
});
