import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { messages } from "../../src/i18n/messages.ts";
import { frontmatterSchema } from "../../src/model/schema/report.ts";
import { draft, type Beginning } from "./draft.ts";

const words = { notes: messages("zh").newReport.notes, ...messages("zh").schemaWords };
const known = {
  body: "jia",
  year: 2024,
  kind: "plan",
  text: "original",
  term: 5,
  session: 2,
  scope: "session",
} as const;
const written = (more: Pick<Beginning, "title" | "usual">): string => draft({ ...known, ...more }, words);
const frontmatter = (text: string): string => text.split("---\n")[1] ?? "";
/** What an editor puts in for a title or a facet. */
const line = fc
  .string({ unit: fc.constantFrom(..."年轮政协 ab1:#-'\"{}[],&*!|>%@`~（），：“”?"), minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== "");

test("a draft says what is known, whatever its title is", () => {
  fc.assert(
    fc.property(line, (title) => {
      expect(parse(frontmatter(written({ title, usual: [] })))).toMatchObject({
        ...known,
        title,
        source: { name: null },
        metrics: null,
      });
    }),
  );
});

test("its stubs are what an editor would write, once the marks before them are gone", () => {
  fc.assert(
    fc.property(line, line, (facet, unit) => {
      const usual = [
        { metric: "a", unit: "件", last: { year: 2023, raw: "1件" } },
        ...["x", facet].map((one) => ({
          metric: "b",
          facet: one,
          scope: "session" as const,
          unit,
          last: { year: 2023 },
        })),
      ];
      const stubs = frontmatter(written({ title: "题", usual }))
        .split("\n")
        .filter((one) => /^ {2}# ( {2}- |a:|b:)/.test(one))
        .map((one) => one.replace("# ", ""));
      expect(parse(`metrics:\n${stubs.join("\n")}`)).toEqual({
        metrics: { a: "件", b: ["x", facet].map((one) => ({ facet: one, scope: "session", value: unit })) },
      });
    }),
  );
});

test("its keys come in the order of the schema", () => {
  const keys = Object.keys(parse(frontmatter(written({ title: "题", usual: [] }))) as object);
  expect(keys).toEqual(Object.keys(frontmatterSchema.shape).filter((key) => keys.includes(key)));
});
