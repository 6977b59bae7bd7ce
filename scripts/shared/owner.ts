import { lchownSync, lstatSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Owner {
  uid: number;
  gid: number;
}

const SET_GROUP = 0o2000;

/** Whose the site at a path is to be: the old one's; of a first one whoever has the folder that it lies in says. Undefined where nobody does. */
export function ownerAt(out: string): Owner | undefined {
  const old = statSync(out, { throwIfNoEntry: false });
  if (old) return old;
  const parent = statSync(dirname(out));
  return process.getuid?.() === 0 || parent.mode & SET_GROUP ? parent : undefined;
}

/**
 * Gives what this process made, a file or a folder with all in it, to an owner: where root builds, in a container say, it is not the one who builds
 * next, and a web server may read by its group. As far as the system allows: other than root gives to groups of its own alone. A link is given,
 * not what it leads to; what is not there needs no owner.
 */
export function giveTo(owner: Owner, path: string, { deep = true } = {}): void {
  const self = process.getuid?.();
  if (self === undefined || (self !== 0 && !process.getgroups?.().includes(owner.gid))) return;
  const info = lstatSync(path, { throwIfNoEntry: false });
  if (info?.uid !== self) return;
  const uid = self === 0 ? owner.uid : self;
  if (info.uid !== uid || info.gid !== owner.gid) lchownSync(path, uid, owner.gid);
  if (deep && info.isDirectory()) for (const name of readdirSync(path)) giveTo(owner, join(path, name));
}

/** Makes a folder and those above it, of the owner of the nearest that is there. */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true });
  if (first !== undefined && process.getuid?.() === 0) giveTo(statSync(dirname(first)), first);
}

/** What commands of a checkout share; in .cache other programs may have files too. */
const SHARED = [
  ".astro",
  ...[
    "build.lock",
    "inbox.lock",
    "nianlun-astro",
    "nianlun-build",
    "nianlun-pages",
    "nianlun-search",
    "nianlun-vite",
  ].map((name) => join(".cache", name)),
];

/** Gives that to whoever has the checkout, where root runs a command. */
export function giveBack(checkout: string): void {
  if (process.getuid?.() !== 0) return;
  try {
    const owner = statSync(checkout);
    giveTo(owner, join(checkout, ".cache"), { deep: false });
    for (const shared of SHARED) giveTo(owner, join(checkout, shared));
  } catch {
    // Somebody sweeps it away just now: what was done stands all the same.
  }
}
