import { expect, test } from "vitest";
import { body, term } from "./testing.ts";
import { withinTerm } from "./within-term.ts";

const north = body("north", { terms: [term(13, "2017-12"), term(14, "2023-01")] });

test.each<[number | undefined, number, boolean]>([
  [2018, 2022, true],
  [2017, 2022, true],
  [2018, 2020, true],
  [2023, 2024, true],
  [2018, 2023, false],
  [2019, 2023, false],
  [undefined, 2022, true],
  [2019, 2024, false],
  [2013, 2017, false],
  [2023, 2030, false],
])("%s to %s", (first, last, within) => expect(withinTerm({ first, last }, north)).toBe(within));

test("of a body whose terms are not known nothing lies within one", () =>
  expect(withinTerm({ first: 2018, last: 2022 }, body("south"))).toBe(false));
