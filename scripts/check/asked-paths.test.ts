import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { askedPaths } from "./asked-paths.ts";

const root = mkdtempSync(join(tmpdir(), "asked-"));
const content = join(root, "site", "content");
afterAll(() => rmSync(root, { recursive: true }));
for (const file of ["reports/jia/2023-review.md", "reports/jiang/2023-review.md", "site.yaml"]) {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), "");
}

const all = ["content/reports/jia/2023-review.md", "content/reports/jiang/2023-review.md", "content/site.yaml"];
const asked = (...paths: string[]) => {
  const found = askedPaths(paths, content);
  return typeof found === "function" ? all.filter(found) : found;
};

describe("paths of the command line", () => {
  test("none asks for everything", () => expect(asked()).toEqual(all));

  test.each([
    ["an absolute file", join(content, "reports/jia/2023-review.md"), all.slice(0, 1)],
    ["an absolute folder, and no other that begins like it", join(content, "reports/jia"), all.slice(0, 1)],
    ["a folder with a slash behind it", `${join(content, "reports")}/`, all.slice(0, 2)],
    ["a relative path", relative(".", join(content, "site.yaml")), all.slice(2)],
    ["a path with backslashes", relative(".", join(content, "reports/jiang")).replaceAll("/", "\\"), all.slice(1, 2)],
    ["a path as the messages name it", "content/reports/jia/2023-review.md", all.slice(0, 1)],
    ["the content folder", content, all],
    ["a folder that holds the content", root, all],
  ])("%s", (_, path, files) => expect(asked(path)).toEqual(files));

  test("several ask for all of them", () =>
    expect(asked("content/reports/jia", "content/site.yaml")).toEqual([all[0], all[2]]));

  test("one that is not there is refused", () =>
    expect(asked("content/reports/none.md")).toEqual({ fault: "missing", path: "content/reports/none.md" }));

  test("one outside the content is refused", () =>
    expect(asked("package.json")).toEqual({ fault: "outside", path: "package.json" }));
});
