import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { convert } from "./convert/convert.ts";
import { recognise } from "./source/read-source.ts";
import { draftOf } from "./import-document.ts";
import { isRefused } from "./problem.ts";
import { readBack } from "./draft/draft-places.ts";
import { testContext } from "./testing.ts";

vi.setConfig({ testTimeout: 120_000 });

const context = await testContext();
const fixtures = "tests/fixtures/import";
const inputs = readdirSync(fixtures).map((name) => {
  const file = readdirSync(join(fixtures, name)).find((one) => one.startsWith("input.")) ?? "";
  return { extension: file.replace(/^.*\./, ""), bytes: new Uint8Array(readFileSync(join(fixtures, name, file))) };
});

/** Bytes that damage is made of: ends of tags and quotes, digits, Markdown, halves of characters, NUL. */
const splinters = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "<a href='java\nscript:x'>",
  "?!",
  "***",
  "件",
  "1",
  "\u0000",
  "\r",
  "|",
  "```",
  "---\n",
  "(xié)",
  "\ufffd",
  "&#60;script>",
  "<table><tr><td>",
  "</div>",
  "一、",
].map((words) => new TextEncoder().encode(words));
const damage = fc.oneof(
  fc.record({
    kind: fc.constant("cut" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 200 }),
  }),
  fc.record({
    kind: fc.constant("flip" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    words: fc.constantFrom(...splinters),
  }),
);

function damaged(
  bytes: Uint8Array,
  wounds: readonly (typeof damage extends fc.Arbitrary<infer W> ? W : never)[],
): Uint8Array {
  return wounds.reduce((now, wound) => {
    const at = Math.floor(wound.at * now.length);
    if (wound.kind === "cut") return new Uint8Array([...now.subarray(0, at), ...now.subarray(at + wound.length)]);
    if (wound.kind === "insert") return new Uint8Array([...now.subarray(0, at), ...wound.words, ...now.subarray(at)]);
    return now.map((byte, i) => (i === at ? wound.byte : byte));
  }, bytes);
}

/** All tags and addresses that a page made of the draft would hold. */
function markupOf(markdown: string): string {
  const text = readBack(markdown.replace(/^---\n[\s\S]*?\n---\n/, ""));
  return JSON.stringify(
    text?.places.map(({ element }) => element),
    (key, value: unknown) => (key === "position" || key === "value" ? undefined : value),
  );
}

test("whatever is damaged, import gives a draft without markup or a reason, and never fails", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...inputs),
      fc.array(damage, { minLength: 1, maxLength: 8 }),
      async ({ bytes, extension }, wounds) => {
        const source = recognise(damaged(bytes, wounds), extension);
        if (isRefused(source)) return;
        const converted = await convert(source);
        if (isRefused(converted)) return;
        const draft = draftOf(converted, context);
        if (isRefused(draft)) return;
        expect(
          draft.diagnostics.filter(
            ({ code }) => code === "html-in-text" || code === "link-scheme" || code === "image-in-text",
          ),
        ).toEqual([]);
        // An address is dangerous where it is one: two lines that end in java and begin with script: are words.
        expect(draft.markdown).not.toMatch(/<script|<iframe|<img/i);
        expect(markupOf(draft.markdown)).not.toMatch(/"(?:script|iframe|img|object|style)"|"on[a-z]+"|javascript:/i);
        const lines = draft.markdown.split("\n");
        for (const { quote, line } of [...draft.observations, ...draft.rejections])
          expect(lines[line - 1]).toContain(quote);
      },
    ),
    { numRuns: 150 },
  );
});
