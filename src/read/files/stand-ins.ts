import { existsSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** What sync programs put in the place of a file that they keep on their server alone: iCloud Drive, Nextcloud and ownCloud. */
const NAMED = [/^((?:.*\/)?)\.([^/]+)\.icloud$/, /^((?:.*\/)?)([^/]+)\.(?:nextcloud|owncloud)$/];

/** Of such a name, the name of the file that it stands for. */
export function standsFor(name: string): string | undefined {
  const [, folder = "", base] = NAMED.map((form) => form.exec(name)).find((found) => found !== null) ?? [];
  return base === undefined ? undefined : folder + base;
}

/**
 * How the text begins that git has in the place of a large file, until that is fetched.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, https://git-annex.branchable.com/internals/pointer_file/
 */
const POINTER = /^(?:version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/|\/annex\/objects\/)/;

/** What a pointer has at most, in bytes. */
const POINTER_SIZE = 1024;

const LOOKED_AT = 64;

/** Whether a file's bytes are a pointer to it. */
export const isPointer = (bytes: Uint8Array): boolean =>
  bytes.length <= POINTER_SIZE && POINTER.test(new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT)));

/** A link's target has at most so many bytes. */
const LONGEST_PATH = 4096;

/**
 * Whether a file is what git writes for a link where it may make none, as on Windows: nothing but the path of a file that is there. Of texts
 * that people write, one may hold just that.
 */
export async function isLinkInText(path: string, size: number): Promise<boolean> {
  if (size === 0 || size > LONGEST_PATH) return false;
  const text = await readFile(path, "utf8");
  return !/[\n\0\uFFFD]/.test(text) && text !== "." && existsSync(resolve(dirname(path), text));
}

/** Whether a file that is not read is a pointer. Rejects with the system's refusal. */
export async function isPointerFile(path: string, size: number): Promise<boolean> {
  if (size > POINTER_SIZE) return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(LOOKED_AT), 0, LOOKED_AT, 0);
    return isPointer(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
