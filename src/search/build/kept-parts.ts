import { hash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ReportId } from "../../model/dataset.ts";
import type { SearchDocument } from "../../model/search-document.ts";
import { partsFolder, type BuiltPart } from "./part.ts";

/** Where earlier builds have put their parts away. */
export interface PartStore {
  folder: string;
  /** Another program, or another Pagefind, makes others; what was made by one that has changed meanwhile is not kept. */
  program: { digest: string; isCurrent(): boolean };
}

/** A part's files with their digests, and Pagefind's keys. Written last: without it there is no part. */
interface Manifest {
  files: [name: string, digest: string][];
  keys: [ReportId, string][];
  /** Holds all of it to the part's name. */
  sum: string;
}
const sumOf = (name: string, { files, keys }: Omit<Manifest, "sum">): string =>
  digest(JSON.stringify([name, files, keys]));
const manifestFile = "part.json";

/** A part's name: a digest of all that its files depend on. */
export const partName = (documents: readonly SearchDocument[], { program }: PartStore): string => {
  const words = documents.map(({ id, places }) => [id, places.map(({ kind, text }) => [kind, text])]);
  return digest(JSON.stringify([program.digest, words]));
};

/** Puts a kept part into `folder`; undefined where there is none that is whole. What cannot be read is not there. */
export async function takePart(name: string, folder: string, store: PartStore): Promise<BuiltPart | undefined> {
  const from = join(store.folder, name);
  try {
    const { files, keys, sum } = JSON.parse(await readFile(join(from, manifestFile), "utf8")) as Manifest;
    if (sum !== sumOf(name, { files, keys })) throw new Error(`${manifestFile} is damaged.`);
    for (const [file, expected] of files) {
      const bytes = await readFile(join(from, file));
      if (digest(bytes) !== expected) throw new Error(`${file} is damaged.`);
      await write(join(folder, file), bytes);
    }
    return { keys, isKept: true };
  } catch {
    return undefined;
  }
}

/** Keeps the part in `folder`. What cannot be written is not kept. */
export async function keepPart(name: string, folder: string, { keys }: BuiltPart, store: PartStore): Promise<void> {
  const to = join(store.folder, name);
  const half = `${to}.half`;
  try {
    await rm(half, { recursive: true, force: true });
    const files: Manifest["files"] = [];
    for (const file of await filesOf(folder)) {
      const bytes = await readFile(join(folder, file));
      await write(join(half, file), bytes);
      files.push([file, digest(bytes)]);
    }
    await writeFile(
      join(half, manifestFile),
      JSON.stringify({ files, keys, sum: sumOf(name, { files, keys }) } satisfies Manifest),
    );
    await rm(to, { recursive: true, force: true });
    await rename(half, to);
  } catch {
    await rm(half, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Takes away all parts but these. */
export async function dropOthers(names: readonly string[], { folder }: PartStore): Promise<void> {
  const found = await readdir(folder).catch(() => []);
  const others = found.filter((name) => !names.includes(name));
  await Promise.all(
    others.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)),
  );
}

const digest = (bytes: string | Uint8Array): string => hash("sha256", bytes, "hex");

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** The first part's folder holds those of the others. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length).replaceAll("\\", "/").replace(/^\//, ""),
    );
  return paths.filter((path) => !path.startsWith(`${partsFolder}/`)).sort();
}
