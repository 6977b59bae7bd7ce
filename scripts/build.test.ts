import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test, vi } from "vitest";
import { scratch, write } from "./build/testing.ts";
import { filesBelow } from "./shared/files-below.ts";

// Each test builds whole sites, and builds of one checkout take turns.
vi.setConfig({ testTimeout: 600_000 });

const { folder, remove } = scratch("build");
afterAll(remove);

/** Two sites of other content: each says its name on its first page, and the second has a report less. */
const contents = Object.fromEntries(
  ["first", "second"].map((name) => {
    const content = join(folder, name);
    cpSync("tests/fixtures/site", content, { recursive: true });
    const file = join(content, "site.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title:.*$/m, `title: { zh: ${name} }`));
    return [name, content];
  }),
) as Record<"first" | "second", string>;
rmSync(join(contents.second, "reports/jia/2024-plan.md"));

const at = (name: string): string => join(folder, "out", name);

function start(content: string, out: string, variables: Record<string, string> = {}, words: string[] = []) {
  const env = {
    ...process.env,
    LANG: "zh_CN.UTF-8",
    NIANLUN_CONTENT: content,
    NIANLUN_OUT: out,
    NIANLUN_CACHE: join(folder, "cache"),
    ...variables,
  };
  const child = spawn(process.execPath, ["scripts/build.ts", ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (data: Buffer) => (said += data.toString()));
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const ended = new Promise<{ code: number | null; said: string; signal?: NodeJS.Signals }>((done) =>
    child.once("close", (code, signal) => done({ code, said, ...(signal ? { signal } : {}) })),
  );
  return { child, ended };
}
const build = (content: string, out: string, variables = {}, words: string[] = []) =>
  start(content, out, variables, words).ended;

/** A site as a whole: its files and what they hold. */
const everything = (out: string): Record<string, string> =>
  Object.fromEntries(filesBelow(out).map((path) => [path, readFileSync(join(out, path), "latin1")]));
const beside = (out: string): string[] => readdirSync(join(out, "..")).filter((name) => name.startsWith(".nianlun-"));

const right: Partial<Record<"first" | "second", Record<string, string>>> = {};
/** What a build of this content gives when nothing else is under way. */
async function alone(name: "first" | "second"): Promise<Record<string, string>> {
  if (right[name]) return right[name];
  expect(await build(contents[name], at(`alone-${name}`))).toMatchObject({ code: 0 });
  return (right[name] = everything(at(`alone-${name}`)));
}

test("a build that uses what others have kept is the one from nothing, whatever has changed since", async () => {
  const content = join(folder, "changing");
  cpSync(contents.first, content, { recursive: true });
  const edit = (path: string, from: string | RegExp, to: string) => {
    const before = readFileSync(join(content, path), "utf8");
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(content, path), after);
  };
  const changes: Record<string, () => void> = {
    nothing: () => undefined,
    "a neighbour's word": () => edit("reports/yi/2022-review.md", /$/, "\n这一年，委员还走访了群众。\n"),
    "a body's name": () => edit("bodies/yi.yaml", /^short:.*$/m, "short: { zh: 乙县委员会 }"),
    "a body's term": () => edit("bodies/jia.yaml", 'end: "2021"', 'end: "2020"'),
    "a break": () => edit("metrics.yaml", "从2023年起，并案的提案合算为一件", "2023年起换了算法"),
    "a neighbour's number": () => {
      edit("reports/yi/2022-review.md", /36件/g, "37件");
    },
    "a report's address": () =>
      cpSync(join(content, "reports/yi/2023-yearbook.md"), join(content, "reports/yi/2023-yearbook-old.md")),
    "another of the year, which replaces it": () =>
      edit("reports/yi/2023-yearbook-old.md", /^scope:/m, "supersedes: [yi/2023-yearbook]\nscope:"),
    "a page": () => edit("pages/method.mdx", /$/, "\n## 另一节\n\n补充说明。\n"),
    "what a page imports, and its style": () => {
      edit("pages/about.mdx", /\n---\n/, '\n---\n\nimport "./own.css";\nimport Own from "./Own.astro";\n\n<Own />\n');
      write(content, { "pages/own.css": '@import "./more.css";\n', "pages/more.css": ".a { color: red }\n" });
      write(content, { "pages/Own.astro": "---\n---\n<p>自己的</p>\n" });
    },
    "a style that an imported style imports": () => edit("pages/more.css", "red", "blue"),
    "another imported component": () => {
      edit("pages/about.mdx", "./Own.astro", "./SearchOwn.astro");
      write(content, { "pages/SearchOwn.astro": "---\n---\n<p>自己的</p>\n" });
    },
    "a style that it takes, which falls into a sheet that few pages have": () => {
      write(content, { "pages/search-own.css": "main h1 { color: darkred }\n" });
      edit("pages/SearchOwn.astro", "---\n---", '---\nimport "./search-own.css";\n---');
    },
    "a component of ours that it takes": () =>
      edit("pages/SearchOwn.astro", "---\n", '---\nimport Chart from "@src/components/Chart.astro";\n'),
    "a metric's words": () => edit("metrics.yaml", /labels: \{ zh: [^,}]+/, "labels: { zh: 另一种叫法"),
    "a report gone, and the site's name": () => {
      rmSync(join(content, "reports/jia/2024-plan.md"));
      edit("site.yaml", /^title:.*$/m, "title: { zh: 改名 }");
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    change();
    expect({ name, ...(await build(content, at("warm"), { NIANLUN_CACHE: join(folder, "kept") })) }).toMatchObject({
      code: 0,
    });
    rmSync(join(folder, "emptied"), { recursive: true, force: true });
    expect({ name, ...(await build(content, at("cold"), { NIANLUN_CACHE: join(folder, "emptied") })) }).toMatchObject({
      code: 0,
    });
    expect({ name, site: everything(at("warm")) }).toEqual({ name, site: everything(at("cold")) });
  }
});

test("a cache that cannot be written costs time and nothing else", async () => {
  const cache = join(folder, "no-folder");
  writeFileSync(cache, "");
  expect(await build(contents.first, at("without-cache"), { NIANLUN_CACHE: cache })).toMatchObject({ code: 0 });
  expect(everything(at("without-cache"))).toEqual(await alone("first"));
});

describe("a folder that no build made", () => {
  test.each([
    ["the content", "content", "里面有内容目录"],
    ["a folder of the content", "content/reports", "不能生成到内容目录"],
    ["the folder that all lies in", ".", "里面有内容目录"],
    ["somebody's folder with a repository", "mine", "不是生成的网站"],
  ])("stays as it is: %s", async (_, out, why) => {
    const home = join(folder, "home");
    cpSync(contents.first, join(home, "content"), { recursive: true });
    write(home, { "mine/.git/HEAD": "ref: refs/heads/main", "mine/thesis.docx": "mine" });
    const before = everything(home);
    const { code, said } = await build(join(home, "content"), join(home, out));
    expect({ code, lines: said.trim().split("\n") }).toEqual({ code: 2, lines: [expect.stringContaining(why)] });
    expect(everything(home)).toEqual(before);
  });

  test("stays where somebody put a file into a built site, and the site with it", async () => {
    await alone("first");
    const out = at("alone-first");
    write(out, { "reports/notes.docx": "mine" });
    expect(await build(contents.second, out)).toEqual({ code: 2, said: expect.stringContaining("reports/notes.docx") });
    expect(readFileSync(join(out, "reports/notes.docx"), "utf8")).toBe("mine");
    rmSync(join(out, "reports/notes.docx"));
    expect(everything(out)).toEqual(await alone("first"));
  });
});

test("a site behind a link is replaced where the link leads", async () => {
  mkdirSync(at("www"), { recursive: true });
  symlinkSync(at("www"), at("link"));
  expect(await build(contents.first, at("link"))).toMatchObject({ code: 0 });
  expect(everything(at("www"))).toEqual(await alone("first"));
});

test("a site is built onto another file system than the checkout's", async ({ skip }) => {
  const other = at("other");
  mkdirSync(other, { recursive: true });
  if (spawnSync("mount", ["-t", "tmpfs", "tmpfs", other], { stdio: "ignore" }).status !== 0)
    skip("Nothing may be mounted here.");
  try {
    expect(await build(contents.first, join(other, "site"))).toMatchObject({ code: 0 });
    expect(everything(join(other, "site"))).toEqual(await alone("first"));
    expect(beside(join(other, "site"))).toEqual([]);
  } finally {
    spawnSync("umount", [other]);
  }
});

test("a site is open to whom the one was that it replaces, whatever the umask", async () => {
  const before = await alone("first");
  const out = at("alone-first");
  const umask = process.umask(0o077);
  const { code } = await build(contents.first, out).finally(() => process.umask(umask));
  const closed = [".", ...filesBelow(out)].filter((path) => (statSync(join(out, path)).mode & 0o044) !== 0o044);
  expect({ code, closed }).toEqual({ code: 0, closed: [] });
  expect(everything(out)).toEqual(before);
});

test("content without a report is refused, as check refuses it", async () => {
  const content = join(folder, "no-reports");
  cpSync(contents.first, content, { recursive: true });
  rmSync(join(content, "reports"), { recursive: true });
  expect(await build(content, at("none"))).toEqual({
    code: 1,
    said: expect.stringContaining("content/reports:1:1 error reports-missing"),
  });
  symlinkSync(join(contents.first, "reports"), join(content, "reports"));
  expect(await build(content, at("none"))).toEqual({
    code: 1,
    said: expect.stringContaining("content/reports:1:1 error file-unread"),
  });
});

test.each(["a%b", "a#b", "a?b", "a\\b", "a\nb"])(
  "content below a folder named %j is refused in one line",
  async (name) => {
    const content = join(folder, name, "content");
    cpSync(contents.first, content, { recursive: true });
    const { code, said } = await build(content, at("odd"));
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining("路径里不能有") });
  },
);

