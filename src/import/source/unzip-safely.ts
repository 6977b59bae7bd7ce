import { Unzip, UnzipInflate, unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { refused, type Refused } from "../problem.ts";

/** A Word document's texts, tables and styles: photographs are not needed, and far larger than any report's text. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
const PARTS_LIMIT = 2_000;
/** What the text is read from; pictures, fonts and embedded files stay packed. */
const WANTED = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|word\/[^/]+\.xml$|word\/_rels\/)/;

/**
 * A .docx without its pictures, inflated within a limit. The sizes that the archive states are checked before anything is inflated;
 * what really comes out is counted too, since an archive can lie.
 */
export function withinLimits(bytes: Uint8Array): Uint8Array | Refused {
  const directory = readZipDirectory(bytes);
  if (!directory) return refused("damaged", { format: "docx" });
  if (directory.length > PARTS_LIMIT) return refused("too-many-parts", { parts: directory.length, limit: PARTS_LIMIT });
  const wanted = directory.filter(({ name }) => WANTED.test(name));
  const stated = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (stated > UNPACKED_LIMIT) return refused("zip-bomb", { bytes: stated, limit: UNPACKED_LIMIT });
  const { parts, problem } = inflate(bytes);
  return problem ?? zipSync(parts, { level: 0 });
}

/** The files of a zip archive, as its directory states them: nothing is inflated. Undefined where there is no directory, or it is broken. */
export function readZipDirectory(bytes: Uint8Array): UnzipFileInfo[] | undefined {
  const files: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        files.push(file);
        return false;
      },
    });
    return files;
  } catch {
    return undefined;
  }
}

const join = (chunks: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(chunks));

function inflate(bytes: Uint8Array): { parts: Record<string, Uint8Array>; problem?: Refused } {
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  let problem: Refused | undefined;
  const unzip = new Unzip((file) => {
    if (!WANTED.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      total += chunk?.length ?? 0;
      if (error) problem ??= refused("damaged", { format: "docx" });
      else if (total > UNPACKED_LIMIT) problem ??= refused("zip-bomb", { bytes: total, limit: UNPACKED_LIMIT });
      else chunks.push(chunk);
      if (problem) file.terminate();
      else if (final) parts[file.name] = join(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In small pieces, so that a bomb is noticed before it has gone off.
    for (let at = 0; at < bytes.length && !problem; at += 65_536)
      unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  } catch {
    problem ??= refused("damaged", { format: "docx" });
  }
  return { parts, problem };
}
