import fc from "fast-check";
import { expect, test } from "vitest";
import { checking, readInParallel } from "../parallel/read-in-parallel.ts";
import { renderInParallel } from "../../render/render-in-parallel.ts";
import type { ContentFile } from "../files/source.ts";
import type { Store } from "./kept-reports.ts";

const file = (path: string, text: string): ContentFile => {
  const bytes = new TextEncoder().encode(text);
  return { path: `content/${path}`, size: bytes.length, bytes };
};

const WORDS = ["立案提案", "收到提案", "反映信息"];
const NUMBERS = ["230件", "231件", "200余件", "近300件", "0件"];

/** A small site by what may change in it. */
interface Shape {
  reports: { body: string; year: number; stated: number; written: number; metric: number; note: boolean }[];
  wording: number;
  name: number;
  term: number;
  title: number;
}

const site = ({ reports, wording, name, term, title }: Shape): ContentFile[] => [
  file(
    "site.yaml",
    `title: { zh: 站${title}, en: Site }\ntagline: { zh: 一, en: one }\npublisher: { name: { zh: 甲, en: A } }\naddress: https://example.org/\nlicence: { name: { zh: CC0, en: CC0 } }\n`,
  ),
  file(
    "metrics.yaml",
    `groups:\n  - { id: work, labels: { zh: 工作, en: Work } }\nmetrics:\n  - id: filed\n    labels: { zh: 提案, en: Proposals }\n    definition: { zh: 提案数。, en: Proposals. }\n    group: work\n    kind: count\n    units: ["件"]\n    aggregation: sum\n    wordings: [${WORDS[wording]}]\n`,
  ),
  ...["jia", "yi"].map((id, i) =>
    file(
      `bodies/${id}.yaml`,
      `name: { zh: 政协${"甲乙丙"[(name + i) % 3]}市委员会, en: B${i} }\nshort: { zh: ${"甲乙丙"[(name + i) % 3]}市政协, en: b${i} }\nlevel: county\nterms:\n  - { term: ${term}, start: 2017-01 }\n`,
    ),
  ),
  ...new Map(
    reports.map((one) => [
      `reports/${one.body}/${one.year}-review.md`,
      `---\ntitle: ${one.year}年工作综述\nbody: ${one.body}\nyear: ${one.year}\nkind: review\ntext: summary\nscope: calendar-year\nsource: { name: 日报 }\nmetrics:\n  filed: ${one.note ? `{ value: ${NUMBERS[one.stated]}, note: 含并案 }` : NUMBERS[one.stated]}\n---\n\n${one.year}年${one.body === "jia" ? "在甲地" : "在乙地"}，全年${WORDS[one.metric]}${NUMBERS[one.written]}。\n`,
    ]),
  )
    .entries()
    .map(([path, text]) => file(path, text)),
];

const report = fc
  .record({
    body: fc.constantFrom("jia", "yi"),
    year: fc.integer({ min: 2020, max: 2023 }),
    stated: fc.nat(NUMBERS.length - 1),
    slip: fc.constantFrom(0, 0, 0, 0, 0, 1),
    metric: fc.constantFrom(0, 0, 0, 0, 0, 1, 2),
    note: fc.boolean(),
  })
  .map(({ slip, ...one }) => ({ ...one, written: (one.stated + slip) % NUMBERS.length }));
const shape: fc.Arbitrary<Shape> = fc.record({
  reports: fc.array(report, { minLength: 1, maxLength: 6 }),
  wording: fc.constantFrom(0, 0, 0, 0, 1),
  name: fc.nat(2),
  term: fc.integer({ min: 1, max: 2 }),
  title: fc.nat(1),
});

