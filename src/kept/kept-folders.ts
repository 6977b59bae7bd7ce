import { createHash, hash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inTurns } from "./in-turns.ts";

/** Where earlier builds have put away folders of files that they have made. */
export interface KeptStore {
  folder: string;
  /** Folders of other builds, which are asked too and left as they are. */
  also?: readonly string[];
  /** Another program, or another package, makes others; what was made by one that has changed meanwhile is not kept. */
  program: { digest: string; isCurrent(): boolean };
}

/** A folder's files with their digests, and what else is known of it. Written last: without it there is no folder. */
interface Manifest<T> {
  files: [name: string, digest: string][];
  data: T;
  /** Holds all of it to the folder's name. */
  sum: string;
}
const sumOf = (name: string, { files, data }: Omit<Manifest<unknown>, "sum">): string =>
  digest(JSON.stringify([name, files, data]));
const manifestFile = "kept.json";

/** A folder's name: a digest of all that its files depend on. `list` is taken item by item: as one text it may be longer than a text can be. */
export function keptName(inputs: unknown, { program }: KeptStore, list: readonly unknown[] = []): string {
  const sum = createHash("sha256").update(JSON.stringify([program.digest, inputs]));
  for (const item of list) sum.update(`\n${JSON.stringify(item)}`);
  return sum.digest("hex");
}

interface Kept<T> {
  files: string[];
  data: T;
}

/** Copies what is kept into `to`, and gives its files and what was said of it; undefined where there is none that is whole. What cannot be read is not there. */
export async function takeKept<T>(name: string, to: string, store: KeptStore): Promise<Kept<T> | undefined> {
  for (const folder of [store.folder, ...(store.also ?? [])]) {
    const found = await takeFrom<T>(folder, name, to);
    if (found) return found;
  }
  return undefined;
}

async function takeFrom<T>(folder: string, name: string, to: string): Promise<Kept<T> | undefined> {
  const from = join(folder, name);
  try {
    const { files, data, sum } = JSON.parse(await readFile(join(from, manifestFile), "utf8")) as Manifest<T>;
    if (sum !== sumOf(name, { files, data })) throw new Error(`${manifestFile} is damaged.`);
    await makeFolders(files.map(([file]) => join(to, file)));
    await inTurns(files, AT_ONCE, async ([file, expected]) => {
      const bytes = await readFile(join(from, file));
      if (digest(bytes) !== expected) throw new Error(`${file} is damaged.`);
      await writeFile(join(to, file), bytes);
    });
    return { files: files.map(([file]) => file), data };
  } catch {
    return undefined;
  }
}

/** Keeps these files of `from`. What cannot be written is not kept. */
export async function keep<T>(
  name: string,
  from: string,
  { files: names, data }: { files: readonly string[]; data: T },
  store: KeptStore,
): Promise<void> {
  const to = join(store.folder, name);
  const half = `${to}.half`;
  try {
    await rm(half, { recursive: true, force: true });
    await makeFolders(names.map((file) => join(half, file)));
    const files = await inTurns(names, AT_ONCE, async (file): Promise<[string, string]> => {
      const bytes = await readFile(join(from, file));
      await writeFile(join(half, file), bytes);
      return [file, digest(bytes)];
    });
    const manifest: Manifest<T> = { files, data, sum: sumOf(name, { files, data }) };
    await writeFile(join(half, manifestFile), JSON.stringify(manifest));
    await rm(to, { recursive: true, force: true });
    await rename(half, to);
  } catch {
    await rm(half, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether a folder is kept under this name; what is in it is asked when it is taken. */
export const isKept = (name: string, { folder }: KeptStore): boolean => existsSync(join(folder, name, manifestFile));

/** Takes away all that is kept but these. */
export async function dropOthers(names: readonly string[], { folder }: KeptStore): Promise<void> {
  const known = new Set(names);
  const others = (await readdir(folder).catch(() => [])).filter((name) => !known.has(name));
  await Promise.all(
    others.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)),
  );
}

/** By which bytes are known again. */
export const digest = (bytes: string | Uint8Array): string => hash("sha256", bytes, "hex");

/** Folders of files, each made once. */
async function makeFolders(files: readonly string[]): Promise<void> {
  for (const folder of new Set(files.map((file) => dirname(file)))) await mkdir(folder, { recursive: true });
}

/** The disk is what is waited for. */
const AT_ONCE = 32;
