import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/content-files.ts";
import { withPassedOver } from "../../src/read/passed-over.ts";
import { readInParallel } from "../../src/read/read-in-parallel.ts";
import type { ContentFile } from "../../src/read/source.ts";
import { againstTime } from "../check/against-time.ts";
import { gitIn, parts, type Git } from "./git.ts";
import { inScratch } from "./scratch.ts";

/** What a commit is of. */
export interface Staged {
  /** The top of the working tree. */
  top: string;
  /** The content folder's path from there, with forward slashes. */
  content: string;
  /** As git has called the hook: of a commit of some files only, the index is another than the repository's. */
  environment: NodeJS.ProcessEnv;
}

export interface StagedProblems {
  /** In the files that the commit would change. */
  own: Diagnostic[];
  /** Errors in other files that the last commit has not: what they need was deleted, renamed or changed. */
  caused: Diagnostic[];
}

/** What the reader says of what is staged: edits that are not count for nothing, and other files' old errors hold nothing up. */
export async function checkStaged({ top, content, environment }: Staged): Promise<StagedProblems> {
  const git = gitIn(top, environment);
  const changed = parts(git(["diff", "--cached", "--name-only", "-z", "--no-renames", "--", content]));
  if (changed.length === 0) return { own: [], caused: [] };
  // Where content is itself the top, its path is only a dot.
  const names = new Set(changed.map((path) => `content/${content === "." ? path : path.slice(content.length + 1)}`));
  return inScratch(async (scratch) => {
    const home = join(top, content);
    const read = (from: Git, name: string) => readIndex(from, { content, copy: join(scratch, name), home });
    const { files, diagnostics: found } = await read(git, "staged");
    const own = [...found.filter(({ file }) => names.has(file)), ...moved(home, files, names)];
    const others = found.filter(({ file, severity }) => severity === "error" && !names.has(file));
    if (others.length === 0 || !hasCommits(git)) return { own, caused: others };
    const last = gitIn(top, { ...environment, GIT_INDEX_FILE: join(scratch, "index") });
    last(["read-tree", "HEAD"]);
    const before = new Set((await read(last, "last")).diagnostics.map(placeOf));
    return { own, caused: others.filter((one) => !before.has(placeOf(one))) };
  });
}

/** What was published of these files otherwise. It holds nothing up: the commit may be one that takes the place of the last, which nobody has seen. */
function moved(home: string, files: readonly ContentFile[], names: ReadonlySet<string>): Diagnostic[] {
  if (!existsSync(home)) return [];
  const { found } = againstTime(home, files, (name) => names.has(name), new Set());
  return found.map((one) => ({ ...one, severity: one.severity === "error" ? "warning" : one.severity }));
}

const placeOf = ({ file, line, column, code }: Diagnostic): string => [file, line, column, code].join("\0");

function hasCommits(git: Git): boolean {
  try {
    return git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]) !== "";
  } catch {
    return false;
  }
}

/** Reads the content of the index, from a copy; `home` is where its pages' imports are sought. */
async function readIndex(git: Git, { content, copy, home }: { content: string; copy: string; home: string }): Promise<{ files: ContentFile[]; diagnostics: Diagnostic[] }> {
  const folder = join(copy, content);
  // All of it may have been deleted.
  mkdirSync(folder, { recursive: true });
  const all = git(["ls-files", "--cached", "-z", "--", content]);
  git(["checkout-index", "-z", "--stdin", "-q", `--prefix=${copy.replaceAll("\\", "/")}/`], all);
  const files = await loadContentFiles(folder, { ...PUBLIC, home });
  const { diagnostics } = await withPassedOver(folder, files, await readInParallel(files, "check"));
  return { files, diagnostics };
}