/** One thing is changed: an edit, a deletion, a new report, a setting. */
const edit: fc.Arbitrary<(before: Shape) => Shape> = fc.oneof(
  fc.tuple(fc.nat(5), report).map(([n, one]) => (before: Shape) => ({
    ...before,
    reports: before.reports.map((old, i) => (i === n % before.reports.length ? { ...old, ...one } : old)),
  })),
  fc
    .nat(5)
    .map(
      (n) => (before: Shape) =>
        before.reports.length < 2
          ? before
          : { ...before, reports: before.reports.filter((_, i) => i !== n % before.reports.length) },
    ),
  report.map((one) => (before: Shape) => ({ ...before, reports: [...before.reports, one] })),
  fc
    .record(
      { wording: fc.constantFrom(0, 1), name: fc.nat(2), term: fc.nat({ max: 3 }), title: fc.nat(3) },
      { requiredKeys: [] },
    )
    .map((settings) => (before: Shape) => ({ ...before, ...settings })),
);

/** A store in memory; some of what it is given is lost. */
function memory(program: () => string, isLost: (n: number) => boolean): Store & { hits: number } {
  const texts = new Map<string, string>();
  let n = 0;
  return {
    hits: 0,
    get program() {
      return program();
    },
    get(name) {
      const text = texts.get(name);
      if (text !== undefined) this.hits++;
      return text;
    },
    put(more) {
      for (const [name, text] of more) if (!isLost(n++)) texts.set(name, text);
    },
  };
}

test("what was kept says what reading anew says, after any sequence of changes", async () => {
  let hits = 0;
  let published = 0;
  let followedReports = 0;
  await fc.assert(
    fc.asyncProperty(shape, fc.array(edit, { minLength: 2, maxLength: 8 }), fc.nat(4), async (first, edits, lost) => {
      let program = "1";
      const store = memory(
        () => program,
        (n) => n % 5 === lost,
      );
      // Nothing but what the last reading in this process gave.
      const last = new Map<string, unknown>();
      let now = first;
      for (const [i, change] of [(same: Shape) => same, ...edits].entries()) {
        now = change(now);
        if (i === 4) program = "2";
        const files = site(now);
        const following = { ...store, program, get: () => undefined, put: () => undefined, last };
        const [checked, followed, anew] = [
          await readInParallel(files, checking, { store }),
          await readInParallel(files, checking, { store: following }),
          await readInParallel(files, checking),
        ];
        expect(JSON.parse(JSON.stringify(checked))).toEqual(JSON.parse(JSON.stringify(anew)));
        expect(followed).toEqual(anew);
        followedReports += last.size;
        if (anew.dataset) published++;
        expect(JSON.stringify(await renderInParallel(files, { store }))).toBe(
          JSON.stringify(await renderInParallel(files)),
        );
      }
      hits += store.hits;
    }),
    { numRuns: 60 },
  );
  expect(hits).toBeGreaterThan(200);
  expect(published).toBeGreaterThan(50);
  expect(followedReports).toBeGreaterThan(200);
}, 120_000);

test("a report is read anew where anything changes that its reading depends on, and nowhere else", async () => {
  const base: Shape = {
    reports: [0, 1].map((n) => ({ body: "jia", year: 2020 + n, stated: n, written: n, metric: 0, note: false })),
    wording: 0,
    name: 0,
    term: 1,
    title: 0,
  };
  const kept = async (change: (before: Shape) => Shape, program = "1") => {
    let now = "1";
    const store = memory(
      () => now,
      () => false,
    );
    expect(await readInParallel(site(base), checking, { store })).toMatchObject({ diagnostics: [] });
    now = program;
    await readInParallel(site(change(base)), checking, { store });
    return store.hits;
  };
  expect(await kept((same) => same)).toBe(2);
  expect(await kept((one) => ({ ...one, title: 1 }))).toBe(2);
  expect(
    await kept(({ reports: [first, second], ...one }) => ({ ...one, reports: [{ ...first!, written: 1 }, second!] })),
  ).toBe(1);
  expect(await kept((one) => ({ ...one, wording: 1 }))).toBe(0);
  expect(await kept((one) => ({ ...one, name: 1 }))).toBe(0);
  expect(await kept((one) => ({ ...one, term: 2 }))).toBe(0);
  expect(await kept((same) => same, "2")).toBe(0);
});
