import { expect, test } from "vitest";
import { strings } from "../i18n/index.ts";
import { withMarkWords } from "./report-html.ts";

test("a mark beside a number is said in words, so that it reads as no bound", () => {
  const html =
    '<a class="figure" href="#">100%</a><a class="figure-also" href="#" aria-label="甲 &amp; 乙"></a><a class="figure-note" href="#row--a"></a>';
  expect(withMarkWords(html, strings("zh-hans").report)).toBe(
    '<a class="figure" href="#">100%</a><a class="figure-also" href="#" aria-label="［也计入：甲 &amp; 乙］"></a><a class="figure-note" aria-label="［注］" href="#row--a"></a>',
  );
});
