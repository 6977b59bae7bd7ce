import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics =
  "  - { id: visits, labels: { zh: 走访企业 }, definition: { zh: 某事。 }, group: proposals, kind: count, units: [家], aggregation: sum, wordings: [走访企业] }\n";
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });

describe("people are no cases", () => {
  test.each([
    ["proposals-filed: 633件", "633名委员提交提案并立案。"],
    ["proposals-received: 633件", "共有633人次委员提交提案。"],
    ["visits: 45家", "走访企业45次。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(["error number-not-in-text"]));
});
