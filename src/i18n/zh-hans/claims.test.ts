import { describe, expect, test } from "vitest";
import type { Basis } from "../../model/dataset.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { claims } from "./claims.ts";

const said = (value: string, raw: string, basis: Basis = "number", unit?: string) => {
  const parsed = parseQuantity(value);
  if (!parsed.ok) throw new Error(value);
  return claims.stated({
    quantity: { ...parsed.quantity, raw, ...(unit === undefined ? {} : { unit }) },
    basis,
    status: "A",
  });
};

test("a source of its own is named once, by who published it and what it is called", () => {
  expect(claims.elsewhere({ name: "甲市日报" })).toBe("另据甲市日报。");
  expect(claims.elsewhere({ publisher: "甲市日报", title: "甲市政协一年来" })).toBe("另据甲市日报“甲市政协一年来”。");
  expect(claims.elsewhere({ name: "甲市日报", title: "甲市政协一年来" })).toBe("另据甲市日报“甲市政协一年来”。");
  expect(claims.elsewhere({ publisher: "甲市日报" })).toBe("另据甲市日报。");
});

describe("a number is shown", () => {
  test("in the words of the text, with the unit that they leave out", () => {
    expect(said("400余项", "400余项")).toBe("400余项");
    expect(said("126", "126", "number", "人次")).toBe("126（人次）");
    expect(said("60", "60（万元）", "number", "元")).toBe("60（万元）");
    expect(said("100%", "全部办复", "words")).toBe("全部办复");
  });

  test("where this site worked it out, as what it is, and not as another number of its words", () => {
    expect(said("90%", "立案90件", "inferred")).toBe("90%（本站推算）");
    expect(said("96件", "收到一百余件", "inferred")).toBe("96件（本站推算）");
    expect(said("1.48万余件", "", "inferred")).toBe("1.48万余件（本站推算）");
    expect(said("100%", "均已按时办结", "inferred")).toBe("均已按时办结");
  });
});
