import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leftOut } from "./sparse.ts";

/** A repository of which these patterns are here. */
function sparse(...patterns: string[]): string {
  const root = mkdtempSync(join(tmpdir(), "sparse-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root });
  git("init", "-q");
  for (const path of ["content/site.yaml", "public/robots.txt", "public/表/甲.pdf", "publicity.txt"]) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), "甲");
  }
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "all");
  git("sparse-checkout", "set", "--no-cone", ...patterns);
  return root;
}

test("a folder that is left out as a whole is missed like one of its files", () => {
  const some = sparse("/*", "!/public/表/");
  expect(leftOut(join(some, "public"))).toEqual(["表/甲.pdf"]);
  const none = sparse("/*", "!/public/");
  expect(existsSync(join(none, "public"))).toBe(false);
  expect(leftOut(join(none, "public"))).toEqual(["robots.txt", "表/甲.pdf"]);
  expect(leftOut(join(none, "content"))).toEqual([]);
  expect(leftOut(join(none, "nowhere"))).toEqual([]);
  expect(leftOut(join(none, "no/where"))).toEqual([]);
});
