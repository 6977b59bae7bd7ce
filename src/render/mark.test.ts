import fc from "fast-check";
import { toString } from "hast-util-to-string";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import type { Observation, TextAnchor } from "../model/dataset.ts";
import { markFigures } from "./mark.ts";
import type { Root } from "hast";
import { parseMarkdown as parse } from "../read/markdown/markdown.ts";
import { collectPlaces } from "../read/markdown/collect-places.ts";

const labels = new Map([
  ["filed", "立案提案"],
  ["replied", "办复提案"],
]);

const parseMarkdown = (...source: Parameters<typeof parse>): Root => parse(...source) ?? { type: "root", children: [] };

function marked(
  markdown: string,
  figures: { metric: string; start: number; end: number; sentence?: { start: number; end: number } }[],
  notes: Record<string, string> = {},
) {
  const tree = parseMarkdown({ file: "a.md", text: markdown, line: 1 }, () => undefined);
  const places = collectPlaces(tree, 1);
  const length = places[0]?.text.length ?? 0;
  const observations = figures.map(({ metric, start, end, sentence = { start: 0, end: length } }) => {
    const anchor: TextAnchor = { paragraph: 1, start, end, sentence, line: 1, column: 1 };
    return {
      id: metric,
      metric,
      body: "jia",
      scope: "session",
      note: notes[metric],
      anchors: [anchor],
    } as unknown as Observation;
  });
  markFigures(tree, observations, labels);
  return { html: unified().use(rehypeStringify).stringify(tree), text: toString(tree).trim(), before: places[0]?.text };
}

test("a number over two text nodes has one id", () => {
  const { html } = marked("立案**169**件。", [{ metric: "filed", start: 2, end: 6 }]);
  expect(html.match(/id="filed"/g)).toHaveLength(1);
  expect(html.match(/class="figure"/g)).toHaveLength(2);
});

test("one number of two metrics carries both ids, and a named link to each", () => {
  const { html } = marked("均为100%。", [
    { metric: "filed", start: 2, end: 6 },
    { metric: "replied", start: 2, end: 6 },
  ]);
  expect(html).toContain(
    '<span id="replied"><a class="figure" href="../../../metrics/filed/#jia--session" data-metric="filed" id="filed">100%</a></span>',
  );
  expect(html).toMatch(/<a class="figure-also" href="[^"]*replied\/#jia--session"[^>]* aria-label="办复提案"><\/a>/);
});

test("a number with a note leads to its row, which says it", () => {
  const { html } = marked("立案169件。", [{ metric: "filed", start: 2, end: 6 }], { filed: "含并案" });
  expect(html).toContain('169件</a><a class="figure-note" href="#row--filed"></a>');
});

test("a number inside a link is marked without a second link", () => {
  const { html } = marked("[立案169件](https://example.org/)。", [{ metric: "filed", start: 2, end: 6 }]);
  expect(html).toContain('<span class="figure" id="filed">169件</span>');
});

test("the sentence takes its whole inline elements with it", () => {
  const { html } = marked("前句。**立案169件**。", [
    { metric: "filed", start: 5, end: 9, sentence: { start: 3, end: 10 } },
  ]);
  expect(html).toMatch(/^<p id="p1">前句。<span class="sentence"><strong>.*<\/strong>。<\/span><\/p>$/);
});

test("marks never change the words", () => {
  const words = fc.array(
    fc.constantFrom("立案", "169件", "**办复**", "[报](https://example.org/)", "，", "。", "*余*"),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(words, fc.nat(30), fc.nat(8), fc.nat(30), fc.nat(30), (parts, start, length, a, b) => {
      const { text, before } = marked(parts.join(""), [
        {
          metric: "filed",
          start,
          end: start + length + 1,
          sentence: { start: Math.min(a, b), end: Math.max(a, b) + 1 },
        },
      ]);
      expect(text).toBe(before?.trim());
    }),
  );
});
