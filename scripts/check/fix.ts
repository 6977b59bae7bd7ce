import { join } from "node:path";
import { mendReport, mendSiteFile, type Change } from "../../src/read/yaml/mend/mend.ts";
import { readSiteFiles } from "../../src/read/site/site-files.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import { replaceRead } from "../shared/write-whole.ts";
import type { Names } from "../../src/read/yaml/mend/names.ts";

/** What was mended in one file. */
export interface FixedFile {
  file: string;
  changes: Change[];
  reordered: boolean;
}

/**
 * Mends what is certain in these files of a content folder, and writes those that changed. `left`: what somebody has saved since it was read,
 * which stays as it is. Throws where a file cannot be written.
 */
export function fixFiles(
  files: readonly ContentFile[],
  isAsked: (file: string) => boolean,
  folder: string,
): { fixed: FixedFile[]; left: string[] } {
  const names = readSiteFiles(files, () => undefined);
  const fixed: FixedFile[] = [];
  const left: string[] = [];
  for (const file of files.filter(({ path }) => isAsked(path))) {
    const mended = mend(file, names);
    if (!mended) continue;
    const replaced =
      file.bytes && replaceRead(join(folder, file.path.slice("content/".length)), file.bytes, mended.text);
    if (replaced) fixed.push({ file: file.path, changes: mended.changes, reordered: mended.reordered });
    else left.push(file.path);
  }
  return { fixed, left };
}

/** Undefined where there is nothing to mend, or what the file holds is no UTF-8 text. */
function mend({ path, bytes }: ContentFile, names: Names) {
  const written = bytes && decodeText(bytes);
  if (written === undefined) return undefined;
  const mended = /^content\/reports\/.*\.md$/.test(path)
    ? mendReport(written, names)
    : path.endsWith(".mdx")
      ? undefined
      : mendSiteFile(written);
  return mended && mended.text !== written ? mended : undefined;
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
