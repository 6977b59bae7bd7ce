import { lchownSync, lstatSync, readdirSync, statSync } from "node:fs";
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
