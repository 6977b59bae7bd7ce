import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { mendReport, mendSiteFile, type Change, type Names } from "../../src/read/mend/mend.ts";
import { readSiteFiles } from "../../src/read/site-files.ts";
import type { ContentFile } from "../../src/read/source.ts";

/** What was mended in one file. */
export interface FixedFile {
  file: string;
  changes: Change[];
  reordered: boolean;
}

/** Mends what is certain in these files of a content folder, and writes those that changed. Throws where one cannot be written. */
export async function fixFiles(files: readonly ContentFile[], isAsked: (file: string) => boolean, folder: string): Promise<FixedFile[]> {
  const names = readSiteFiles(files, () => undefined);
  const fixed: FixedFile[] = [];
  for (const file of files.filter(({ path }) => isAsked(path))) {
    const mended = mend(file, names);
    if (!mended) continue;
    await replaceFile(join(folder, file.path.slice("content/".length)), mended.text);
    fixed.push({ file: file.path, changes: mended.changes, reordered: mended.reordered });
  }
  return fixed;
}

/** Undefined where there is nothing to mend, or what the file holds is no UTF-8 text. */
function mend({ path, bytes }: ContentFile, names: Names) {
  const written = bytes && decodeText(bytes);
  if (written === undefined) return undefined;
  const mended = /^content\/reports\/.*\.md$/.test(path) ? mendReport(written, names) : path.endsWith(".mdx") ? undefined : mendSiteFile(written);
  return mended && mended.text !== written ? mended : undefined;
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Writes beside the file and renames over it, so that no one ever finds half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = join(dirname(target), `.${process.pid}-${Date.now()}.tmp`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await chmod(draft, mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
