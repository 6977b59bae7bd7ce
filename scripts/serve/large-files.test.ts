import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { markSite } from "../build/site-mark.ts";
import { startServing, type Started } from "./started.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const out = realpathSync(mkdtempSync(join(tmpdir(), "nianlun-large-")));
const MB = 1024 ** 2;
/** More than Node reads at once; the file system keeps no blanks. */
const LONG = 3 * 1024 * MB;
let server: Started;
beforeAll(async () => {
  for (const [path, size] of Object.entries({ "index.html": 9, "long.mp4": LONG, "film.mp4": 300 * MB })) {
    writeFileSync(join(out, path), "");
    truncateSync(join(out, path), size);
  }
  writeFileSync(join(out, "404.html"), "lost");
  markSite(out, "/");
  server = await startServing(out);
});
afterAll(async () => {
  await server.stop();
  rmSync(out, { recursive: true });
});

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);
const told = (response: Response) => [
  response.status,
  Number(response.headers.get("content-length")),
  response.headers.get("content-range"),
];

test("a recording is sent from any place, however long it is", async () => {
  expect(told(await ask("long.mp4", { method: "HEAD" }))).toEqual([200, LONG, null]);
  const end = await ask("long.mp4", { headers: { range: "bytes=-5" } });
  expect([...told(end), (await end.arrayBuffer()).byteLength]).toEqual([
    206,
    5,
    `bytes ${LONG - 5}-${LONG - 1}/${LONG}`,
    5,
  ]);
  expect((await ask("long.mp4", { headers: { range: `bytes=${LONG}-` } })).status).toBe(416);
  const etag = end.headers.get("etag")!;
  expect((await ask("long.mp4", { headers: { "if-none-match": etag } })).status).toBe(304);
  expect((await ask("long.mp4/")).status).toBe(404);
});

/** What Linux says of the server: the most memory that it had, in bytes, and the files it has open. */
const most = () => Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) * 1024;
const open = () => readdirSync(`/proc/${server.pid}/fd`).length;

test("it is not held in memory, and no file stays open, even for who leaves in the middle", async ({ skip }) => {
  if (!existsSync("/proc/self/status")) skip();
  await (await ask("/")).text();
  const [memory, files] = [most(), open()];
  const whole = await ask("film.mp4");
  let bytes = 0;
  for await (const part of whole.body!) bytes += part.length;
  expect(bytes).toBe(300 * MB);
  for (let time = 0; time < 20; time += 1) {
    const leaving = new AbortController();
    await ask("long.mp4", { signal: leaving.signal });
    leaving.abort();
  }
  expect(most() - memory).toBeLessThan(150 * MB);
  await vi.waitFor(() => expect(open()).toBeLessThan(files + 4));
});
