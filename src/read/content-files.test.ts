import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadContentFiles } from "./content-files.ts";
import { readContent } from "./read-content.ts";

const base = await loadContentFiles("tests/fixtures/read/base/content");
test("files are named from the site's root, sorted, and leftovers are left out", () => {
  expect(base.map(({ path }) => path)).toEqual(["content/bodies/jia.yaml", "content/bodies/yi.yaml", "content/metrics.yaml", "content/site.yaml"]);
});

test.skipIf(process.platform === "win32")("a pipe, a device, a link to a folder or to nothing is named, and never opened", async () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  const reports = join(folder, "reports", "jia");
  mkdirSync(reports, { recursive: true });
  spawnSync("mkfifo", [join(reports, "2020-review.md")]);
  symlinkSync("/dev/zero", join(reports, "2021-review.md"));
  symlinkSync(folder, join(reports, "2022-review.md"));
  symlinkSync(join(folder, "nothing"), join(reports, "2023-review.md"));
  const files = await loadContentFiles(folder);
  rmSync(folder, { recursive: true });
  const { diagnostics } = readContent([...base, ...files]);
  const found = diagnostics.filter(({ code }) => code === "file-unread").map(({ file, data }) => [file.slice(-14, -10), data]);
  expect(found).toEqual([["2020", { reason: "no-file" }], ["2021", { reason: "no-file" }], ["2022", { reason: "no-file" }], ["2023", { reason: "broken-link" }]]);
});
