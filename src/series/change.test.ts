import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalOf } from "../model/quantity.ts";
import type { Basis, Scope } from "../model/dataset.ts";
import type { Bound, Interval, Quantity } from "../model/schema/quantity.ts";
import { change, changeSince } from "./change.ts";
import {
  body,
  definitionBreak,
  metric,
  only,
  pointOf,
  seriesOf,
  term,
  yearly,
  type Said,
  type Told,
} from "./testing.ts";
import type { Change, Point, Series } from "./types.ts";

const between = (earlier: string | null, later: string | null): Change => {
  const series = yearly({ 2022: earlier, 2023: later });
  return change(pointOf(series, 2022), pointOf(series, 2023), series);
};

describe("an exact change", () => {
  it("has a percentage", () =>
    expect(between("800件", "1000件")).toEqual({ kind: "exact", delta: 200, decimals: 0, percent: 25 }));
  it("has none from zero", () => expect(between("0件", "5件")).toEqual({ kind: "exact", delta: 5, decimals: 0 }));
  it("of shares is in points, to the decimals stated", () =>
    expect(between("99.64%", "99.90%")).toEqual({ kind: "exact", delta: 0.26, decimals: 2 }));
  it("from or to all is exact, however all is written", () =>
    expect(between("99.8%", "100%")).toEqual({ kind: "exact", delta: 0.2, decimals: 1 }));
});

describe("a change between numbers written to unlike digits", () => {
  it("is bounded by what the coarser may stand for", () =>
    expect(between("99.64%", "99.9%")).toEqual({
      kind: "bounded",
      delta: { min: 0.21, minOpen: false, max: 0.31, maxOpen: false },
      decimals: 2,
      about: 0.3,
    }));
  it("in 万 is bounded too, though both are written alike", () => {
    expect(between("1.48万件", "1.50万件")).toMatchObject({
      kind: "bounded",
      about: 200,
      delta: { min: 100, max: 300 },
    });
    expect(between("1.23万件", "1.24万件")).toEqual({ kind: "none", reason: { code: "rounding" } });
    expect(between("2万件", "2万件")).toEqual({ kind: "none", reason: { code: "rounding" } });
  });
  it("of counts is bounded too", () =>
    expect(between("1.48万件", "15200件")).toMatchObject({
      kind: "bounded",
      about: 400,
      delta: { min: 350, max: 450 },
    }));
  it.each([
    ["99.13%", "99%"],
    ["1.48万件", "14750件"],
    ["1.48万件", "1.5万件"],
    ["99%", "99.8%"],
    ["99.8%", "99%"],
    ["99%", "98.4%"],
  ])("is refused from %s to %s, which may be the same", (earlier, later) =>
    expect(between(earlier, later)).toEqual({ kind: "none", reason: { code: "rounding" } }),
  );
});

describe("a change that rests on a number not simply stated", () => {
  const told = (...says: { value: string; basis?: Basis; note?: string; bodyInferred?: string }[]) => {
    const series = only(
      seriesOf({
        metrics: [metric("filed", { units: ["%"] })],
        reports: says.map(({ bodyInferred, ...said }, index) => ({ year: 2021 + index, bodyInferred, says: [said] })),
      }),
    );
    return changeSince(series, pointOf(series, 2020 + says.length)).reserves;
  };
  it("carries what is to be said of either", () => {
    expect(told({ value: "99%" }, { value: "100%", basis: "inferred", note: "推算" })).toEqual({
      own: "inferred",
      since: undefined,
    });
    expect(told({ value: "100%", basis: "words" }, { value: "99%", note: "另有口径" })).toEqual({
      own: "noted",
      since: "words",
    });
    expect(told({ value: "98%" }, { value: "99%" })).toEqual({ own: undefined, since: undefined });
  });
  it("says that a report is only taken for the body's before it speaks of a note, and behind what the site worked out", () => {
    const bodyInferred = "原文没有写名称";
    expect(told({ value: "98%", bodyInferred }, { value: "99%", note: "另有口径", bodyInferred })).toEqual({
      own: "body",
      since: "body",
    });
    expect(
      told({ value: "98%", bodyInferred }, { value: "99%", basis: "inferred", note: "推算", bodyInferred }),
    ).toEqual({ own: "inferred", since: "body" });
    expect(told({ value: "98%", bodyInferred }, { value: "99%" })).toEqual({ own: undefined, since: "body" });
  });
});

