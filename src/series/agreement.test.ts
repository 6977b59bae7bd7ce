import { expect, it } from "vitest";
import { disagrees } from "./agreement.ts";
import { observation } from "./testing.ts";

it("what is counted up to June contradicts neither the whole year nor what is counted up to September", () => {
  const said = (value: string, asOf: string | undefined, id: string) =>
    observation(
      { value, ...(asOf === undefined ? {} : { asOf }) },
      { id, body: "north", year: 2023, scope: "calendar-year" },
    );
  const [half, most, whole] = [
    said("54件", "2023-06-30", "a"),
    said("80件", "2023-09", "b"),
    said("104件", undefined, "c"),
  ];
  expect(disagrees({ year: 2023, chosen: whole, others: [half, most] })).toBe(false);
  expect(disagrees({ year: 2023, chosen: half, others: [said("55件", "2023-06", "d")] })).toBe(true);
});

it("a report without a number contradicts nothing", () => {
  const said = (value: string | null, id: string) =>
    observation({ value }, { id, body: "north", year: 2023, scope: "session" });
  expect(disagrees({ year: 2023, chosen: said("5件", "a"), others: [said(null, "b")] })).toBe(false);
  expect(disagrees({ year: 2023, chosen: said("5件", "a"), others: [said("5件", "b"), said("6件", "c")] })).toBe(true);
});
