import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics =
  "  - { id: visits, labels: { zh: 走访企业 }, definition: { zh: 某事。 }, group: proposals, kind: count, units: [家], aggregation: sum, wordings: [走访企业] }\n";
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });

describe("thinking of later while something is done makes it no plan", () => {
  test.each([
    "在谋划明年计划的同时，走访企业30家。",
    "在制定下一年度协商计划的同时，走访企业30家。",
    "为谋划好明年的计划，走访企业30家。",
  ])("%s", (text) => expect(said("visits: 30家", text)).toEqual([]));
  test.each(["明年计划走访企业30家。", "研究明年计划，拟走访企业30家。", "在谋划明年计划时提出，将走访企业30家。"])(
    "%s is one",
    (text) => expect(said("visits: 30家", text)).toEqual(["error number-not-in-text"]),
  );
});