describe("a bounded change", () => {
  const up = Number.POSITIVE_INFINITY;
  it.each<[string, string, Interval]>([
    ["400项", "412余项", { min: 12, minOpen: true, max: up, maxOpen: true }],
    ["95%", "98%以上", { min: 3, minOpen: false, max: up, maxOpen: true }],
    ["450余项", "400项", { min: -up, minOpen: true, max: -50, maxOpen: true }],
    ["近1000条", "1200条", { min: 200, minOpen: true, max: up, maxOpen: true }],
    ["40次", "20至30次", { min: -20, minOpen: false, max: -10, maxOpen: false }],
    ["400项", "400余项", { min: 0, minOpen: true, max: up, maxOpen: true }],
  ])("from %s to %s", (earlier, later, delta) =>
    expect(between(earlier, later)).toMatchObject({ kind: "bounded", delta }),
  );
});

describe("a change from or to a rounded number and a bound", () => {
  it.each([
    ["0.9亿元", "9000余万元"],
    ["9000余万元", "0.9亿元"],
    ["0.9亿元", "近9000万元"],
    ["1.48万件", "1.48万余件"],
    ["1.48万件", "超过14850件"],
    ["98%", "超过98.2%"],
    ["近1.5万件", "1.5万件"],
  ])("is none within the rounding: %s, %s", (earlier, later) =>
    expect(between(earlier, later)).toEqual({ kind: "none", reason: { code: "rounding" } }),
  );
  it("begins where the rounding ends", () => {
    expect(between("0.9亿元", "1.1亿余元")).toMatchObject({
      kind: "bounded",
      delta: { min: 15_000_000, minOpen: true },
    });
    expect(between("1.48万件", "1.6万余件")).toMatchObject({ kind: "bounded", delta: { min: 1150, minOpen: true } });
    expect(between("95%", "超过98.5%")).toMatchObject({ kind: "bounded", delta: { min: 3, minOpen: true } });
  });
  it("from or to all is as exact as the bound", () =>
    expect(between("超过99.5%", "100%")).toEqual({ kind: "none", reason: { code: "overlap" } }));
  it("from or to all is not rounded", () =>
    expect(between("不到99.8%", "100%")).toMatchObject({ kind: "bounded", delta: { min: 0.2, minOpen: true } }));
});

describe("a change between a rounded number and a bound", () => {
  it.each([
    ["1.5万人次", "2万余人次", 0],
    ["1.5万人次", "不到1万人次", 0],
    ["不到14500件", "2.2万件", 0],
    ["95%", "超过98.5%", 1],
    ["95.5%", "超过98.75%", 2],
  ])("from %s to %s has no decimal that neither has", (earlier, later, decimals) =>
    expect(between(earlier, later)).toMatchObject({ kind: "bounded", decimals }),
  );
});

