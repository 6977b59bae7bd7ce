import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isThere, writeWhole } from "../shared/write-whole.ts";
import type { Git } from "./git.ts";

/** How a hook of ours is known. */
const MARK = "# nianlun: npm run hook";

/** Where hooks lie, and whether other repositories use them too. */
export interface HookPlace {
  path: string;
  shared: boolean;
}

/** The place of the pre-commit hook: one for all worktrees of a repository, or wherever git has been told to look. */
export function hookPlace(git: Git, top: string): HookPlace {
  const path = join(resolve(top, git(["rev-parse", "--git-path", "hooks"]).trim()), "pre-commit");
  return { path, shared: hooksScope(git) === "others" };
}

/** The hook and its twin: git asks another one before it commits a merge, such as git pull makes. */
export const hooksAt = (path: string): string[] => [path, join(dirname(path), "pre-merge-commit")];

function hooksScope(git: Git): "own" | "others" {
  try {
    return /^(local|worktree)\s/.test(git(["config", "--show-scope", "--get", "core.hooksPath"])) ? "own" : "others";
  } catch {
    // Not set at all.
    return "own";
  }
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** The command that checks what is staged, from the top of the working tree; both are paths from there. */
export const checkCommand = (site: string, content: string): string =>
  `npm --prefix ${quoted(site)} run --silent hook -- --check ${quoted(content)}`;

/** The folder of files that a site publishes as they are, by its path from the top; none where that lies in another repository. */
export const publishedBelow = (site: string): string[] =>
  site.startsWith("..") ? [] : [site === "." ? "public" : `${site}/public`];

/** What the hook says itself, where it cannot check: without the packages, and where the site lay elsewhere when it was installed. */
interface HookWords {
  unchecked: string;
  moved: string;
}

/**
 * The hook, for any POSIX shell, Git for Windows' too. `site` and `content` are paths from the top of the working tree, with forward
 * slashes. A commit that
 * touches neither content nor published files, and deletes nothing, costs two calls of git; where npm cannot run, it is let through and told.
 */
export const hookText = (site: string, content: string, { unchecked, moved }: HookWords): string => `#!/bin/sh
${MARK}
if [ ! -f ${quoted(`${site}/package.json`)} ]; then
  printf '%s\\n' ${quoted(moved)} >&2
  exit 0
fi
git diff --cached --quiet -- ${[content, ...publishedBelow(site)].map(quoted).join(" ")} && git diff --cached --quiet --no-renames --diff-filter=D && exit 0
if ! command -v npm >/dev/null 2>&1 || [ ! -d ${quoted(`${site}/node_modules`)} ]; then
  printf '%s\\n' ${quoted(unchecked)} >&2
  exit 0
fi
exec ${checkCommand(site, content)}
`;

const QUOTED = String.raw`'(?:[^'\n]|'\\'')*'`;

/** The lines of our hook, of earlier versions too: one that somebody has added to, or changed, is theirs. */
const OURS = new RegExp(
  [
    "#!/bin/sh",
    MARK + String.raw`(?:\nif \[ ! -f ${QUOTED} \]; then\n  printf '%s\\n' ${QUOTED} >&2\n  exit 0\nfi)?`,
    `git diff --cached --quiet --(?: ${QUOTED})+(?: && git diff --cached --quiet --no-renames --diff-filter=D)? && exit 0`,
    String.raw`if ! command -v npm >/dev/null 2>&1 \|\| \[ ! -d ${QUOTED} \]; then`,
    String.raw`  printf '%s\\n' ${QUOTED} >&2`,
    "  exit 0",
    "fi",
    `exec npm --prefix ${QUOTED} run --silent hook -- --check(?: ${QUOTED})?`,
  ].join("\n") + "\n$",
);

const isOurs = (path: string): boolean => OURS.test(readFileSync(path, "utf8").replaceAll("\r\n", "\n"));

/** Writes the hook; another's is left alone. Throws the system's error where it cannot be written. */
export function installHook(path: string, text: string): "installed" | "occupied" {
  // A link that leads nowhere yet is another's too.
  if (isThere(path) && !(existsSync(path) && isOurs(path))) return "occupied";
  writeWhole(path, text, 0o755);
  return "installed";
}

/** Takes our hook away; another's is left alone. */
export function removeHook(path: string): "removed" | "none" {
  if (!existsSync(path) || !isOurs(path)) return "none";
  rmSync(path);
  return "removed";
}
