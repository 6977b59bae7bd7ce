import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The file by which a build knows a folder again as a build's own. It lists what the build wrote: whatever else lies there is somebody's. */
export const markFile = ".nianlun-site";

/** What file managers leave in any folder they show. */
const LITTER = /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** All that is not a folder below a folder, links among them and never followed, relative to it with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .sort();
}

/** Marks a finished site as made by a build, and tells its files. */
export function markSite(site: string): string[] {
  const files = filesBelow(site);
  writeFileSync(join(site, markFile), `${JSON.stringify({ generator: "Nianlun", files })}\n`);
  return files;
}

/** The files that a build wrote to a folder; undefined where no build of ours made it. */
export function markedFiles(folder: string): string[] | undefined {
  try {
    const { generator, files } = JSON.parse(readFileSync(join(folder, markFile), "utf8")) as { generator: unknown; files: string[] };
    return generator === "Nianlun" && Array.isArray(files) ? files : undefined;
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
