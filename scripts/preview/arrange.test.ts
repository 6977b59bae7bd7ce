import { describe, expect, test } from "vitest";
import { addresses } from "../../src/model/address.ts";
import { arrange, fileOfPage } from "./arrange.ts";
import type { Problem } from "./state.ts";

const problem = (file: string, severity: Problem["severity"]): Problem => ({
  file,
  severity,
  line: 1,
  column: 1,
  code: "x",
  text: { zh: { message: "", hint: "" }, en: { message: "", hint: "" } },
});

describe("the preview's panel", () => {
  const to = addresses("", "zh-hans", "zh-hans");

  test.each([
    [to.report("jia/2023-review"), "content/reports/jia/2023-review.md"],
    [addresses("", "en", "zh-hans").report("jia/2023-review"), "content/reports/jia/2023-review.md"],
    [to.body("jia"), "content/bodies/jia.yaml"],
    [to.metric("proposals-filed"), "content/metrics.yaml"],
    [to.about, "content/pages/about.mdx"],
    [to.home, undefined],
    [to.reports, undefined],
    [to.year(2023), undefined],
  ])("knows the file behind /%s", (path, file) => {
    expect(fileOfPage(path)).toBe(file);
  });

  test("shows the page's own problems first, and errors before the rest", () => {
    const all = [
      problem("b", "warning"),
      problem("a", "note"),
      problem("b", "error"),
      problem("a", "error"),
      problem("b", "note"),
    ];
    const { here, elsewhere } = arrange(all, "a");
    expect(here.map(({ severity }) => severity)).toEqual(["error", "note"]);
    expect(elsewhere.map(({ severity }) => severity)).toEqual(["error", "warning"]);
  });
});
