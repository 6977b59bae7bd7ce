import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { copyPublic, publicFiles } from "./public-files.ts";
import { filesBelow } from "../shared/files-below.ts";
import { scratch, write } from "./testing.ts";

const { folder, remove } = scratch("public");
afterAll(remove);

test("what was checked is copied, and nothing beside it", async () => {
  const [from, site] = [join(folder, "public"), join(folder, "site")];
  write(from, {
    ".nojekyll": "",
    ".well-known/security.txt": "甲",
    "files/表.xlsx": "表",
    ".a.swp": "",
    "~$a.docx": "",
    ".git/HEAD": "",
    "Thumbs.db": "",
  });
  symlinkSync("user@host.1:2", join(from, ".#robots.txt"));
  symlinkSync(join(from, "files/表.xlsx"), join(from, "linked.xlsx"));
  write(site, { "index.html": "页" });
  copyPublic(
    publicFiles(await loadContentFiles("tests/fixtures/read/base/content", { publicFolder: from })),
    from,
    site,
  );
  expect(filesBelow(site)).toEqual([
    ".nojekyll",
    ".well-known/security.txt",
    "files/表.xlsx",
    "index.html",
    "linked.xlsx",
  ]);
  expect(readFileSync(join(site, "linked.xlsx"), "utf8")).toBe("表");
});

test("what is saved for one alone is published for all", async () => {
  const [from, site] = [join(folder, "mine"), join(folder, "open")];
  write(from, { "a.pdf": "甲" });
  chmodSync(join(from, "a.pdf"), 0o600);
  copyPublic(
    publicFiles(await loadContentFiles("tests/fixtures/read/base/content", { publicFolder: from })),
    from,
    site,
  );
  expect(statSync(join(site, "a.pdf")).mode & 0o777).toBe(0o666 & ~process.umask());
});

test("no page is written over", () => {
  write(folder, { "own/index.html": "own", "made/index.html": "页" });
  expect(() => copyPublic(["index.html"], join(folder, "own"), join(folder, "made"))).toThrow("EEXIST");
  expect(readFileSync(join(folder, "made/index.html"), "utf8")).toBe("页");
});
