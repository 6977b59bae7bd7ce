import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { shardsFolder } from "../shared/site-folders.ts";

/** One of several builds that share a site: `part` of `of`, from 1 on. */
export interface Share {
  part: number;
  of: number;
}

/** `3/16`; undefined for anything else. */
export function readShare(word: string): Share | undefined {
  const [, part, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(word) ?? []).map(Number);
  return part === undefined || of === undefined || part > of ? undefined : { part, of };
}

/**
 * What one of several builds hands to the one that puts the site together: a folder of what it has read and made, each under the digest of all that it
 * depends on, as a cache has it. So nothing in it can be taken that is not what the other build would make itself.
 */
const markFile = "nianlun-shard.json";

export const shardFolder = ({ part, of }: Share): string => join(shardsFolder(), `${part}-of-${of}`);

export function markShard(folder: string, share: Share): void {
  writeFileSync(join(folder, markFile), `${JSON.stringify({ generator: "Nianlun", ...share })}\n`);
}

/** Whose share a folder holds; undefined where no build of ours made it. */
export function markedShare(folder: string): Share | undefined {
  try {
    const { generator, part, of } = JSON.parse(readFileSync(join(folder, markFile), "utf8")) as Share & {
      generator: unknown;
    };
    return generator === "Nianlun" ? { part, of } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a shard may be written here: where there is nothing, or an earlier one. */
export const isFree = (folder: string): boolean =>
  !statSync(folder, { throwIfNoEntry: false }) || markedShare(folder) !== undefined || isEmpty(folder);

const isEmpty = (folder: string): boolean => statSync(folder).isDirectory() && readdirSync(folder).length === 0;

/** The shards that words name: each itself, or all in a folder of them. A word that names none is given back. */
export function findShards(words: readonly string[]): { folders: string[] } | { wrong: string } {
  const found = words.map((word) => ({ word, folders: below(resolve(word)) }));
  const wrong = found.find(({ folders }) => folders.length === 0);
  return wrong ? { wrong: wrong.word } : { folders: [...new Set(found.flatMap(({ folders }) => folders))] };
}

function below(folder: string): string[] {
  if (markedShare(folder)) return [folder];
  const inside = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).toSorted() : [];
  return inside.map((name) => join(folder, name)).filter((path) => markedShare(path));
}

/** Of these shards' whole, those that are not there; of that whole of which the most are. */
export function missingShares(folders: readonly string[]): Share[] {
  const found = folders.flatMap((folder) => markedShare(folder) ?? []);
  const wholes = [...Map.groupBy(found, ({ of }) => of)].toSorted(([, a], [, b]) => b.length - a.length);
  return wholes
    .slice(0, 1)
    .flatMap(([of, some]) =>
      Array.from({ length: of }, (_, n) => ({ part: n + 1, of })).filter(({ part }) =>
        some.every((one) => one.part !== part),
      ),
    );
}
