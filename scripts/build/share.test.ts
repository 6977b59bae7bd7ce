import fc from "fast-check";
import { expect, test } from "vitest";
import type { ContentFile } from "../../src/read/files/source.ts";
import { reportId } from "../../src/read/files/report-path.ts";
import { bodyOf, shareOf } from "./share.ts";

const report = (id: string, head: string): ContentFile => {
  const bytes = new TextEncoder().encode(`---\ntitle: 综述\n${head}---\n\nyear: 1900\n`);
  return { path: `content/reports/${id}.md`, size: bytes.length, bytes };
};

const reports = fc
  .uniqueArray(fc.record({ body: fc.integer({ min: 1, max: 9 }), year: fc.integer({ min: 1990, max: 2030 }) }), {
    selector: ({ body, year }) => `${body} ${year}`,
  })
  .map((some) => some.map(({ body, year }) => report(`body-${body}/${year}-review`, `year: ${year}\n`)));

test("every body and every report's words are in one share, of however many", () => {
  fc.assert(
    fc.property(reports, fc.integer({ min: 1, max: 20 }), (files, of) => {
      const shares = Array.from({ length: of }, (_, n) => shareOf(files, { part: n + 1, of }));
      for (const body of new Set(files.map(bodyOf))) expect(shares.filter(({ isOwn }) => isOwn(body))).toHaveLength(1);
      expect(shares.flatMap(({ search }) => search.flat()).toSorted()).toEqual(
        files.map(({ path }) => reportId(path)).toSorted(),
      );
    }),
  );
});

test("a new body moves no other to another share", () => {
  const files = [report("jia/2020-review", "year: 2020\n"), report("yi/2020-review", "year: 2020\n")];
  const [before, after] = [files, [report("a/2020-review", "year: 2020\n"), ...files]].map((some) =>
    ["jia", "yi"].map((body) => [1, 2, 3].find((part) => shareOf(some, { part, of: 3 }).isOwn(body))),
  );
  expect(after).toEqual(before);
});

test("parts of the index follow the age that the head states, however it is written", () => {
  const heads = {
    "a/1": "year: 2021\n",
    "b/1": "year: 2020\npublished: 2021-03-01\n",
    "c/1": "year: 2020\npublished: '2021-02-01'\n",
    "d/1": 'year:   "2019"\n',
  };
  const files = Object.entries(heads).map(([id, head]) => report(id, head));
  expect(shareOf(files, { part: 1, of: 1 }).search).toEqual([["d/1", "c/1", "b/1", "a/1"]]);
});
