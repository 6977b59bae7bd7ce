import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { basePath } from "../src/model/address.ts";
import type { PreviewState } from "./preview/state.ts";
import { siteAddress } from "./shared/site-folders.ts";

// One server for all, which follows what each test does to its content.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), "nianlun-preview-"));
const content = join(folder, "content");
const at = (path: string): string => join(content, path);
const original = (path: string): string => readFileSync(join("tests/fixtures/site", path), "utf8");

let server: ChildProcess;
let base = "";
let said = "";

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "localhost");
  await new Promise((done) => probe.once("listening", done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${base}${path}`, { headers: { accept: "text/html" } });
  return { status: response.status, text: await response.text() };
}
const status = async (path: string): Promise<number> => (await get(path)).status;
async function state(): Promise<{ stale: boolean; codes: string[] }> {
  const response = await fetch(`${base}/__nianlun/state.json`);
  const { stale, problems } = (await response.json()) as PreviewState;
  return { stale, codes: problems.filter(({ severity }) => severity === "error").map(({ code }) => code) };
}

/** Until it holds; what it was last, where it does not for a long time. */
async function comesTo<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  let last: unknown;
  for (let i = 0; i < 150; i++) {
    last = await ask().catch((error: unknown) => error);
    try {
      return expect(last).toEqual(wanted);
    } catch {
      await wait(200);
    }
  }
  expect({ last, said: said.slice(-1500) }).toEqual({ last: wanted, said: "" });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ["a folder of its own", false],
  ["behind a link", true],
])("content in %s", (_, isLinked) => {
  beforeAll(async () => {
    rmSync(content, { recursive: true, force: true });
    cpSync("tests/fixtures/site", isLinked ? join(folder, "real") : content, { recursive: true });
    // The bundler knows files by where they lie, the reader by where they are seen.
    if (isLinked) symlinkSync(join(folder, "real"), content);
    writeFileSync(at("metrics.yaml"), "groups: [\n");
    const port = await freePort();
    // Without what the test runner sets for Vite.
    const { PATH, HOME } = process.env;
    const env = {
      ...{ PATH, HOME, LANG: "zh_CN.UTF-8" },
      ...{ NIANLUN_CONTENT: content, NIANLUN_CACHE: join(folder, "cache") },
    };
    server = spawn(process.execPath, ["scripts/astro.ts", "dev", "--port", String(port)], { env, stdio: "pipe" });
    for (const stream of [server.stdout, server.stderr])
      stream?.on("data", (data: Buffer) => (said += data.toString()));
    while (!said.includes(`localhost:${port}`)) await wait(100);
    base = `http://localhost:${port}${basePath(siteAddress(content)).replace(/\/$/, "")}`;
  });
  afterAll(async () => {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill();
    await ended;
  });

  test("what cannot be read at the start has no page, and pages come when it is mended", async () => {
    await comesTo(() => status("/"), 503);
    expect((await state()).codes).toContain("yaml-syntax");
    writeFileSync(at("metrics.yaml"), original("metrics.yaml"));
    await comesTo(() => status("/"), 200);
    expect(await state()).toEqual({ stale: false, codes: [] });
  });

  test("an edit is shown, a new report has a page, and one that is gone has none", async () => {
    const path = "reports/yi/2022-review.md";
    writeFileSync(at(path), `${original(path)}\n这一年，委员还走访了群众。\n`);
    await comesTo(async () => (await get("/reports/yi/2022-review/")).text.includes("委员还走访了群众"), true);
    cpSync(at(path), at("reports/yi/2022-review-again.md"));
    await comesTo(() => status("/reports/yi/2022-review-again/"), 200);
    rmSync(at("reports/yi/2022-review-again.md"));
    await comesTo(() => status("/reports/yi/2022-review-again/"), 404);
  });

  test("with errors, the last good state stays, and they are told", async () => {
    const path = "reports/yi/2022-review.md";
    writeFileSync(at(path), original(path).replace(/^year:.*$/m, "year: then"));
    await comesTo(async () => (await state()).stale, true);
    expect(await status("/reports/yi/2022-review/")).toBe(200);
    writeFileSync(at(path), original(path));
    await comesTo(state, { stale: false, codes: [] });
  });

  test("an edit of a page is shown", async () => {
    const path = "pages/method.mdx";
    writeFileSync(at(path), `${original(path)}\n补充说明。\n`);
    await comesTo(async () => (await get("/method/")).text.includes("补充说明"), true);
    writeFileSync(at(path), original(path));
    await comesTo(async () => (await get("/method/")).text.includes("补充说明"), false);
  });

  test.each([
    ["a picture that is missing", "\n![图](./nope.png)\n", "image-dead"],
    ["an import that is missing", '\nimport d from "./nope.json";\n\n{d.x}\n', "import-missing"],
    ["MDX that cannot be read", "\n{\n", "page-syntax"],
  ])("a page with %s is empty, and takes no other with it", async (_, more, code) => {
    const path = "pages/method.mdx";
    writeFileSync(at(path), original(path) + more);
    await comesTo(async () => (await state()).codes, [code]);
    await comesTo(() => status("/method/"), 200);
    expect(await status("/")).toBe(200);
    writeFileSync(at(path), original(path));
    await comesTo(state, { stale: false, codes: [] });
    await comesTo(async () => (await get("/method/")).text.length > 5000, true);
  });

  test.skipIf(isLinked)("content that is taken away is said to be, and is followed when it is back", async () => {
    renameSync(content, `${content}-away`);
    await comesTo(async () => (await state()).stale, true);
    expect(said).toContain("找不到内容目录");
    renameSync(`${content}-away`, content);
    await comesTo(state, { stale: false, codes: [] });
  });
});