test.each([["--out", at("elsewhere")], [at("elsewhere")]])(
  "a folder named after the command is not passed over: %s",
  async (...words) => {
    expect(await start(contents.first, at("odd"), {}, words).ended).toEqual({
      code: 2,
      said: expect.stringContaining("NIANLUN_OUT"),
    });
    expect(existsSync(at("odd"))).toBe(false);
  },
);

test("a site that is not whole is not published: the page is named, and the old site stays", async () => {
  const content = join(folder, "linking");
  cpSync(contents.first, content, { recursive: true });
  const page = join(content, "pages/about.mdx");
  writeFileSync(page, `${readFileSync(page, "utf8")}\n<a href={["no", "where/"].join("")}>何处</a>\n`);
  const before = await alone("first");
  const { code, said } = await build(content, at("alone-first"));
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringMatching(/原来的网站不变[^]*about\/index\.html[^]*nowhere\//),
  });
  expect(everything(at("alone-first"))).toEqual(before);
  expect(beside(at("alone-first"))).toEqual([]);
});

test("a site is the one for readers, whatever a shell or a server is set to", async () => {
  expect(await build(contents.first, at("modes"), { NODE_ENV: "development" })).toMatchObject({ code: 0 });
  expect(everything(at("modes"))).toEqual(await alone("first"));
  expect(everything(at("modes"))["index.html"]).toContain("Content-Security-Policy");
});