describe("no change is given", () => {
  const reason = (earlier: string | null, later: string | null) =>
    (between(earlier, later) as Extract<Change, { kind: "none" }>).reason.code;

  it("where bounds leave it open", () => {
    expect(reason("400余项", "450余项")).toBe("overlap");
    expect(reason("400余项", "500项")).toBe("overlap");
    expect(reason("98%", "98%以上")).toBe("overlap");
  });
  it("from or to 约", () =>
    expect([reason("约400项", "900项"), reason("10项", "约900项")]).toEqual(["about", "about"]));
  it.each(["E", "P"] as const)("from or to a number of status %s", (status) => {
    const of = (...says: Said[]) => {
      const series = only(
        seriesOf({ reports: says.map((said, index): Told => ({ year: 2022 + index, says: [said] })) }),
      );
      return changeSince(series, pointOf(series, 2023)).change;
    };
    expect(of({ value: "210件" }, { value: "217件", status })).toEqual({ kind: "none", reason: { code: "estimate" } });
    expect(of({ value: "210件", status }, { value: "217余件" })).toEqual({
      kind: "none",
      reason: { code: "estimate" },
    });
  });
  it("where a report gives no number", () => expect(reason(null, "5件")).toBe("missing"));

  it("across a change of definition, in either direction", () => {
    const series = yearly(
      { 2013: "9件", 2014: "5件", 2015: "6件" },
      { metrics: [metric("filed", { breaks: [definitionBreak(2014)] })] },
    );
    const [a, b, c] = series.points as [Point, Point, Point];
    expect(change(a, b, series)).toMatchObject({ kind: "none", reason: { code: "definition", break: { from: 2014 } } });
    expect(change(b, a, series)).toMatchObject({ kind: "none", reason: { code: "definition" } });
    expect(change(b, c, series)).toMatchObject({ kind: "exact", delta: 1 });
  });

  it("where it falls within the first years of a number over several", () => {
    const reports = [
      { year: 2017, says: [{ value: "500件", scope: "term-cumulative" as const, start: "2013" }] },
      { year: 2022, says: [{ value: "600件", scope: "term-cumulative" as const, start: "2018" }] },
    ];
    const series = only(seriesOf({ reports, metrics: [metric("filed", { breaks: [definitionBreak(2015)] })] }));
    expect(changeSince(series, pointOf(series, 2022)).change).toMatchObject({ reason: { code: "definition" } });
  });

  it("in undeclared units", () => {
    const reports = [2022, 2023].map((year): Told => ({ year, says: [{ value: "5册", declared: false }] }));
    const series = only(seriesOf({ reports }));
    expect(changeSince(series, pointOf(series, 2023)).change).toEqual({ kind: "none", reason: { code: "undeclared" } });
  });

  it("between sums over another number of years", () => {
    const cumulative = (starts: (string | undefined)[]): Series =>
      only(
        seriesOf({
          reports: [2017, 2022].map((year, index): Told => ({
            year,
            scope: "term-cumulative",
            says: [{ value: `${year}件`, start: starts[index] }],
          })),
        }),
      );
    const of = (...starts: (string | undefined)[]) =>
      changeSince(cumulative(starts), pointOf(cumulative(starts), 2022));
    expect(of("2013", "2018")).toMatchObject({ change: { kind: "exact", delta: 5 }, gap: 0 });
    expect(of("2013", "2020").change).toMatchObject({ reason: { code: "length" } });
    expect(of("2013", undefined).change).toMatchObject({ reason: { code: "length" } });
  });
});

