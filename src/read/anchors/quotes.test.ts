import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "../told/entry-testing.ts";

const OTHER = ["warning quote-names-other"];

describe("a quote that is but the number does not settle whose it is against the words beside it", () => {
  test.each([
    ["proposals-received: { value: 230件, quote: 230件 }", "全年立案230件。"],
    ["proposal-reply-rate: { value: 96%, quote: 96% }", "立案率96%。"],
    ["proposals-filed: { value: 230件, quote: 共230件 }", "委员积极建言，全年共收到提案共230件。"],
  ])("%s: %s", (entry, text) => expect(codesOf(entry, text)).toEqual(OTHER));
  test("the other metric is named", () =>
    expect(saidOf("proposals-received: { value: 230件, quote: 230件 }", "全年立案230件。")).toMatchObject([
      { data: { metric: "proposals-received", other: "proposals-filed" } },
    ]));
  test.each([
    ["proposals-filed: { value: 230件, quote: 230件 }", "全年立案230件。"],
    ["proposals-filed: { value: 230件, quote: 230件立案 }", "收到的230件立案。"],
    ["proposals-filed: { value: 230件, quote: 其中230件 }", "收到提案260件，其中230件予以立案。"],
    ["proposals-received: { value: 260件, quote: 260件 }", "收到委员提交的260件，立案230件。"],
    ["proposals-filed: { value: 230件, quote: 经审查确认230件 }", "收到提案260件，经审查确认230件。"],
    ["proposals-filed: { value: 230件, quote: 立案230件 }", "收到提案并立案230件。"],
    ["proposals-received: { value: 230件, quote: 收到提案并全部立案230件 }", "收到提案并全部立案230件。"],
  ])("%s: %s is settled", (entry, text) => expect(codesOf(entry, text)).not.toContain("warning quote-names-other"));
});
