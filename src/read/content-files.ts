import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { SIZE_LIMIT, type ContentFile } from "./source.ts";

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
  const { size } = await stat(path);
  return size > SIZE_LIMIT ? { path: name, size } : { path: name, size, bytes: await readFile(path) };
}
