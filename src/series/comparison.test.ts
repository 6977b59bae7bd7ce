import { describe, expect, it } from "vitest";
import type { Body } from "../model/dataset.ts";
import { comparison } from "./comparison.ts";
import { body, definitionBreak, metric, seriesOf, type Told } from "./testing.ts";
import type { Comparison } from "./types.ts";

const bodies: Body[] = [body("north"), body("south"), body("east"), body("town", { level: "county" })];
const told = (id: string, value: string, rest: Partial<Told["says"][number]> = {}, year = 2023): Told => ({
  body: id,
  year,
  says: [{ value, ...rest }],
});
const compared = (reports: Told[], metrics = [metric("filed")]): Comparison =>
  comparison(metrics[0] ?? metric("filed"), seriesOf({ bodies, metrics, reports }), bodies);
const names = ({ groups }: Comparison) => groups.map(({ series }) => series.map(({ key }) => key.body));
const left = ({ leftOut }: Comparison) => leftOut.map(({ series, differences }) => [series.key.body, ...differences]);

describe("bodies stand side by side", () => {
  it("with one scope, facet, unit and level", () => {
    expect(names(compared([told("north", "5件"), told("south", "6件"), told("east", "7件")]))).toEqual([
      ["north", "south", "east"],
    ]);
  });

  it("in several groups, the fullest first", () => {
    const session = { scope: "session" as const };
    const reports = [
      told("north", "5件"),
      told("south", "6件"),
      ...["north", "south", "east"].map((id) => told(id, "4件", session, 2022)),
    ];
    expect(compared(reports).groups.map(({ scope }) => scope)).toEqual(["session", "calendar-year"]);
  });
});

describe("a series is left out", () => {
  const pair = [told("north", "5件"), told("south", "6件")];
  it.each<[string, Told, string[]]>([
    ["of another scope", told("east", "7件", { scope: "session" }), ["scope"]],
    ["of another unit", told("east", "7期"), ["unit"]],
    ["of a facet", told("east", "7件", { facet: "joint" }), ["facet"]],
    ["of another level", told("town", "7件"), ["level"]],
    ["of another level and unit", told("town", "7期"), ["unit", "level"]],
    ["without a number", { body: "east", year: 2023, says: [{ value: null }] }, ["missing"]],
    ["with an undeclared unit", told("east", "7册", { declared: false }), ["undeclared"]],
    ["of five years", told("east", "7件", { scope: "term-cumulative", start: "2019" }), ["scope", "length"]],
    ["of years that no source states", told("east", "7件", { scope: "term-cumulative" }), ["length"]],
  ])("%s", (_, other, reasons) => {
    const result = compared([...pair, other]);
    expect(names(result)).toEqual([["north", "south"]]);
    expect(left(result)).toEqual([[other.body, ...reasons]]);
  });

  it("where bodies do not count alike", () => {
    const result = compared(pair, [metric("filed", { acrossBodies: false })]);
    expect([names(result), left(result)]).toEqual([
      [],
      [
        ["north", "counting"],
        ["south", "counting"],
      ],
    ]);
  });

  it("when it is the only body", () => expect(left(compared([told("north", "5件")]))).toEqual([["north", "body"]]));

  it("when its body alone changed the definition", () => {
    const metrics = [metric("filed", { breaks: [definitionBreak(2023, { body: "east" })] })];
    const result = compared([...pair, told("east", "4件", {}, 2022), told("east", "7件")], metrics);
    expect(left(result)).toEqual([["east", "definition"]]);
  });

  it("when all its numbers are of the changed definition", () => {
    const breaks = (from: number) => [metric("filed", { breaks: [definitionBreak(from, { body: "east" })] })];
    expect(left(compared([...pair, told("east", "7件")], breaks(2023)))).toEqual([["east", "definition"]]);
    expect(left(compared([...pair, told("east", "7件")], breaks(2020)))).toEqual([["east", "definition"]]);
    expect(left(compared([...pair, told("east", "7件")], breaks(2025)))).toEqual([]);
  });

  it("when there is reason to doubt that its body counted the same throughout", () => {
    const metrics = [metric("filed", { breaks: [definitionBreak(2023, { body: "east", basis: "judged" })] })];
    const result = compared([...pair, told("east", "4件", {}, 2022), told("east", "7件")], metrics);
    expect(left(result)).toEqual([["east", "doubt"]]);
  });

  it("when its sums cover another number of years", () => {
    const sum = (id: string, start: string) => told(id, "50件", { scope: "term-cumulative", start });
    const result = compared([sum("north", "2019"), sum("south", "2019"), sum("east", "2021")]);
    expect(names(result)).toEqual([["north", "south"]]);
    expect(left(result)).toEqual([["east", "length"]]);
  });
});