describe("numbers over spans of unlike length", () => {
  const reason = (scope: Scope, earlier: Partial<Said>, later: Partial<Said>) => {
    const reports = [earlier, later].map((said, index): Told => ({
      year: 2022 + index,
      scope,
      says: [{ value: `${200 - 20 * index}件`, ...said }],
    }));
    const series = only(seriesOf({ reports }));
    const { change: found } = changeSince(series, pointOf(series, 2023));
    return found.kind === "none" ? found.reason : found.kind;
  };
  const session = (start: string, end: string) => ({ period: { start, end } });

  it("are not compared: half a year and a year", () => {
    expect(reason("calendar-year", {}, { asOf: "2023-06-30" })).toEqual({ code: "span", months: [12, 6] });
    expect(reason("calendar-year", {}, { asOf: "2023-06" })).toEqual({ code: "span", months: [12, 6] });
    expect(reason("calendar-year", { asOf: "2022-06-30" }, { asOf: "2023-11-30" })).toEqual({
      code: "span",
      months: [6, 11],
    });
  });
  it("are not compared: fourteen months and eight, or ten and what is said to be a year", () => {
    expect(reason("since-session", session("2022-01", "2023-02"), session("2023-02", "2023-09"))).toEqual({
      code: "span",
      months: [13, 7],
    });
    expect(reason("since-session", session("2022-05", "2023-03"), {})).toEqual({
      code: "span",
      months: [10, undefined],
    });
  });
  it("are not compared where one is cut off and nothing says what day it counts from", () => {
    expect(reason("since-session", {}, { asOf: "2023-10-31" })).toEqual({
      code: "span",
      months: [undefined, undefined],
    });
    expect(reason("since-session", { asOf: "2022-06" }, {})).toEqual({ code: "span", months: [undefined, undefined] });
    expect(reason("since-session", { asOf: "2022-06-30" }, { asOf: "2023-10-31" })).toEqual({
      code: "span",
      months: [undefined, undefined],
    });
    expect(reason("since-session", session("2022-01-20", "2023-01-18"), { asOf: "2023-10" })).toEqual({
      code: "span",
      months: [undefined, undefined],
    });
    expect(reason("since-session", session("2022", "2023"), { asOf: "2023-10" })).toEqual({
      code: "span",
      months: [undefined, undefined],
    });
  });
  it("are compared where both are cut off at one time of the year, or shortly before the next session", () => {
    expect(reason("since-session", { asOf: "2022-10-31" }, { asOf: "2023-10-31" })).toBe("exact");
    expect(reason("since-session", {}, { asOf: "2023-12-20" })).toBe("exact");
    expect(reason("since-session", { asOf: "2023-02-20" }, {})).toBe("exact");
  });
  it("are compared where they are nearly alike, and where the days matter to no one", () => {
    expect(reason("calendar-year", { asOf: "2022-06-30" }, { asOf: "2023-06-30" })).toBe("exact");
    expect(reason("calendar-year", {}, { asOf: "2023-12-20" })).toBe("exact");
    expect(reason("calendar-year", { asOf: "2023-01-15" }, {})).toBe("exact");
    expect(reason("since-session", session("2022-01-20", "2023-02-10"), {})).toBe("exact");
    expect(reason("since-session", session("2022", "2023"), { asOf: "2024-01" })).toBe("exact");
    expect(reason("session", { asOf: "2022-01-10" }, { asOf: "2023-03-08" })).toBe("exact");
  });
  it("are compared where they are shares", () => {
    const [long, short] = [session("2022-01", "2023-02"), session("2023-02", "2023-09")];
    expect(reason("since-session", { value: "90%", ...long }, { value: "95%", ...short })).toBe("exact");
  });
  it("are not where one is counted up to a day on the way: what is not answered yet will be", () =>
    expect(reason("calendar-year", { value: "100%" }, { value: "60%", asOf: "2023-06-30" })).toEqual({
      code: "span",
      months: [12, 6],
    }));
});

describe("a change since the last number", () => {
  it("crosses a gap and counts it", () => {
    const series = yearly({ 2018: "5件", 2020: null, 2021: "8件" });
    expect(changeSince(series, pointOf(series, 2021))).toMatchObject({
      change: { delta: 3 },
      since: { year: 2018 },
      gap: 2,
    });
  });
  it("is none for the first in its unit, which names the unit of the earlier ones", () => {
    const inUnits = (...values: string[]) =>
      seriesOf({ reports: values.map((value, i) => ({ year: 2022 + i, says: [{ value }] })) }).flatMap((series) =>
        series.points.map((point) => [point.chosen.quantity?.raw, changeSince(series, point).change]),
      );
    expect(inUnits("300件", "320份")).toEqual([
      ["300件", { kind: "none", reason: { code: "first" } }],
      ["320份", { kind: "none", reason: { code: "unit", unit: "件" } }],
    ]);
  });
  it("is none for the first", () => {
    const series = yearly({ 2018: "5件" });
    expect(changeSince(series, pointOf(series, 2018))).toEqual({
      change: { kind: "none", reason: { code: "first" } },
      gap: 0,
    });
  });
  it("is given across a new term", () => {
    const series = yearly({ 2022: "5件", 2023: "8件" }, { bodies: [body("north", { terms: [term(15, "2023-01")] })] });
    expect(series.breaks).toHaveLength(1);
    expect(changeSince(series, pointOf(series, 2023)).change).toMatchObject({ kind: "exact", delta: 3 });
  });
});

