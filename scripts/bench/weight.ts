import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const sampled = 200;

/** Bytes after brotli, as a static host sends them. */
export const brotliBytes = (content: Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).byteLength;

interface Weight {
  html: number;
  css: number;
  js: number;
  total: number;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());

/** Files and bytes of a built site. */
export function distSize(folder: string): { files: number; bytes: number } {
  const files = filesOf(folder);
  return { files: files.length, bytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) };
}

const matches = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), (match) => match[1]!);

/** Weighs pages of one site; a file that many pages share is compressed once. */
function scales(folder: string, base: string): (page: string) => Weight {
  const known = new Map<string, number>();
  const read = (url: string): Buffer => readFileSync(join(folder, url.slice(base.length)));
  const bytes = (url: string): number => known.get(url) ?? known.set(url, brotliBytes(read(url))).get(url)!;
  /** A script with all that it imports at once; lazy imports come later, or never. */
  const withImports = (url: string, seen: Set<string>): Set<string> => {
    if (seen.has(url)) return seen;
    seen.add(url);
    const imports = matches(read(url).toString(), /(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const path of imports) withImports(posix.join(posix.dirname(url), path), seen);
    return seen;
  };
  const sum = (urls: Iterable<string>): number => [...urls].reduce((total, url) => total + bytes(url), 0);
  return (page) => {
    const content = readFileSync(join(folder, page));
    const text = content.toString();
    const scripts = new Set<string>();
    for (const url of matches(text, /<script[^>]*\ssrc="([^"]+)"/g)) withImports(url, scripts);
    const html = brotliBytes(content);
    const css = sum(new Set(matches(text, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)));
    const js = sum(scripts);
    return { html, css, js, total: html + css + js };
  };
}

/** Compressed bytes of the report pages before any interaction: of the middle one and of the heaviest. At most 200, evenly chosen. */
export function reportWeights(folder: string, base: string): { pages: number; median: Weight; max: Weight } {
  const pages = filesOf(join(folder, "reports"))
    .filter((path) => path.split(/[\\/]/).length === 3 && path.endsWith("index.html"))
    .map((path) => join("reports", path))
    .sort();
  const every = Math.ceil(pages.length / sampled);
  const weights = pages
    .filter((_, at) => at % every === 0)
    .map(scales(folder, base))
    .sort((a, b) => a.total - b.total);
  return { pages: weights.length, median: weights[Math.floor(weights.length / 2)]!, max: weights.at(-1)! };
}
