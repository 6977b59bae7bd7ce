import { spawnSync } from "node:child_process";

/**
 * A folder's access list beyond owner, group and others, with what files made in it inherit, as text; undefined where it has none, or the system knows
 * none. Node has no call for it. https://man7.org/linux/man-pages/man5/acl.5.html
 */
export function accessListOf(folder: string): string | undefined {
  const { status, stdout } = spawnSync("getfacl", ["--omit-header", "--skip-base", "--absolute-names", "--", folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 && stdout.trim() !== "" ? stdout : undefined;
}

/** Gives a folder such a list. Throws where the system does not take it: what only the list's people may read would be shut to them. */
export function setAccessList(folder: string, list: string): void {
  const { status } = spawnSync("setfacl", ["--set-file=-", "--", folder], {
    input: list,
    stdio: ["pipe", "ignore", "ignore"],
  });
  if (status !== 0) throw Object.assign(new Error("The access list was not taken."), { code: "EPERM", path: folder });
}
