import { describe, expect, it } from "vitest";
import type { Observation } from "../../model/dataset.ts";
import { loadContentFiles } from "../files/content-files.ts";
import { readContent } from "../read-content.ts";

const report = "content/reports/jia/2023-review.md";
const base = await loadContentFiles("tests/fixtures/read/base/content");

/** What the reader makes of one entry and a text. */
function stated(entry: string, text: string): Observation {
  const source = `---\ntitle: 甲市政协2023年工作综述\nbody: jia\nyear: 2023\nkind: review\ntext: original\nscope: calendar-year\nsource: { name: 甲市日报 }\nmetrics:\n  proposal-reply-rate: ${entry}\n---\n${text}\n`;
  const bytes = new TextEncoder().encode(source);
  const { dataset } = readContent([
    ...base.filter(({ path }) => path !== report),
    { path: report, size: bytes.length, bytes },
  ]);
  const found = dataset?.reports.find(({ id }) => id === "jia/2023-review")?.observations[0];
  if (!found) throw new Error("the report is not readable");
  return found;
}

describe("the basis of a number", () => {
  it("is a number where the text has one, in whatever digits", () => {
    expect(stated("100%", "办复率100%。")).toMatchObject({ basis: "number", status: "A", quantity: { raw: "100%" } });
    expect(stated("100%", "办复率达百分之百。")).toMatchObject({ basis: "number", quantity: { raw: "百分之百" } });
  });

  it("is words where the text says all of it without a number, and they are its raw form", () =>
    expect(stated("100%", "立案的提案全部办复。")).toMatchObject({
      basis: "words",
      status: "A",
      quantity: { raw: "全部办复", value: 100 },
    }));

  it("is a number where the text says both, and leads to the number", () => {
    const { basis, quantity, anchors } = stated("100%", "立案的提案全部办复。\n\n办复率为100%。");
    expect([basis, quantity?.raw, anchors[0]]).toMatchObject(["number", "100%", { paragraph: 2 }]);
  });

  it("is words where the number beside them is another rate's", () => {
    expect(stated("100%", "提案全部办复，满意率100%。")).toMatchObject({
      basis: "words",
      quantity: { raw: "全部办复" },
    });
    expect(stated("100%", "提案全部办复，面商率、立案率均为100%。")).toMatchObject({
      basis: "words",
      quantity: { raw: "全部办复" },
    });
    expect(stated("{ value: 100%, quote: 提案全部办复，立案率100% }", "提案全部办复，立案率100%。")).toMatchObject({
      basis: "words",
      quantity: { raw: "全部办复" },
    });
  });

  it("is inferred where the editor says so: raw are the words it rests on, and the status is I", () => {
    const inferred = stated(
      "{ value: 100%, quote: 均已按时办结, basis: inferred, note: 按办结即答复推算。 }",
      "提案均已按时办结。",
    );
    expect(inferred).toMatchObject({
      basis: "inferred",
      status: "I",
      note: "按办结即答复推算。",
      quantity: { raw: "均已按时办结", value: 100 },
      anchors: [{ paragraph: 1, start: 2, end: 8 }],
    });
  });

  it("is about where it comes of words that give no exact number", () => {
    const bound = (value: string, quote: string) =>
      stated(`{ value: ${value}, quote: ${quote}, basis: inferred, note: 立案除以收到。 }`, `全年${quote}。`).quantity
        ?.bound;
    expect(bound("90%", "收到提案100余件，立案90件")).toBe("about");
    expect(bound("90%", "收到提案100件，立案90件")).toBe("exact");
    expect(bound("100%", "收到提案100余件，均已立案")).toBe("exact");
    expect(bound("90%以上", "收到提案100余件，立案90件")).toBe("at-least");
  });

  it("of a number without words has none to show", () =>
    expect(stated("{ value: 99%, status: I, note: 按件数推算。 }", "提案工作有新的进展。")).toMatchObject({
      basis: "inferred",
      quantity: { raw: "" },
      anchors: [{ elsewhere: { name: "甲市日报" }, own: true }],
    }));

  it("of another source names that source, be it called as the report's own", () =>
    expect(stated("{ value: 99%, source: { name: 甲市日报 } }", "提案工作有新的进展。").anchors).toEqual([
      { elsewhere: { name: "甲市日报" } },
    ]));
});

it("of words for all of it that no entry lists, the line to paste is the one that is read", () => {
  const source = `---\ntitle: 甲市政协2023年工作综述\nbody: jia\nyear: 2023\nkind: review\ntext: original\nscope: calendar-year\nsource: { name: 甲市日报 }\nmetrics: {}\n---\n立案提案全部办复。\n`;
  const bytes = new TextEncoder().encode(source);
  const { diagnostics } = readContent([
    ...base.filter(({ path }) => path !== report),
    { path: report, size: bytes.length, bytes },
  ]);
  const stubs = diagnostics
    .filter(({ code }) => code === "number-unlisted")
    .map(({ data }) => (data as { stub: string }).stub);
  expect(stubs).toEqual(["proposal-reply-rate: 100%"]);
  expect(stated("100%", "立案提案全部办复。").basis).toBe("words");
});
