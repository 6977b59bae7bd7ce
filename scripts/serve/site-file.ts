import { hash } from "node:crypto";
import { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";

/** A file as it stood when it was opened. One of `take` and `drop` is called, once. */
interface OpenFile {
  /** In bytes. */
  size: number;
  /** Another for other bytes, so that a file of another build is never taken for one that the browser has. */
  etag: string;
  /** Its bytes from one to another, both counted in; all where none are named. */
  take(part?: { start: number; end: number }): Buffer | Readable;
  drop(): void;
}
export interface SiteFile extends OpenFile {
  /** Which of the paths that were asked for. */
  path: string;
}

/** Files above this many bytes, recordings say, are passed on as they are read. */
const WHOLE = 4 * 1024 ** 2;

/** A build puts its site in place by two renames: between them nothing stands there, for half a second at the very most. */
const TRIES = 25;
const PAUSE = 20;

/** What is said of paths at which there is no file. All else, such as too many open files, may pass. */
const ABSENT = new Set(["ENOENT", "ENOTDIR", "EISDIR", "EINVAL", "ELOOP", "ENAMETOOLONG"]);
/** Whatever lies there, opening it does not wait; Windows has no such flag. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const isAbsence = (error: unknown): boolean => ABSENT.has((error as NodeJS.ErrnoException).code ?? "");

/** Through one handle, so that the bytes are of one file even while another takes its place. Undefined where there is none. */
async function openFile(path: string): Promise<OpenFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, AT_ONCE);
    const info = await handle.stat({ bigint: true });
    if (!info.isFile()) return undefined;
    if (info.size > WHOLE) {
      const streamed = streamedFile(handle, info);
      handle = undefined;
      return streamed;
    }
    const bytes = await handle.readFile();
    return {
      size: bytes.length,
      etag: `"${hash("sha256", bytes, "base64url")}"`,
      take: (part) => (part ? bytes.subarray(part.start, part.end + 1) : bytes),
      drop: () => {},
    };
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  } finally {
    await handle?.close();
  }
}

/** A file that is read while it is sent; its stream closes the handle, whatever becomes of it. */
function streamedFile(
  handle: FileHandle,
  { ino, size, ctimeNs }: { ino: bigint; size: bigint; ctimeNs: bigint },
): OpenFile {
  const last = Number(size) - 1;
  const take = (part = { start: 0, end: last }) => handle.createReadStream(part);
  return { size: Number(size), etag: `"${ino}-${size}-${ctimeNs}"`, take, drop: () => void take().destroy() };
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
    const file = await openFile(join(folder, path));
    if (file) return { path, ...file };
  }
  return undefined;
}

/**
 * The first of these files that the site has. That one is missing is believed only of a folder that stood there all the
 * while; else it is looked for again. Rejects where a file is there and cannot be read.
 */
export async function readSiteFile(folder: string, paths: readonly string[]): Promise<SiteFile | undefined> {
  for (let tries = 1; ; tries += 1) {
    const last = tries === TRIES;
    try {
      const before = await whichFolder(folder);
      const file = await readFirst(folder, paths);
      if (last || file?.path === paths[0] || (before !== undefined && before === (await whichFolder(folder))))
        return file;
      file?.drop();
    } catch (error) {
      if (last) throw error;
    }
    await setTimeout(PAUSE);
  }
}
