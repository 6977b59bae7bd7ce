import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { ContentFile } from "../../src/read/source.ts";

/**
 * Reports come to the pages as they were read; the editors' pages and the files of public/ are taken by Astro, later. These functions see to it
 * that a site is of one reading all the same.
 */
const isTakenLater = ({ path }: ContentFile): boolean => /^(?:content\/pages|public)\//.test(path);

export const pageDigest = (bytes: Uint8Array): string => hash("sha256", bytes, "hex");

const digestOf = ({ bytes, size }: ContentFile): string => (bytes ? pageDigest(bytes) : String(size));

const digests = (files: readonly ContentFile[]): Record<string, string> => Object.fromEntries(files.filter(isTakenLater).map((file) => [file.path, digestOf(file)]));

/** Writes down which pages were read, for scripts/pages-as-read.ts. */
export const listPages = (files: readonly ContentFile[], list: string): void => writeFileSync(list, JSON.stringify(digests(files)));

/** The first file that was changed, added or removed between two readings. */
export function changedBetween(before: readonly ContentFile[], after: readonly ContentFile[]): string | undefined {
  const [then, now] = [digests(before), digests(after)];
  return Object.keys({ ...then, ...now }).find((path) => then[path] !== now[path]);
}
