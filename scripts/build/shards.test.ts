import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findShards, isFree, markedShare, markShard, missingShares, readShare } from "./shards.ts";
import { scratch, write } from "./testing.ts";

const { folder, remove } = scratch("shards");
afterAll(remove);

/** A folder that holds some shares of three. */
function shardsOf(name: string, ...parts: number[]): string {
  const home = join(folder, name);
  for (const part of parts) {
    mkdirSync(join(home, `${part}-of-3`), { recursive: true });
    markShard(join(home, `${part}-of-3`), { part, of: 3 });
  }
  return home;
}

test.each([
  ["1/1", { part: 1, of: 1 }],
  ["3/16", { part: 3, of: 16 }],
  ...["0/4", "5/4", "1", "1/", "/2", "-1/2", "1/2/3", "a/b", "01/2", "1.5/2", "１/２"].map(
    (word) => [word, undefined] as const,
  ),
] as const)("which share %s is", (word, share) => expect(readShare(word)).toEqual(share));

describe("shards are found", () => {
  test("by their own names, by their folder's, each once", () => {
    const home = shardsOf("found", 2, 1);
    write(home, { "notes.txt": "" });
    mkdirSync(join(home, "other"));
    const all = [join(home, "1-of-3"), join(home, "2-of-3")];
    expect(findShards([home])).toEqual({ folders: all });
    expect(findShards([...all, home])).toEqual({ folders: all });
  });

  test.each(["none", "empty", "file"])("not where there are none: %s", (name) => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    write(folder, { file: "" });
    expect(findShards([shardsOf("some", 1), join(folder, name)])).toEqual({ wrong: join(folder, name) });
  });

  test("and those that are missing are known", () => {
    const found = findShards([shardsOf("two", 1, 3)]);
    expect("folders" in found && missingShares(found.folders)).toEqual([{ part: 2, of: 3 }]);
  });
});

test("a shard takes the place of nothing but a shard", () => {
  const home = shardsOf("free", 1);
  write(home, { "theirs/thesis.docx": "mine", "a-file": "", "odd/nianlun-shard.json": "{" });
  mkdirSync(join(home, "empty"));
  const free = ["1-of-3", "2-of-3", "empty", "theirs", "a-file", "odd"].map((name) => isFree(join(home, name)));
  expect(free).toEqual([true, true, true, false, false, false]);
  expect(markedShare(join(home, "odd"))).toBeUndefined();
});
