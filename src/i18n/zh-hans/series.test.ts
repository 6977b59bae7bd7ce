import { describe, expect, it } from "vitest";
import type { Quantity } from "../../model/schema/quantity.ts";
import type { Change, ChangeSince, DefinitionChange } from "../../series/types.ts";
import { series } from "./series.ts";

const up = Number.POSITIVE_INFINITY;
const exact = (delta: number, percent?: number, decimals = 0): Change => ({
  kind: "exact",
  delta,
  decimals,
  ...(percent === undefined ? {} : { percent }),
});
const bounded = (min: number, minOpen: boolean, max: number, maxOpen: boolean): Change => ({
  kind: "bounded",
  decimals: 0,
  delta: { min, minOpen, max, maxOpen },
});
const changed = (basis: DefinitionChange["basis"]): DefinitionChange => ({
  kind: "definition",
  from: 2023,
  basis,
  local: true,
  why: { zh: "" },
});
const said = (change: Change, unit = "件", from = 2022, gap = 0, first = from): string =>
  series.change({ change, sinceYears: { first, last: from }, gap }, unit, 2023);

describe("a change in words", () => {
  it.each<[string, string]>([
    [said(exact(128, 2.67)), "比上年增加128件，增长2.7%"],
    [said(exact(-1200, -12.34)), "比上年减少1200件，下降12.3%"],
    [said(exact(0, 0)), "与上年持平"],
    [said(exact(5)), "比上年增加5件"],
    [said(exact(1, 0.02)), "比上年增加1件，增幅不足0.1%"],
    [said(exact(-1, -0.02)), "比上年减少1件，降幅不足0.1%"],
    [said(exact(0.26, undefined, 2), "%"), "比上年提高0.26个百分点"],
    [said(exact(-0.1, undefined, 2), "%"), "比上年降低0.10个百分点"],
    [said(exact(15_420_000), "元"), "比上年增加1542万元"],
    [said(exact(128, 2.67), "件", 2019, 3), "比2019年增加128件，增长2.7%（中间3年没有可比的数）"],
    [said(exact(448, 1.5), "件", 2018, 0, 2014), "比2014—2018年增加448件，增长1.5%"],
    [
      said(
        { kind: "bounded", decimals: 3, delta: { min: 0.21, minOpen: false, max: 0.31, maxOpen: false }, about: 0.3 },
        "%",
      ),
      "比上年提高约0.3个百分点",
    ],
    [
      said({ kind: "none", reason: { code: "span", months: [12, 6] } }),
      "两个时段长短不同（约12个月、约6个月），不作比较",
    ],
    [
      said({ kind: "none", reason: { code: "span", months: [undefined, 10] } }),
      "两个时段长短不同（这一段约10个月），不作比较",
    ],
    [
      said({ kind: "none", reason: { code: "span", months: [10, undefined] } }),
      "两个时段长短不同（前一段约10个月），不作比较",
    ],
    [
      said({ kind: "none", reason: { code: "span", months: [undefined, undefined] } }),
      "有的数只算到中途，没有说明从哪天算起，两个时段未必一样长，不作比较",
    ],
    [said({ kind: "none", reason: { code: "rounding" } }), "数字写得不够细，分不出增减"],
    [said(bounded(12, true, up, true)), "比上年增加超过12件"],
    [said(bounded(3, false, up, true), "%"), "比上年提高不少于3个百分点"],
    [said(bounded(-up, true, -50, true)), "比上年减少超过50件"],
    [said(bounded(-20, false, -10, false)), "比上年减少不少于10件、不超过20件"],
    [said(bounded(0, true, up, true)), "比上年有所增加，幅度未说明"],
    [said({ kind: "none", reason: { code: "unit", unit: "件" } }, "份"), "更早的数字以“件”计，单位不同，不作比较"],
    [said({ kind: "none", reason: { code: "overlap" } }), "两个数中有约数，分不出增减"],
    [
      said({ kind: "none", reason: { code: "definition", break: changed("stated") } }),
      "2023年起统计口径改变，前后不可比",
    ],
    [
      said({ kind: "none", reason: { code: "definition", break: changed("judged") } }),
      "2023年起统计范围可能不同（本站判断），不作比较",
    ],
  ])("%s", (words, expected) => expect(words).toBe(expected));

  it.each<[NonNullable<ChangeSince["reserves"]>, number, string]>([
    [{ own: "inferred", since: undefined }, 0, "比上年增加5件（这个数是本站推算的）"],
    [{ own: undefined, since: "inferred" }, 0, "比上年增加5件（上年的数是本站推算的）"],
    [
      { own: "noted", since: "words" },
      2,
      "比2020年增加5件（中间2年没有可比的数；这个数另有说明；2020年的数原文用文字表述）",
    ],
    [{ own: undefined, since: "body" }, 0, "比上年增加5件（上年的数出自机构由本站推断的报告）"],
    [{ own: "body", since: "body" }, 0, "比上年增加5件（两个数都出自机构由本站推断的报告）"],
    [{ own: "noted", since: "noted" }, 0, "比上年增加5件（两个数都另有说明）"],
  ])("says what it rests on: %o", (reserves, gap, expected) => {
    const year = gap > 0 ? 2020 : 2022;
    expect(
      series.change({ change: exact(5), sinceYears: { first: year, last: year }, gap, reserves }, "件", 2023),
    ).toBe(expected);
  });
});

describe("a quantity in short", () => {
  const quantity = (rest: Partial<Quantity>): Quantity => ({
    raw: "",
    value: 400,
    bound: "exact",
    unit: "件",
    decimals: 0,
    scale: 0,
    ...rest,
  });
  it.each<[Partial<Quantity>, string]>([
    [{}, "400"],
    [{ value: 14_800, bound: "more-than", decimals: 2, scale: 4 }, "1.48万余"],
    [{ value: 98, bound: "at-least", unit: "%" }, "98%以上"],
    [{ value: 98, bound: "more-than", unit: "%" }, "超过98%"],
    [{ value: 99.8, unit: "%", decimals: 2 }, "99.80%"],
    [{ value: 1000, bound: "nearly" }, "近1000"],
    [{ raw: "不足211件", value: 211, bound: "nearly" }, "不足211"],
    [{ value: 20, valueMax: 30, bound: "range" }, "20—30"],
    [{ value: 7_230_000_000, unit: "元", decimals: 1, scale: 8 }, "72.3亿"],
  ])("%o is %s", (rest, expected) => expect(series.shortQuantity(quantity(rest))).toBe(expected));
});
