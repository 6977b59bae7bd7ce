import { expect, it, test } from "vitest";
import type { Report, ReportKind } from "../model/dataset.ts";
import { preference, replacementsOf } from "./preference.ts";
import { report, type Told } from "./testing.ts";

/** Not as their names are sorted. */
const ORDER: ReportKind[] = ["review", "proposal-report"];

/** Slugs of the reports, in the order of what they say. */
function preferred(...told: Partial<Told>[]): (string | undefined)[] {
  const reports = told.map((one) => report({ year: 2023, says: [{ value: "1件" }], ...one }));
  const observations = reports.flatMap((one) => one.observations);
  return preference(reports, ORDER)(observations).map((one) => reports.find(({ id }) => id === one.report)?.slug);
}
const id = (slug: string) => `north/2023-review-${slug}`;

it.each<[string, Partial<Told>[], string[]]>([
  ["one that no other replaces", [{ slug: "a" }, { slug: "b", supersedes: [id("a")] }], ["b", "a"]],
  [
    "one that replaces by way of another",
    [{ slug: "a" }, { slug: "c", supersedes: [id("b")] }, { slug: "b", supersedes: [id("a")] }],
    ["c", "a", "b"],
  ],
  [
    "none, of those that replace each other in a circle: they count as not replaced",
    [{ slug: "c" }, { slug: "b", supersedes: [id("a")] }, { slug: "a", supersedes: [id("b")] }],
    ["a", "b", "c"],
  ],
  ["one that gives a number", [{ slug: "a", says: [{ value: null }] }, { slug: "b" }], ["b", "a"]],
  [
    "one that gives a number before the order of kinds",
    [
      { slug: "a", kind: "review", says: [{ value: null }] },
      { slug: "b", kind: "yearbook" },
    ],
    ["b", "a"],
  ],
  [
    "one of the whole year before the order of kinds",
    [
      { slug: "a", kind: "review", scope: "calendar-year", says: [{ value: "54件", asOf: "2023-06-30" }] },
      { slug: "b", kind: "yearbook", scope: "calendar-year", says: [{ value: "104件" }] },
    ],
    ["b", "a"],
  ],
  [
    "a final number, and a stated one, before the order of kinds",
    [
      { slug: "a", kind: "review", says: [{ value: "54件", basis: "inferred" }] },
      { slug: "b", kind: "review", says: [{ value: "53件", status: "P" }] },
      { slug: "c", kind: "yearbook", says: [{ value: "52件" }] },
    ],
    ["c", "b", "a"],
  ],
  [
    "the order of kinds, those that it does not name last",
    [
      { slug: "a", kind: "committee-report" },
      { slug: "b", kind: "proposal-report" },
      { slug: "c", kind: "review" },
    ],
    ["c", "b", "a"],
  ],
  [
    "the latest published, one without a day last",
    [{ slug: "a" }, { slug: "b", published: "2024-01-02" }, { slug: "c", published: "2024-02-01" }],
    ["c", "b", "a"],
  ],
  ["the id", [{ slug: "b" }, { slug: "a" }], ["a", "b"]],
])("goes by %s", (_, told, expected) => expect(preferred(...told)).toEqual(expected));

test("a report is named as replaced by those of its body and year alone", () => {
  const report = (id: string, supersedes: string[] = []) =>
    ({ id, body: id.split("/")[0], year: Number(/\d{4}/.exec(id)?.[0]), supersedes }) as unknown as Report;
  const old = report("jia/2022-review");
  const newer = report("jia/2022-yearbook", [old.id]);
  const all = [old, newer, report("jia/2023-review", [old.id]), report("yi/2022-review", [old.id])];
  expect([replacementsOf(old, all), replacementsOf(newer, all)]).toEqual([[newer], []]);
});
