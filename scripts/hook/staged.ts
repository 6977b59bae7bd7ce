import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/files/content-files.ts";
import { importedFrom, type Importable } from "../../src/read/files/page-imports.ts";
import { withPassedOver } from "../../src/read/site/passed-over.ts";
import { checking, readInParallel } from "../../src/read/parallel/read-in-parallel.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import { againstTime } from "../check/against-time.ts";
import { gitIn, parts, type Git } from "./git.ts";
import { reportStore } from "../shared/report-store.ts";
import { inScratch } from "./scratch.ts";

/** What a commit is of. */
export interface Staged {
  /** The top of the working tree. */
  top: string;
  /** The content folder's path from there, with forward slashes. */
  content: string;
  /** The same of the files that are published as they are; undefined where they lie elsewhere. */
  published?: string | undefined;
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
export async function checkStaged({ top, content, published, environment }: Staged): Promise<StagedProblems> {
  const git = gitIn(top, environment);
  const changed = parts(
    git([
      "diff",
      "--cached",
      "--name-only",
      "-z",
      "--no-renames",
      "--",
      content,
      ...(published === undefined ? [] : [published]),
    ]),
  );
  // A page may import what is deleted, wherever that lies.
  const deleted = git(["diff", "--cached", "--name-only", "-z", "--no-renames", "--diff-filter=D"]);
  if (changed.length === 0 && deleted === "") return { own: [], caused: [] };
  // Where content is itself the top, its path is only a dot.
  const within = changed.filter((path) => content === "." || path.startsWith(`${content}/`));
  const names = new Set(within.map((path) => `content/${content === "." ? path : path.slice(content.length + 1)}`));
  return inScratch(async (scratch) => {
    const home = join(top, content);
    const read = (from: Git, name: string) =>
      readIndex(from, { top, content, published, copy: join(scratch, name), home });
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

interface Copied extends Pick<Staged, "top" | "content" | "published"> {
  copy: string;
  /** Where pages' imports are sought. */
  home: string;
}

/** Reads the content of the index, from a copy. */
async function readIndex(
  git: Git,
  { top, content, published, copy, home }: Copied,
): Promise<{ files: ContentFile[]; diagnostics: Diagnostic[] }> {
  const folder = join(copy, content);
  // All of it may have been deleted.
  mkdirSync(folder, { recursive: true });
  const list = (path: string) => git(["ls-files", "--cached", "-z", "--", path]);
  git(["checkout-index", "-z", "--stdin", "-q", `--prefix=${copy.replaceAll("\\", "/")}/`], list(content));
  if (published !== undefined) for (const path of parts(list(published))) nameIn(copy, path);
  const publicFolder = published === undefined ? PUBLIC.publicFolder : join(copy, published);
  const files = withIndexed(await loadContentFiles(folder, { publicFolder, home }), home, indexedBelow(git, top));
  const { diagnostics } = await withPassedOver(
    folder,
    files,
    await readInParallel(files, checking, { store: reportStore() }),
    publicFolder,
  );
  return { files, diagnostics };
}

/** The pages with what they import from the index: what lies here and is in no commit is missing, and what is gone from here may be there. */
function withIndexed(files: readonly ContentFile[], home: string, isIndexed: (path: string) => boolean): ContentFile[] {
  const held = ([name, found]: [string, Importable]): [string, Importable] => {
    const paths = importedFrom(name, home);
    if (found.missing) return [name, paths.some(isIndexed) ? {} : found];
    return [name, paths.filter(existsSync).every(isIndexed) ? found : { missing: true }];
  };
  return files.map((file) =>
    file.imports ? { ...file, imports: Object.fromEntries(Object.entries(file.imports).map(held)) } : file,
  );
}

/** Whether a file is in the index. Of what lies outside of the working tree git knows nothing: that is there if it is here. */
function indexedBelow(git: Git, top: string): (path: string) => boolean {
  return (path) => {
    const within = relative(realpathSync(top), existsSync(path) ? realpathSync(path) : path)
      .split(sep)
      .join("/");
    if (within.startsWith("../") || isAbsolute(within)) return existsSync(path);
    return git(["ls-files", "--cached", "-z", "--", `:(literal)${within}`]) !== "";
  };
}

/** Of what is published as it is, the name is all that counts. */
function nameIn(copy: string, path: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), "");
}
