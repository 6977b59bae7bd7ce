import { describe, expect, it } from "vitest";
import { figuresOf, spreadsOfYear } from "./spread.ts";
import { body, metric, seriesOf, type Told } from "./testing.ts";

const bodies = [...["north", "south", "east", "west"].map((id) => body(id)), body("town", { level: "county" })];
const told = (id: string, value: string, rest: Partial<Told["says"][number]> = {}): Told => ({
  body: id,
  year: 2023,
  says: [{ value, ...rest }],
});
const spreads = (...reports: Told[]) =>
  spreadsOfYear(2023, metric("filed"), seriesOf({ bodies, reports }), bodies).map((spread) =>
    figuresOf(spread).map(([name, { row, alike }]) => [name, row.series.key.body, alike]),
  );

describe("what many bodies say of a year", () => {
  it("is told by the largest, the middle and the smallest number, as they are written", () =>
    expect(spreads(told("north", "5件"), told("south", "近90件"), told("east", "7件"))).toEqual([
      [
        ["largest", "south", 1],
        ["middle", "east", 1],
        ["smallest", "north", 1],
      ],
    ]));

  it("has the upper of two in the middle, and none of two alone; those who say the same are counted", () => {
    const four = [told("north", "5件"), told("south", "9件"), told("east", "7件"), told("west", "9件")];
    expect(spreads(...four)).toEqual([
      [
        ["largest", "south", 2],
        ["middle", "west", 2],
        ["smallest", "north", 1],
      ],
    ]);
    expect(spreads(told("north", "5件"), told("south", "9件"))[0]).toHaveLength(2);
  });

  it("leaves out who may not be compared, gives no number, or counts up to a day of the year", () => {
    expect(spreads(told("north", "5件"), told("town", "9件"))).toEqual([]);
    const reports = [told("north", "5件"), told("south", "6件"), told("east", "3件", { asOf: "2023-06-30" })];
    expect(
      spreads(...reports)
        .flat()
        .map(([, who]) => who),
    ).toEqual(["south", "north"]);
  });

  it("is nothing of a year of which one body speaks", () => expect(spreads(told("north", "5件"))).toEqual([]));
});