test("content behind a link is read as it would be without: the folder, and a page of it", async () => {
  const [real, linked, page] = ["real", "linked", "page"].map((name) => join(folder, `content-${name}`)) as [
    string,
    string,
    string,
  ];
  for (const content of [real, page]) cpSync(contents.first, content, { recursive: true });
  const text = "---\ntitle: 2024-01-20\ndescription: 说明\n---\n\n正文\n";
  writeFileSync(join(real, "pages/about.mdx"), text);
  symlinkSync(real, linked);
  rmSync(join(page, "pages/about.mdx"));
  symlinkSync(join(real, "pages/about.mdx"), join(page, "pages/about.mdx"));
  expect(await build(real, at("real"))).toMatchObject({ code: 0 });
  expect(await build(linked, at("linked"))).toMatchObject({ code: 0 });
  expect(await build(page, at("page"))).toMatchObject({ code: 0 });
  expect(everything(at("real"))["about/index.html"]).toContain("<title>2024-01-20 ");
  expect(everything(at("linked"))).toEqual(everything(at("real")));
  expect(everything(at("page"))).toEqual(everything(at("real")));
});

test("a page that is a link takes what lies beside the link, as check does", async () => {
  const [content, shared] = [join(folder, "content-beside"), join(folder, "shared")];
  cpSync(contents.first, content, { recursive: true });
  write(shared, {
    "about.mdx": '---\ntitle: 页\n---\n\nimport d from "./d.json";\n\n{d.x}\n',
    "d.json": '{"x":"另一处"}',
  });
  write(content, { "pages/d.json": '{"x":"链接旁边"}' });
  rmSync(join(content, "pages/about.mdx"));
  symlinkSync(join(shared, "about.mdx"), join(content, "pages/about.mdx"));
  expect(await build(content, at("beside"))).toMatchObject({ code: 0 });
  expect(readFileSync(join(at("beside"), "about/index.html"), "utf8")).toContain("链接旁边");
});

