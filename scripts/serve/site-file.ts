import { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export interface SiteFile {
  /** Which of the paths that were asked for. */
  path: string;
  bytes: Buffer;
}

/** A build puts its site in place by two renames: between them nothing stands there, for half a second at the very most. */
const TRIES = 25;
const PAUSE = 20;

/** What is said of paths at which there is no file. All else, such as too many open files, may pass. */
const ABSENT = new Set(["ENOENT", "ENOTDIR", "EISDIR", "EINVAL", "ELOOP", "ENAMETOOLONG"]);
/** Whatever lies there, opening it does not wait; Windows has no such flag. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const isAbsence = (error: unknown): boolean => ABSENT.has((error as NodeJS.ErrnoException).code ?? "");

/** Through one handle, so that the bytes are of one file even while another takes its place. Undefined where there is none. */
async function readWhole(path: string): Promise<Buffer | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, AT_ONCE);
    return (await handle.stat()).isFile() ? await handle.readFile() : undefined;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  } finally {
    await handle?.close();
  }
}

/** Which folder stands there now: another build's is another. */
export async function whichFolder(folder: string): Promise<string | undefined> {
  try {
    const { dev, ino, birthtimeNs } = await stat(folder, { bigint: true });
    return `${dev}:${ino}:${birthtimeNs}`;
  } catch {
    return undefined;
  }
}

async function readFirst(folder: string, paths: readonly string[]): Promise<SiteFile | undefined> {
  for (const path of paths) {
    const bytes = await readWhole(join(folder, path));
    if (bytes) return { path, bytes };
  }
  return undefined;
}

/**
 * The first of these files that the site has, read whole. That one is missing is believed only of a folder that stood there all the
 * while; else it is looked for again. Rejects where a file is there and cannot be read.
 */
export async function readSiteFile(folder: string, paths: readonly string[]): Promise<SiteFile | undefined> {
  for (let tries = 1; ; tries += 1) {
    const last = tries === TRIES;
    try {
      const before = await whichFolder(folder);
      const file = await readFirst(folder, paths);
      if (last || file?.path === paths[0] || (before !== undefined && before === (await whichFolder(folder)))) return file;
    } catch (error) {
      if (last) throw error;
    }
    await setTimeout(PAUSE);
  }
}
