import { describe, expect, test } from "vitest";
import { codesOf } from "./told/entry-testing.ts";

const head = (id: string, units: string, wordings: string, kind = "count") =>
  `  - id: ${id}\n    labels: { zh: ${id} }\n    definition: { zh: 某事。 }\n    group: proposals\n    kind: ${kind}\n    units: [${units}]\n    aggregation: none\n    wordings: [${wordings}]`;
const facet = (id: string, wordings: string) => `      - { id: ${id}, labels: { zh: ${id} }, wordings: [${wordings}] }`;
const metrics = [
  head("results", "件", "办理结果, A类, B类, C类"),
  "    facets:",
  facet("a", "A类"),
  facet("b", "B类"),
  facet("c", "C类"),
  head("incoming", "件", "收到提案"),
  "    facets:",
  facet("turned", "转为社情民意信息, 转社情民意"),
  facet("letters", "转为来信"),
  head("looks", "次", "调研, 视察"),
  "",
].join("\n");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });

describe("分别 gives each class its own, however they are joined", () => {
  const all = "results: [{ value: 176件, facet: a }, { value: 69件, facet: b }, { value: 13件, facet: c }]";
  test.each([
    "A类、B类、C类分别为176件、69件、13件。",
    "A、B、C类分别为176件、69件和13件。",
    "A、B、C三类分别为176件、69件、13件。",
    "A/B/C三类分别为176件/69件/13件。",
    "A/B/C类分别为176件、69件、13件。",
    "办理结果为A类、B类、C类的提案分别为176件、69件、13件。",
  ])("%s", (text) => {
    expect(said(all, text)).toEqual([]);
    expect(said("results: { value: 69件, facet: a }", text)).toEqual(["error facet-otherwise"]);
    expect(said("results: { value: 13件, facet: b }", text)).toEqual(["error facet-otherwise"]);
    expect(said("results: { value: 176件, facet: c }", text)).toEqual(["error facet-otherwise"]);
  });
  test.each(["立案176件/69件。", "立案12/15件。"])("%s are two numbers in one all the same", (text) =>
    expect(said("proposals-filed: 69件", text)).toEqual(["error number-not-in-text"]),
  );
});

describe("the first batch is all there is where no other is told of", () => {
  test.each(["首批立案312件。", "经审查，首批立案312件，全部交办。", "收到提案350件，第一批立案312件。"])(
    "%s",
    (text) => expect(said("proposals-filed: 312件", text)).toEqual([]),
  );
  test.each([
    "首批立案312件，第二批立案50件。",
    "首批立案312件，全年立案350件。",
    "首批立案312件。\n\n全年共立案350件。",
    "首批立案312件，后续批次正在审查。",
  ])("%s", (text) => expect(said("proposals-filed: 312件", text)).toEqual(["warning number-otherwise"]));
});

describe("the share of the proposals that were answered is the rate of answers", () => {
  test.each([
    "99.8%的提案已经办复。",
    "有99.8%的提案得到了办复。",
    "99.8%的立案提案均已办复。",
    "截至目前，99.8%的提案已办复。",
  ])("%s", (text) => expect(said("proposal-reply-rate: 99.8%", text)).toEqual([]));
  test.each(["99.8%的提案尚未办复。", "99.8%的重点提案已经办复。", "99.8%的提案已经面商。"])("%s is none", (text) =>
    expect(said("proposal-reply-rate: 99.8%", text)).not.toEqual([]),
  );
});

describe("a part with a facet of its own", () => {
  test.each(["收到提案300件，立案255件，其中转为社情民意信息45件。", "收到提案300件，其中转为社情民意信息45件。"])(
    "%s",
    (text) => {
      expect(said("incoming: { value: 45件, facet: turned }", text)).toEqual([]);
      expect(said("incoming: { value: 45件, facet: letters }", text)).not.toEqual([]);
      expect(said("incoming: 45件", text)).not.toEqual([]);
    },
  );
});

describe("what the body helps to hold is its own too", () => {
  test.each(["协助全国政协、省政协来我市调研8次。", "配合省政协来甲市视察8次。"])("%s", (text) =>
    expect(said("looks: 8次", text)).toEqual([]),
  );
  test.each(["省政协来我市调研8次。", "全国政协、省政协来我市调研8次。", "接待乙市政协来我市调研8次。"])(
    "%s is not",
    (text) => expect(said("looks: 8次", text).map((code) => code.slice(-14))).toEqual(["body-otherwise"]),
  );
});

test("whom a reporter asks is no one else", () => {
  expect(said("proposals-filed: 312件", "记者从市政协了解到，今年立案312件。")).toEqual([]);
  expect(said("proposals-filed: 312件", "记者从省政协了解到，今年立案312件。")).toEqual(["warning body-otherwise"]);
});
