import { describe, expect, it } from "vitest";
import { sheetOf } from "./style-sheets.ts";

const styleOf = (component: string): string => `/nianlun/src/${component}.astro?astro&type=style&index=0&lang.css`;

describe("which sheet holds a style", () => {
  it.each([
    ["components/ChartPicture", "chart"],
    ["components/SearchForm", "search"],
    ["components/Sparkline", "site"],
    ["pages/[...lang]/search/index", "site"],
  ])("that of %s stands in %s", (component, sheet) => {
    expect(sheetOf(styleOf(component))).toBe(sheet);
  });

  it("that of all pages stands in the site's", () => {
    expect(sheetOf("/nianlun/src/styles/index.css")).toBe("site");
    expect(sheetOf(String.raw`C:\nianlun\src\styles\index.css`)).toBe("site");
  });

  it("a component itself stands in none", () => {
    expect(sheetOf("/nianlun/src/components/Chart.astro")).toBeNull();
  });
});
