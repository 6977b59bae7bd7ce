import { describe, expect, it } from "vitest";
import type { Anchor, Source } from "../model/dataset.ts";
import { claimOf, reportsById } from "./claim.ts";
import { only, pointOf, report, seriesOf, type Told } from "./testing.ts";

const told: Told = { year: 2023, says: [{ value: "12件" }] };

/** The claim of the number that charts show of 2023. */
function shown(reports: Told[], change: { anchors?: Anchor[] } = {}) {
  const point = pointOf(only(seriesOf({ reports })), 2023);
  const observation = { ...point.chosen, ...change };
  const others = point.others;
  return claimOf(observation, { chosen: observation, others }, reports.map(report));
}

describe("a number claims", () => {
  it("what its report says of itself", () => {
    expect(shown([told])).toMatchObject({
      text: "summary",
      source: { name: "north/2023-review" },
      elsewhere: undefined,
      bodyInferred: undefined,
      otherwise: [],
      isShown: true,
      months: undefined,
      reserve: undefined,
    });
  });

  it("the source that states it, where its report does not", () => {
    const source: Source = { name: "甲市年鉴" };
    expect(shown([told], { anchors: [{ elsewhere: source }] })).toMatchObject({
      source,
      elsewhere: source,
    });
    expect(shown([told], { anchors: [{ elsewhere: source, own: true }] })).toMatchObject({
      source,
      elsewhere: undefined,
    });
  });

  it("its report's source, where it has no place in a text", () => {
    expect(shown([told], { anchors: [] })).toMatchObject({
      source: { name: "north/2023-review" },
      elsewhere: undefined,
    });
  });

  it("nothing of a report that is not there", () => {
    const point = pointOf(only(seriesOf({ reports: [told] })), 2023);
    expect(claimOf(point.chosen, point, [])).toMatchObject({ text: undefined, source: undefined, reserve: undefined });
  });

  it("with reserve, where its report is only taken for the body's", () => {
    const { bodyInferred, reserve } = shown([{ ...told, bodyInferred: "据文中所述" }]);
    expect(bodyInferred).toBe("据文中所述");
    expect(reserve).toBeDefined();
  });

  it("how many months it runs, where that is no year between sessions", () => {
    const period = { start: "2023-01", end: "2023-07" };
    expect(shown([{ ...told, says: [{ value: "12件", scope: "since-session", period }] }]).months).toBe(6);
    expect(shown([{ ...told, says: [{ value: "12件", scope: "calendar-year", asOf: "2023-06" }] }]).months).toBe(
      undefined,
    );
  });
});

describe("of several reports", () => {
  const reports: Told[] = [
    { ...told, kind: "review" },
    { ...told, kind: "proposal-report", says: [{ value: "13件" }] },
    { ...told, kind: "committee-report", says: [{ value: "12件" }] },
  ];
  const claims = () => {
    const point = pointOf(only(seriesOf({ reports })), 2023);
    return [point.chosen, ...point.others].map((one) => claimOf(one, point, reports.map(report)));
  };

  it("the chosen one is shown", () => expect(claims().map(({ isShown }) => isShown)).toEqual([true, false, false]));

  it("each claims those that contradict it, and not itself", () => {
    expect(claims().map(({ otherwise }) => otherwise.map(({ quantity }) => quantity?.raw))).toEqual([
      ["12件", "12件"],
      ["13件"],
      ["13件"],
    ]);
  });
});

it("reports are put in order once for a list", () => {
  const reports = [report(told)];
  expect(reportsById(reports).get("north/2023-review")).toBe(reports[0]);
  expect(reportsById(reports)).toBe(reportsById(reports));
  expect(reportsById([...reports])).not.toBe(reportsById(reports));
});