test("what a program leaves beside a page is no page, and none of its code runs", async () => {
  const content = join(folder, "content-merged");
  cpSync(contents.first, content, { recursive: true });
  const ran = join(folder, "ran");
  const code = `{(globalThis.process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(ran)}, ""), "x")}`;
  for (const name of ["about_BACKUP_4711.mdx", "about_REMOTE_12.mdx", "~$about.mdx"])
    write(content, { [`pages/${name}`]: `---\ntitle: 旧\n---\n\n${code}\n` });
  write(content, { "pages/about_BASE_12.mdx": "<<<<<<< HEAD\n满意率<90%\n" });
  expect(await build(content, at("merged"))).toMatchObject({ code: 0 });
  expect(everything(at("merged"))).toEqual(await alone("first"));
  expect(existsSync(ran)).toBe(false);
});

test("an address is built as it is read, without characters that no one sees", async () => {
  const content = join(folder, "content-unseen");
  cpSync(contents.first, content, { recursive: true });
  const file = join(content, "site.yaml");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/^address:.*$/m, (line) => `${line}\u200b`),
  );
  expect(await build(content, at("unseen"))).toMatchObject({
    code: 0,
    said: expect.stringContaining("control-character"),
  });
  expect(everything(at("unseen"))).toEqual(await alone("first"));
});

/** Until a build has read the content, and makes pages of it. */
async function untilRead(): Promise<void> {
  const isRead = () =>
    (existsSync(".cache/nianlun-build") ? filesBelow(".cache/nianlun-build") : []).some((path) =>
      path.endsWith("pages.json"),
    );
  while (!isRead()) await wait(5);
}

/** Changes a file as soon as a build has read the content. */
async function changedMidway(content: string, change: () => void): Promise<{ code: number | null; said: string }> {
  const { ended } = start(content, at("alone-first"));
  await untilRead();
  change();
  return ended;
}

const more = (text: string) => (file: string) =>
  writeFileSync(file, `${existsSync(file) ? readFileSync(file, "utf8") : ""}\n${text}\n`);
test.each<[string, string, (file: string) => void]>([
  ["a page's code", "pages/about.mdx", more("{globalThis.process.exit(7)}")],
  ["a page that is removed", "pages/about.mdx", (page) => rmSync(page)],
  ["a report", "reports/jia/2022-review.md", more("编辑刚写的一段。")],
  ["a report that is new", "reports/jia/2019-review.md", more("甲")],
  ["what a page may import", "pages/data.json", more("{}")],
])("what is changed while a site is built gives no site of two readings: %s", async (_, file, change) => {
  const before = await alone("first");
  const content = join(folder, "midway");
  rmSync(content, { recursive: true, force: true });
  cpSync(contents.first, content, { recursive: true });
  const { code, said } = await changedMidway(content, () => change(join(content, file)));
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(file) });
  expect(everything(at("alone-first"))).toEqual(before);
});

test.each([
  ["ends the program", "{process.exit(0)}"],
  ["waits for what never comes", "export const never = await new Promise(() => {});"],
])("a page whose code %s fails the build, and nothing is left beside the old site", async (_, code) => {
  const before = await alone("first");
  const content = join(folder, "ending");
  cpSync(contents.first, content, { recursive: true });
  writeFileSync(join(content, "pages/about.mdx"), `---\ntitle: 页\n---\n\n${code}\n`);
  expect(await build(content, at("alone-first"))).toEqual({ code: 1, said: expect.stringContaining("提前结束") });
  expect(everything(at("alone-first"))).toEqual(before);
  expect([beside(at("alone-first")), existsSync(".cache/nianlun-build")]).toEqual([[], false]);
});

