import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/content-files.ts";
import { withPassedOver } from "../../src/read/passed-over.ts";
import { readInParallel } from "../../src/read/read-in-parallel.ts";
import { parts, type Git } from "./git.ts";

/**
 * What the reader says of the content files that a commit would change, as they are staged: edits that are not staged count for nothing.
 * `content` is the content folder's path from where `git` runs, with forward slashes.
 */
export async function checkStaged(git: Git, content: string): Promise<Diagnostic[]> {
  const staged = parts(git(["diff", "--cached", "--name-only", "-z", "--no-renames", "--diff-filter=ACMT", "--", content]));
  if (staged.length === 0) return [];
  const scratch = mkdtempSync(join(tmpdir(), "nianlun-staged-"));
  try {
    const all = git(["ls-files", "--cached", "-z", "--", content]);
    git(["checkout-index", "-z", "--stdin", "-q", `--prefix=${scratch.replaceAll("\\", "/")}/`], all);
    const names = new Set(staged.map((path) => `content/${path.slice(content.length + 1)}`));
    const files = await loadContentFiles(join(scratch, content), { ...PUBLIC, home: content });
    const { diagnostics } = await withPassedOver(join(scratch, content), files, await readInParallel(files, "check"));
    return diagnostics.filter(({ file }) => names.has(file));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
