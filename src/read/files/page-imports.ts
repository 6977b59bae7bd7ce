import { statSync } from "node:fs";
import { findPackageJSON, isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";
import { exportedBy, type Exported } from "./page-exports.ts";

/** What a page may import by some name. */
export type Importable = { missing: true } | ({ missing?: false } & Exported);

/** What may stand for a file's ending in an import. */
const ENDINGS = ["", ".mjs", ".js", ".mts", ".ts", ".jsx", ".tsx", ".json", "/index.ts", "/index.js"];

/** What may be meant by a module's name, as a page's text has it; the reader says which of them its code does import. */
const NAMED = /\b(?:from|import)\s*\(?\s*(["'])([^"'\n]+)\1/g;

/** What there is by each name that a page's text may import. `home` is the content folder; what lies in it is taken from `copy`, where that has it. */
export async function importsOf(bytes: Uint8Array, home: string, copy = home): Promise<Record<string, Importable>> {
  const names = new Set([...new TextDecoder().decode(bytes).matchAll(NAMED)].map(([, , name = ""]) => name));
  return Object.fromEntries(
    await Promise.all([...names].map(async (name) => [name, await importable(name, home, copy)] as const)),
  );
}

/** The files that a page may import by a name, from beside it or from elsewhere in the checkout; none for a package. */
export const importedFrom = (name: string, home: string): string[] =>
  OWN.test(name) ? ENDINGS.map((ending) => placeOf(plain(name), home) + ending) : [];

const OWN = /^(?:\.|@content\/|@src\/)/;

const plain = (name: string): string => name.replace(/[?#].*$/, "");

async function importable(name: string, home: string, copy: string): Promise<Importable> {
  const path = plain(name);
  if (path.startsWith("/"))
    return [path, resolve(`.${path}`), resolve("public", `.${path}`)].some((one) => fileAt(one) !== undefined)
      ? {}
      : { missing: true };
  // Astro takes a name without ./ for a file beside the page, where no package has it.
  if (!OWN.test(path) && isModule(path)) return {};
  const place = placeOf(path, home);
  const within = relative(home, place);
  const file = (within.startsWith("..") ? undefined : fileAt(join(copy, within))) ?? fileAt(place);
  // What ? asks for, such as a file's text, any file can give.
  return file === undefined ? { missing: true } : path === name ? exportedBy(file) : {};
}

function placeOf(path: string, home: string): string {
  if (path.startsWith("@content/")) return join(home, path.slice("@content/".length));
  return path.startsWith("@src/") ? resolve("src", path.slice("@src/".length)) : resolve(join(home, "pages"), path);
}

const fileAt = (path: string): string | undefined => ENDINGS.map((ending) => path + ending).find(isFile);

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isModule(name: string): boolean {
  if (isBuiltin(name) || name.startsWith("astro:")) return true;
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}
