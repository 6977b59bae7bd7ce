import { expect, it } from "vitest";
import { disagrees } from "./agreement.ts";
import { observation } from "./testing.ts";

it("a report without a number contradicts nothing", () => {
  const said = (value: string | null, id: string) =>
    observation({ value }, { id, body: "north", year: 2023, scope: "session" });
  expect(disagrees({ year: 2023, chosen: said("5件", "a"), others: [said(null, "b")] })).toBe(false);
  expect(disagrees({ year: 2023, chosen: said("5件", "a"), others: [said("5件", "b"), said("6件", "c")] })).toBe(true);
});
