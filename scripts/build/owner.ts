import { lchownSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives a file, or a folder with all in it, to an owner, where root builds, in a container say, and is not the one who builds next. A link is
 * given, not what it leads to; what is not there needs no owner.
 */
export function giveTo(owner: { uid: number; gid: number }, path: string): void {
  const { uid, gid } = owner;
  if (process.getuid?.() !== 0 || (uid === 0 && gid === 0)) return;
  const info = lstatSync(path, { throwIfNoEntry: false });
  if (!info) return;
  lchownSync(path, uid, gid);
  if (info.isDirectory()) for (const name of readdirSync(path)) giveTo(owner, join(path, name));
}
