import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { foreignFiles } from "./site-mark.ts";
import { oldWaits } from "./swap.ts";

/** Why a build may not put its site into a folder, with what stands against it. */
export type OutRefusal =
  | {
      why:
        | "holds-content"
        | "in-content"
        | "holds-project"
        | "in-project"
        | "with-cache"
        | "cache-inside"
        | "home-sign"
        | "unexpanded"
        | "link-broken"
        | "mounted"
        | "mount-within"
        | "no-folder"
        | "unmarked";
      found: string;
    }
  | { why: "foreign"; found: string; count: number };

interface Folders {
  out: string;
  content: string;
  cache: string;
  /** The checkout. */
  root: string;
}

/** Parts of a checkout that a site among them would change, or be taken for a part of. */
const KEPT = [
  ".astro",
  ".cache/nianlun-build",
  ".nianlun-build",
  ".ci",
  ".git",
  ".vscode",
  "docs",
  "inbox",
  "node_modules",
  "public",
  "schemas",
  "scripts",
  "src",
  "tests",
];

/** A path with no link in it; what does not exist yet is counted from the nearest folder that does. */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(whole) === whole) throw error;
    return join(realPath(dirname(whole)), basename(whole));
  }
}

/** Whether a path is a folder or lies in it; both are real paths. */
export const isIn = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && way !== path);
};

/**
 * What a shell, or a file of settings that Windows has written, leaves in a name that nobody means: quotation marks, blanks and ends of lines at its
 * ends, variables, drives and addresses.
 */
const UNEXPANDED =
  process.platform === "win32"
    ? /^["']|["'\s]$|^%\w+%$/
    : /^["'\s]|["'\s]$|\p{Cc}|^\$[{\w]|^%\w+%|^[a-z]:(?:\\|$)|^\w+:$/iu;

/** Parts of a checkout that are published, or make what is. */
const READ = ["public", "src", "scripts"];

/** The folder of those that a build reads in which the cache would lie: it would change while it is read, and be published. */
export function cacheIsIn({ content, cache, root }: Omit<Folders, "out">): string | undefined {
  const real = realPath(cache);
  return [content, ...READ.map((name) => join(root, name))].map(realPath).find((folder) => isIn(real, folder));
}

/** Where a build's site goes, links followed, so that a web server's link goes on pointing at it; or why it may not go there. */
export function outFolderOf({ out, content, cache, root }: Folders): { out: string } | OutRefusal {
  const around = cacheIsIn({ content, cache, root });
  if (around !== undefined) return { why: "cache-inside", found: around };
  const nowhere = brokenEnd(out);
  // A build that was killed between its two renames has left the link without its folder: it is still where the site belongs.
  if (nowhere !== undefined && !oldWaits(nowhere)) return { why: "link-broken", found: out };
  const real = nowhere ?? realPath(out);
  const [realContent, realCache, realRoot] = [content, cache, root].map(realPath) as [string, string, string];
  if (isIn(realContent, real)) return { why: "holds-content", found: realContent };
  if (isIn(real, realContent)) return { why: "in-content", found: realContent };
  if (isIn(realRoot, real)) return { why: "holds-project", found: realRoot };
  const part = KEPT.map((name) => join(realRoot, name)).find((folder) => isIn(real, folder));
  if (part !== undefined) return { why: "in-project", found: part };
  if (isIn(realCache, real) || real === realCache) return { why: "with-cache", found: realCache };
  if (isIn(real, join(realRoot, "~"))) return { why: "home-sign", found: real };
  if (real.split(sep).some((part) => UNEXPANDED.test(part))) return { why: "unexpanded", found: JSON.stringify(real) };
  return { out: real };
}

/**
 * What stands against replacing what a folder holds; undefined where nothing does, or there is no folder yet. A folder may be replaced that is
 * empty, or that holds nothing but what a build of ours wrote.
 */
export function contentsRefusal(out: string): OutRefusal | undefined {
  const info = lstatSync(out, { throwIfNoEntry: false });
  if (!info) return undefined;
  if (!info.isDirectory()) return { why: "no-folder", found: out };
  const mount = mountIn(out);
  if (mount !== undefined) return { why: mount === out ? "mounted" : "mount-within", found: mount };
  const foreign = foreignFiles(out);
  if (foreign === undefined) return readdirSync(out).length === 0 ? undefined : { why: "unmarked", found: out };
  return foreign[0] === undefined ? undefined : { why: "foreign", found: join(out, foreign[0]), count: foreign.length };
}

/** Where a link leads behind which there is nothing; undefined for all else. What it says is counted from where the link really lies. */
function brokenEnd(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() || statSync(path, { throwIfNoEntry: false }))
    return undefined;
  const end = resolve(realPath(dirname(path)), readlinkSync(path));
  return brokenEnd(end) ?? join(realPath(dirname(end)), basename(end));
}

/** A folder where another file system begins cannot be renamed, and what is mounted below one is somebody's. Linux tells of mounts within one file system too. */
function mountIn(folder: string): string | undefined {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return folder;
  try {
    const mounts = readFileSync("/proc/self/mountinfo", "utf8")
      .split("\n")
      .map((line) => unescaped(line.split(" ")[4] ?? ""));
    return mounts.find((mount) => mount === folder || mount.startsWith(`${folder}/`));
  } catch {
    return undefined;
  }
}

/** The kernel writes a blank in a path as \040. */
const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
