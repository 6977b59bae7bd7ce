import { expect, test } from "vitest";
import { loadContentFiles } from "./content-files.ts";

const base = await loadContentFiles("tests/fixtures/read/base/content");
test("files are named from the site's root, sorted, and leftovers are left out", () => {
  expect(base.map(({ path }) => path)).toEqual(["content/bodies/jia.yaml", "content/bodies/yi.yaml", "content/metrics.yaml", "content/site.yaml"]);
});