test.each([
  [
    "throws while pages are made",
    "setTimeout(() => { throw new Error('later') }, 0)",
    1,
    /^没有生成网站，原来的网站不变。later$/,
  ],
  ["leaves a clock running", "setInterval(() => undefined, 1000)", 0, /^生成了 .*$/],
  [
    "throws when all is made",
    "process.once('exit', () => undefined); setInterval(() => { if (process.exitCode === 0) throw new Error('late') }, 10)",
    0,
    /^生成了 .*\n(?:.*网站不受影响：late\n?)+$/,
  ],
])("a build ends in good order where a page's code %s", async (_, code, exitCode, words) => {
  const content = join(folder, "lingering");
  cpSync(contents.first, content, { recursive: true });
  writeFileSync(
    join(content, "pages/about.mdx"),
    `---\ntitle: 页\n---\n\nexport const later = ${code.includes(";") ? `(() => { ${code} })()` : code};\n\n甲。\n`,
  );
  const { code: ended, said } = await build(content, at("lingering"));
  expect({ ended, said: said.trim() }).toEqual({ ended: exitCode, said: expect.stringMatching(words) });
});

test("a page whose code fails is named in one line, without a trace", async () => {
  const content = join(folder, "failing");
  cpSync(contents.first, content, { recursive: true });
  writeFileSync(join(content, "pages/about.mdx"), "---\ntitle: 页\n---\n\nexport const none = null;\n\n{none.name}\n");
  const { code, said } = await build(content, at("failing"));
  expect({ code, lines: said.trim().split("\n") }).toEqual({
    code: 1,
    lines: [expect.stringMatching(/原来的网站不变。content\/pages\/about\.mdx：.*null/)],
  });
});

/** How many pairs of each kind; all that a release is tried with: NIANLUN_PAIRS=5. */
const pairs = Array.from({ length: Number(process.env.NIANLUN_PAIRS ?? 1) }, (_, n) => n + 1);

describe.each(pairs)("two builds at once, pair %d", (n) => {
  test.each([
    ["of one content into one folder", "first", "one", "first", "one"],
    ["of one content into two folders", "first", "one", "first", "two"],
    ["of two contents into two folders", "first", "one", "second", "two"],
    ["of two contents into one folder", "first", "one", "second", "one"],
  ] as const)("%s are both right", async (_, a, outA, b, outB) => {
    const [one, two] = [at(`pair-${n}-${outA}`), at(`pair-${n}-${outB}`)];
    const first = build(contents[a], one);
    await wait((n - 1) * 300);
    const results = await Promise.all([first, build(contents[b], two)]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(results.filter(({ said }) => said.includes("另一次生成正在进行"))).toHaveLength(1);
    const made = [everything(one), everything(two)];
    if (one === two) expect([await alone(a), await alone(b)]).toContainEqual(made[0]);
    else expect(made).toEqual([await alone(a), await alone(b)]);
    expect([...beside(one), ...beside(two)]).toEqual([]);
  });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "a build that %s ends leaves the old site and nothing beside it",
  async (signal) => {
    const before = await alone("first");
    const { child, ended } = start(contents.second, at("alone-first"));
    await untilRead();
    await wait(200);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: null, signal });
    expect(everything(at("alone-first"))).toEqual(before);
    expect(beside(at("alone-first"))).toEqual([]);
  },
);

test("a build that is killed leaves the old site; the next is right, and leaves nothing of the dead one", async () => {
  const before = await alone("first");
  const out = at("alone-first");
  const { child, ended } = start(contents.second, out);
  await untilRead();
  await wait(200);
  child.kill("SIGKILL");
  await ended;
  expect(everything(out)).toEqual(before);
  expect(beside(out)).toHaveLength(1);
  expect(await build(contents.first, out)).toMatchObject({ code: 0 });
  expect(everything(out)).toEqual(before);
  expect(beside(out)).toEqual([]);
});

test("Astro's own build, which would empty the folder it writes to, is refused", async () => {
  const out = join(folder, "bare");
  write(out, { "thesis.docx": "mine" });
  const env: NodeJS.ProcessEnv = { ...process.env, NIANLUN_CONTENT: contents.first, ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [resolve("node_modules/astro/bin/astro.mjs"), "build", "--outDir", out], {
    env,
    stdio: "ignore",
  });
  expect(await new Promise((done) => child.once("close", done))).toBe(1);
  expect(existsSync(join(out, "thesis.docx"))).toBe(true);
});
