import { existsSync } from "node:fs";
import { findPackageJSON, isBuiltin } from "node:module";
import { join, resolve } from "node:path";

/** What may stand for a file's ending in an import. */
const ENDINGS = ["", ".mjs", ".js", ".mts", ".ts", ".jsx", ".tsx", ".json", "/index.ts", "/index.js"];

/** What may be meant by a module's name, as a page's text has it; the reader says which of them its code does import. */
const NAMED = /\b(?:from|import)\s*\(?\s*(["'])([^"'\n]+)\1/g;

/** Whether there is what a page's text may import. `home` is the content folder. */
export function importsOf(bytes: Uint8Array, home: string): Record<string, boolean> {
  const names = new Set([...new TextDecoder().decode(bytes).matchAll(NAMED)].map(([, , name = ""]) => name));
  return Object.fromEntries([...names].map((name) => [name, isThere(name, home)]));
}

function isThere(name: string, home: string): boolean {
  const path = name.replace(/[?#].*$/, "");
  const pages = join(home, "pages");
  if (path.startsWith("@content/")) return isFile(join(home, path.slice("@content/".length)));
  if (path.startsWith("@src/")) return isFile(resolve("src", path.slice("@src/".length)));
  if (path.startsWith("/")) return isFile(path) || isFile(resolve(`.${path}`)) || isFile(resolve("public", `.${path}`));
  // Astro takes a name without ./ for a file beside the page, where no package has it.
  return isFile(resolve(pages, path)) || (!path.startsWith(".") && isModule(path));
}

const isFile = (path: string): boolean => ENDINGS.some((ending) => existsSync(path + ending));

function isModule(name: string): boolean {
  if (isBuiltin(name) || name.startsWith("astro:")) return true;
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}
