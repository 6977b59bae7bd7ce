import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isLeftover } from "./leftovers.ts";
import { SIZE_LIMIT, type ContentFile, type UnreadReason } from "./source.ts";

/** The content folder's YAML files, its pages and everything below reports/, sorted, named as `content/…` whatever the folder is called. */
export async function loadContentFiles(folder: string): Promise<ContentFile[]> {
  const found = (await listContent(folder)).filter(({ name }) => isRead(name));
  return Promise.all(found.map(({ path, name }) => loadFile(path, name)));
}

/** Whether a file of that name is read as content. */
export const isRead = (name: string): boolean =>
  !isLeftover(name) && (name.startsWith("content/reports/") || /^content\/(?:(?:site|metrics)\.yaml|bodies\/[^/]+\.ya?ml|pages\/[^/]+\.mdx)$/.test(name));

export interface ListedFile {
  path: string;
  /** `content/…`, whatever the folder is called. */
  name: string;
  isLink: boolean;
}

/** Everything in the content folder but folders, sorted by name. */
export async function listContent(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isLink: entry.isSymbolicLink() }))
    .map(({ path, isLink }) => ({ path, isLink, name: `content/${relative(folder, path).split(sep).join("/")}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function loadFile(path: string, name: string): Promise<ContentFile> {
  try {
    const info = await stat(path);
    // A pipe or a device would be read without end, a link to a folder not at all.
    if (!info.isFile()) return { path: name, size: 0, unread: info.isDirectory() ? "folder-link" : "no-file" };
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