const bounds: Bound[] = ["exact", "more-than", "at-least", "nearly", "at-most", "about", "range"];
const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    digits: fc.integer({ min: 0, max: 5000 }),
    more: fc.integer({ min: 1, max: 900 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    bound: fc.constantFrom(...bounds),
  })
  .filter(({ digits, bound }) => digits > 0 || bound !== "nearly")
  .map(({ digits, more, decimals, bound }) => ({
    raw: "x",
    value: Number(`${digits}e-${decimals}`),
    ...(bound === "range" ? { valueMax: Number(`${digits + more}e-${decimals}`) } : {}),
    bound,
    unit: "件",
    decimals,
    scale: 0,
  }));

/** True values that a quantity allows, its edges and their neighbourhood among them. */
function allowed(quantity: Quantity): number[] {
  const { min, minOpen, max, maxOpen } = intervalOf(quantity);
  const tries = [min, min + 0.001, (min + Math.min(max, min + 10)) / 2, max - 0.001, max, min + 12345];
  return tries.filter((x) => Number.isFinite(x) && (minOpen ? x > min : x >= min) && (maxOpen ? x < max : x <= max));
}
const within = (x: number, { min, max }: Interval): boolean => x >= min - 1e-9 && x <= max + 1e-9;

function changeOf(a: Quantity, b: Quantity): [Change, Change] {
  const series = yearly({ 2022: "1件", 2023: "2件" });
  const [from, to] = [a, b].map((quantity, index) => {
    const point = pointOf(series, 2022 + index);
    return { ...point, chosen: { ...point.chosen, quantity } };
  }) as [Point, Point];
  return [change(from, to, series), change(to, from, series)];
}

describe("for any two quantities", () => {
  it("a change holds for every pair of true values", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const [found] = changeOf(a, b);
        const differences = allowed(a).flatMap((x) => allowed(b).map((y) => y - x));
        if (found.kind === "exact") expect(differences.every((each) => Math.abs(each - found.delta) < 1e-9)).toBe(true);
        if (found.kind === "bounded") expect(differences.every((each) => within(each, found.delta))).toBe(true);
      }),
    );
  });

  it("a bounded change knows its direction", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const [found] = changeOf(a, b);
        if (found.kind !== "bounded") return;
        expect(found.delta.min >= 0 || found.delta.max <= 0).toBe(true);
        expect(found.delta.min).toBeLessThanOrEqual(found.delta.max);
      }),
    );
  });

  it("there and back is the same change reversed", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const [there, back] = changeOf(a, b);
        expect(back.kind).toBe(there.kind);
        if (there.kind === "exact" && back.kind === "exact") expect(back.delta).toBe(0 - there.delta);
        if (there.kind === "bounded" && back.kind === "bounded") {
          expect([back.delta.min, back.delta.max]).toEqual([0 - there.delta.max, 0 - there.delta.min]);
        }
      }),
    );
  });

  it("a percentage stands only between exact numbers, and never from zero", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const [found] = changeOf(a, b);
        const given = found.kind === "exact" && found.percent !== undefined;
        expect(given).toBe(found.kind === "exact" && a.bound === "exact" && b.bound === "exact" && a.value !== 0);
      }),
    );
  });
});
