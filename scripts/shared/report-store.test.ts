import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { scratch } from "../build/testing.ts";
import { reportStore } from "./report-store.ts";

const { folder, remove } = scratch("report-store");
afterAll(remove);

let n = 0;
const place = (): { cache: string; file: string } => {
  const cache = join(folder, String(n++));
  return { cache, file: join(cache, "nianlun-reports.sqlite") };
};
const texts = (count: number, from = 0) =>
  new Map(Array.from({ length: count }, (_, i) => [`name${from + i}`, `文 ${from + i} ${"长".repeat(3000)}`] as const));
const keep = (cache: string, all = texts(20)) => reportStore(cache).put(all, [...all.keys()]);

test("what one command has put away, the next one gets; the file is there only then", () => {
  const { cache, file } = place();
  expect(reportStore(cache).get("name0")).toBeUndefined();
  keep(cache);
  expect(existsSync(file)).toBe(true);
  const store = reportStore(cache);
  for (const [name, text] of texts(20)) expect(store.get(name)).toBe(text);
  expect(store.get("name20")).toBeUndefined();
});

test("the program's digest is one of its words", () => {
  expect(reportStore(place().cache).program).toMatch(/^[0-9a-f]{64}$/);
  expect(reportStore(place().cache).program).toBe(reportStore(place().cache).program);
});

test("a program that was replaced since it began keeps nothing and is given nothing", () => {
  const { cache, file } = place();
  let isCurrent = true;
  const program = { digest: "1", isCurrent: () => isCurrent };
  const store = reportStore(cache, program);
  isCurrent = false;
  store.put(texts(1), ["name0"]);
  expect(existsSync(file)).toBe(false);
  keep(cache);
  expect(reportStore(cache, program).get("name0")).toBeUndefined();
  expect(reportStore(cache).get("name0")).toBe(texts(1).get("name0"));
});

const damages: Record<string, (file: string) => void> = {
  "is no database": (file) => writeFileSync(file, "anything at all, and more than a header ".repeat(50)),
  "is empty": (file) => writeFileSync(file, ""),
  "is half written": (file) => truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096),
  "ends within a page": (file) => truncateSync(file, statSync(file).size - 100),
  "is of another form": (file) => {
    writeFileSync(file, "");
    const database = new DatabaseSync(file);
    database.exec("CREATE TABLE texts (id INTEGER)");
    database.close();
  },
  "has bytes of noughts": (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, 4096, bytes.length));
  },
};
for (const [name, damage] of Object.entries(damages))
  test(`a file that ${name} costs time and nothing else`, () => {
    const { cache, file } = place();
    keep(cache);
    damage(file);
    const store = reportStore(cache);
    for (const [name, text] of texts(20)) expect([text, undefined]).toContain(store.get(name));
    // It may take a command to find out.
    keep(cache);
    keep(cache);
    expect(reportStore(cache).get("name3")).toBe(texts(20).get("name3"));
  });

test("a text under another's name is none", () => {
  const { cache, file } = place();
  keep(cache);
  const database = new DatabaseSync(file);
  database.exec(
    "UPDATE texts SET name = CASE name WHEN 'name1' THEN 'x' ELSE name END; UPDATE texts SET name = 'name1' WHERE name = 'name2'",
  );
  database.close();
  expect(reportStore(cache).get("name1")).toBeUndefined();
});

test("a text that has changed on the disk is none", () => {
  const { cache, file } = place();
  keep(cache);
  const database = new DatabaseSync(file);
  database.exec("UPDATE texts SET text = replace(text, '文 7', '文 8') WHERE name = 'name7'");
  database.close();
  const store = reportStore(cache);
  expect(store.get("name7")).toBeUndefined();
  expect(store.get("name8")).toBe(texts(20).get("name8"));
});

test("a folder that cannot be had, and a file that another holds, cost nothing", () => {
  const { cache } = place();
  writeFileSync(cache, "a file where the folder should be");
  keep(cache);
  expect(reportStore(cache).get("name0")).toBeUndefined();
  const held = place();
  keep(held.cache);
  const other = new DatabaseSync(held.file);
  other.exec("BEGIN EXCLUSIVE");
  keep(held.cache, texts(1, 50));
  expect(reportStore(held.cache).get("name0")).toBeUndefined();
  other.close();
  const store = reportStore(held.cache);
  expect([store.get("name0"), store.get("name50")]).toEqual([texts(1).get("name0"), undefined]);
});

test("what is asked for no more goes in the end, the longest unused first", () => {
  const { cache } = place();
  mkdirSync(cache);
  for (let run = 0; run < 8; run++) keep(cache, texts(200, run * 200));
  const store = reportStore(cache);
  const left = Array.from({ length: 8 }, (_, run) => store.get(`name${run * 200 + 1}`) !== undefined);
  expect(left).toEqual(
    [false, false, false, true, true, true, true, true].map((is, i) => (i === 2 ? expect.any(Boolean) : is)),
  );
});
