import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SearchDocument } from "../../model/search-document.ts";
import { buildIndex } from "./build-index.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "kept-parts-"));
});
afterAll(() => rm(home, { recursive: true }));

const document = (n: number, words = "委员提交提案"): SearchDocument => ({
  id: `jia/${2000 + n}-review`,
  title: `${2000 + n}年工作综述`,
  body: "jia",
  bodyName: "甲市政协",
  level: "county",
  year: 2000 + n,
  kind: "review",
  text: "original",
  places: [{ n: 1, kind: "paragraph", text: `${words}${n}件。` }],
});
const documents = [0, 1, 2, 3, 4, 5].map((n) => document(n));

let built = 0;
/** Three parts of two reports each; what the index is, file by file. */
async function build(
  some: readonly SearchDocument[],
  options: { store?: string; digest?: string; isCurrent?: boolean } = {},
) {
  const out = join(home, `out${built++}`);
  const { store: name, digest = "1", isCurrent = true } = options;
  const store =
    name === undefined ? undefined : { folder: join(home, name), program: { digest, isCurrent: () => isCurrent } };
  const { keptParts, parts } = await buildIndex(some, out, { partSize: 2, store });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(out.length)).sort();
  const bytes = Object.fromEntries(paths.map((path) => [path, readFileSync(join(out, path)).toString("base64")]));
  return { keptParts, parts, bytes };
}
const folders = (store: string) => readdirSync(join(home, store)).toSorted();

test("an index of kept parts is the one that is built from nothing, byte for byte", async () => {
  const cold = await build(documents);
  expect(await build(documents, { store: "same" })).toEqual({ ...cold, keptParts: 0 });
  expect(await build(documents, { store: "same" })).toEqual({ ...cold, keptParts: 3 });
  expect(folders("same")).toHaveLength(3);
});

test("a part is made anew where a word of it, or the program, is another, and the old one goes", async () => {
  await build(documents, { store: "edited" });
  const edited = documents.map((one, n) => (n === 3 ? document(3, "委员提交建议") : one));
  expect(await build(edited, { store: "edited" })).toEqual({ ...(await build(edited)), keptParts: 2 });
  expect(folders("edited")).toHaveLength(3);
  expect(await build(edited, { store: "edited", digest: "2" })).toMatchObject({ keptParts: 0 });
});

test("a part is not kept that a program has made which was replaced meanwhile", async () => {
  await build(documents, { store: "replaced", isCurrent: false });
  expect(await build(documents, { store: "replaced" })).toMatchObject({ keptParts: 0 });
});

test.each<[string, (part: string, files: string[]) => void]>([
  ["a file is damaged", (part, files) => writeFileSync(join(part, files[0] ?? ""), "other bytes")],
  ["a file is gone", (part, files) => rmSync(join(part, files[1] ?? ""))],
  ["its list is half written", (part) => writeFileSync(join(part, "kept.json"), '{"files":[["pagefi')],
  [
    "two keys are exchanged",
    (part) => {
      const list = JSON.parse(readFileSync(join(part, "kept.json"), "utf8")) as { data: [string, string][] };
      const [[, a], [, b]] = list.data as [[string, string], [string, string]];
      const keys = list.data.map(([id, key]) => [id, key === a ? b : a]);
      writeFileSync(join(part, "kept.json"), JSON.stringify({ ...list, data: keys }));
    },
  ],
  ["its list is gone", (part) => rmSync(join(part, "kept.json"))],
])("a kept part of which %s is made anew", async (_, damage) => {
  await build(documents, { store: "damaged" });
  const part = join(home, "damaged", folders("damaged")[0] ?? "");
  damage(
    part,
    readdirSync(part).filter((name) => name.includes(".") && name !== "kept.json"),
  );
  expect(await build(documents, { store: "damaged" })).toEqual({ ...(await build(documents)), keptParts: 2 });
  expect(await build(documents, { store: "damaged" })).toMatchObject({ keptParts: 3 });
});

test("where nothing can be kept, the index is built all the same", async () => {
  writeFileSync(join(home, "file"), "");
  expect(await build(documents, { store: "file" })).toMatchObject({ parts: 3, keptParts: 0 });
});
