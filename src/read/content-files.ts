import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { SIZE_LIMIT, type ContentFile, type UnreadReason } from "./source.ts";

/** Editors' own leftovers: hidden files, Office locks, backups. */
const IGNORED = /(^|\/)(\.|~\$)|~$/;

/** The content folder's YAML files, its pages and everything below reports/, sorted, named as `content/…` whatever the folder is called. */
export async function loadContentFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: `content/${relative(folder, path).split(sep).join("/")}` }))
    .filter(({ name }) => !IGNORED.test(name) && (name.startsWith("content/reports/") || /^content\/((bodies\/)?[^/]+\.ya?ml|pages\/[^/]+\.mdx)$/.test(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(paths.map(({ path, name }) => loadFile(path, name)));
}

async function loadFile(path: string, name: string): Promise<ContentFile> {
  try {
    const info = await stat(path);
    // A pipe or a device would be read without end, a link to a folder not at all.
    if (!info.isFile()) return { path: name, size: 0, unread: "no-file" };
    const { size } = info;
    return size > SIZE_LIMIT ? { path: name, size } : { path: name, size, bytes: await readFile(path) };
  } catch (error) {
    return { path: name, size: 0, unread: unread(error) };
  }
}

/** A link without a file behind it, a file that may not be read; the system's other refusals are thrown on. */
function unread(error: unknown): UnreadReason {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ELOOP") return "broken-link";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  throw error;
}
