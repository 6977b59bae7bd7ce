import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, offsetBefore } from "./edits.ts";

test("edits are made, in whatever order they come", () => {
  const edits = [
    { start: 4, end: 5, put: ": " },
    { start: 0, end: 1, put: "Y" },
  ];
  expect(applyEdits("year：2023", edits)).toBe("Year: 2023");
});

test("every character that an edit left stands where it stood", () => {
  const texts = fc.record({
    text: fc.string({ minLength: 1, maxLength: 40 }),
    cuts: fc.uniqueArray(fc.nat(40), { maxLength: 6 }),
    put: fc.string({ maxLength: 4 }),
  });
  fc.assert(
    fc.property(texts, ({ text, cuts, put }) => {
      const at = cuts.filter((cut) => cut < text.length).sort((a, b) => a - b);
      const edits = at
        .slice(0, at.length - (at.length % 2))
        .flatMap((start, i) => (i % 2 === 0 ? [{ start, end: at[i + 1] ?? start, put }] : []));
      const edited = applyEdits(text, edits);
      for (let offset = 0; offset <= edited.length; offset++) {
        const before = offsetBefore(edits)(offset);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(text.length);
        const inEdit = edits.some(({ start, end }) => before >= start && before < Math.max(end, start + 1));
        if (!inEdit && offset < edited.length) expect(text[before]).toBe(edited[offset]);
      }
    }),
  );
});
