import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeContent } from "./bench/content.ts";
import { shareOf } from "./build/share.ts";
import { filesBelow } from "./shared/files-below.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), "nianlun-shards-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, "content");

/** One process, with a cache of its own, or of another's. */
function build(out: string, words: string[] = [], { shards = "shards", cache = `cache-${out}` } = {}) {
  const places = {
    LANG: "zh_CN.UTF-8",
    NIANLUN_CONTENT: content,
    NIANLUN_OUT: join(folder, out),
    NIANLUN_CACHE: join(folder, cache),
    NIANLUN_SHARDS: join(folder, shards),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts", ...words], {
    env: { ...process.env, ...places },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}
const everything = (out: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(join(folder, out)).map((path) => [path, readFileSync(join(folder, out, path), "latin1")]),
  );
const shard = (word: string) => build("none", ["--shard", word]);
const merge = (out: string, ...names: string[]) =>
  build(out, ["--merge", ...names.map((name) => join(folder, "shards", name))]);
const saying = (words: string) => expect.stringContaining(words);

beforeAll(() => {
  writeContent(content, 12 * 4, 4);
  for (const word of ["1/3", "2/3", "3/3"]) expect(shard(word)).toMatchObject({ status: 0 });
  expect(build("whole")).toMatchObject({ status: 0 });
});

test("shards make no site, and the site of all of them is the one that one build makes, byte for byte", () => {
  expect(existsSync(join(folder, "none"))).toBe(false);
  expect(readdirSync(join(folder, "shards"))).toEqual(["1-of-3", "2-of-3", "3-of-3"]);
  expect(merge("merged", "1-of-3", "2-of-3", "3-of-3")).toMatchObject({
    status: 0,
    said: saying("共 12 个机构：12 个机构的页面用的是已经做好的，0 个由这次补做。"),
  });
  expect(everything("merged")).toEqual(everything("whole"));
});

test("a shard that is missing is named, and its part made", () => {
  const { status, said } = merge("without", "1-of-3", "3-of-3");
  expect({ status, said }).toMatchObject({ status: 0, said: saying("缺第 2 份（共 3 份）。") });
  expect(everything("without")).toEqual(everything("whole"));
});

test("shards of what was written before are taken as far as it still holds", () => {
  const report = join(content, "reports/body-1/2001-review.md");
  const before = readFileSync(report, "utf8");
  writeFileSync(report, `${before}\n这一年，委员还走访了群众。\n`);
  const { status, said } = merge("edited", ".");
  expect({ status, said }).toMatchObject({
    status: 0,
    said: saying("11 个机构的页面用的是已经做好的，1 个由这次补做。"),
  });
  expect(build("edited-whole")).toMatchObject({ status: 0 });
  expect(everything("edited")).toEqual(everything("edited-whole"));
  writeFileSync(report, before);
});

test("a shard that is damaged costs time and nothing else", () => {
  cpSync(join(folder, "shards"), join(folder, "damaged"), { recursive: true });
  for (const path of filesBelow(join(folder, "damaged")).filter((_, n) => n % 3 === 0))
    writeFileSync(join(folder, "damaged", path), "?");
  for (const name of readdirSync(join(folder, "damaged")))
    cpSync(join(folder, "shards", name, "nianlun-shard.json"), join(folder, "damaged", name, "nianlun-shard.json"));
  const before = everything("damaged");
  expect(build("of-damaged", ["--merge", join(folder, "damaged")])).toMatchObject({ status: 0 });
  expect(everything("damaged")).toEqual(before);
  expect(everything("of-damaged")).toEqual(everything("whole"));
});

test("a share with an error is not made, and says where", () => {
  const report = join(content, "reports/body-2/2001-review.md");
  const before = readFileSync(report, "utf8");
  writeFileSync(report, before.replace(/^year: .*$/m, "year: then"));
  const told = ["1/3", "2/3", "3/3"].map(shard).filter(({ status }) => status !== 0);
  writeFileSync(report, before);
  // The body's own share, and that of the words.
  expect(told.length).toBeGreaterThan(0);
  for (const { status, said } of told) {
    expect(status).toBe(1);
    expect(said).toMatch(/reports\/body-2\/2001-review\.md:\d+:\d+ error[^]*有错误，这一份没有做。/);
  }
});

test("a page that check refuses stops a share before its code runs", () => {
  const [page, site] = [join(content, "pages/about.mdx"), join(content, "site.yaml")];
  const before = [page, site].map((file) => readFileSync(file, "utf8"));
  const ran = join(folder, "ran");
  writeFileSync(site, `${before[1]}pages: { code: false }\n`);
  writeFileSync(page, `${before[0]}\n{globalThis.process.getBuiltinModule("fs").writeFileSync("${ran}", "")}\n`);
  const { status, said } = shard("1/3");
  for (const [i, file] of [page, site].entries()) writeFileSync(file, before[i]!);
  expect({ status, said }).toEqual({ status: 1, said: saying("content/pages/about.mdx") });
  expect(existsSync(ran)).toBe(false);
});

test.each([
  [["--shard", "4/3"], "第几份和一共几份"],
  [["--shard"], "--shard"],
  [["--shard", "1/3", "--merge", "shards"], "不能一起用"],
  [["--merge", "nowhere"], "没有用 --shard 做好的份：nowhere"],
  [["shards"], "npm run build 后面不写别的"],
])("what cannot be meant is refused in one line: %j", (words, why) => {
  const { status, said } = build("refused", words);
  expect({ status, lines: said.trim().split("\n") }).toEqual({ status: 2, lines: [saying(why)] });
});

test("a share that no report falls to is made, and is whole", () => {
  const files = ["body-0", "body-1"].map((body) => ({ path: `content/reports/${body}/2000-review.md`, size: 0 }));
  const isOwn = (part: number) => shareOf(files, { part, of: 99 }).isOwn;
  const bodies = Array.from({ length: 12 }, (_, n) => `body-${n}`);
  const part = Array.from({ length: 98 }, (_, n) => n + 2).find((one) => !bodies.some(isOwn(one)));
  expect(build("none", ["--shard", `${part}/99`], { shards: "empty" })).toMatchObject({
    status: 0,
    said: saying("0 个机构、0 份报告的页面，检索 0 段"),
  });
});

test("a shard is not made into the site, where it would be published", () => {
  const { status, said } = build("whole", ["--shard", "1/3"], { shards: "whole" });
  expect({ status, said }).toEqual({ status: 2, said: saying("NIANLUN_SHARDS") });
});

test("a folder in a shard's place that is somebody's stays as it is", () => {
  const mine = join(folder, "theirs", "1-of-3", "thesis.docx");
  cpSync(join(folder, "whole"), join(mine, ".."), { recursive: true });
  writeFileSync(mine, "mine");
  const before = everything("theirs");
  expect(build("none", ["--shard", "1/3"], { shards: "theirs" })).toMatchObject({
    status: 2,
    said: saying("没有动它"),
  });
  expect(everything("theirs")).toEqual(before);
});
