import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../shared/files-below.ts";

/** The file by which a build knows a folder again as a build's own. It lists what the build wrote: whatever else lies there is somebody's; and says where the site stands. */
export const markFile = ".nianlun-site";

/** What file managers leave in any folder they show. */
const LITTER = /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

interface Mark {
  files: string[];
  /** The path that the site stands under; builds of before it was written down state none. */
  base?: string;
}

/** Marks a finished site, which stands under a base path, as made by a build, and tells its files. */
export function markSite(site: string, base: string): string[] {
  const files = filesBelow(site);
  writeFileSync(join(site, markFile), `${JSON.stringify({ generator: "Nianlun", base, files })}\n`);
  return files;
}

/** What a mark says; undefined where no build of ours wrote it. */
export function readMark(text: string): Mark | undefined {
  try {
    const { generator, base, files } = JSON.parse(text) as { generator: unknown; base?: string; files: string[] };
    return generator === "Nianlun" && Array.isArray(files) ? { files, base } : undefined;
  } catch {
    return undefined;
  }
}

/** The files that a build wrote to a folder; undefined where no build of ours made it. */
export function markedFiles(folder: string): string[] | undefined {
  try {
    return readMark(readFileSync(join(folder, markFile), "utf8"))?.files;
  } catch {
    return undefined;
  }
}

/** Files that no build wrote, in a folder that a build made; undefined where no build of ours made it. */
export function foreignFiles(folder: string): string[] | undefined {
  const marked = markedFiles(folder);
  if (!marked) return undefined;
  const known = new Set([...marked, markFile]);
  return filesBelow(folder).filter((path) => !known.has(path) && !LITTER.test(path));
}
