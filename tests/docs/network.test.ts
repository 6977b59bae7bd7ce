import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { DOCUMENT, guideSite, startIn, type GuideSite } from "./editors/site.ts";
import { askedIn, runWatched, watchedEnvironment } from "./network/watched.ts";

// Builds and servers, each in processes of its own.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/** A page that would load things from elsewhere, if it were opened in a browser. */
const FROM_ELSEWHERE = `<!DOCTYPE html SYSTEM "https://dtd.example.org/x.dtd"><html><head><title>甲市政协2024年工作综述</title>
<base href="https://base.example.org/"><link rel="stylesheet" href="https://style.example.org/x.css"><script src="https://script.example.org/x.js"></script>
<style>@import url("https://import.example.org/x.css");</style><meta http-equiv="refresh" content="0; url=https://refresh.example.org/"></head>
<body><h1>甲市政协2024年工作综述</h1><p>全年提交提案268件。</p><img src="https://picture.example.org/x.png"><iframe src="https://frame.example.org/"></iframe></body></html>`;

let site: GuideSite;
let home: string;
beforeAll(async () => {
  site = await guideSite("en");
  home = dirname(site.folder);
  for (const part of ["reports", "bodies", "pages", "metrics.yaml", "site.yaml"])
    rmSync(join(site.folder, "content", part), { recursive: true, force: true });
  cpSync("tests/fixtures/site", join(site.folder, "content"), { recursive: true });
  writeFileSync(
    join(site.folder, "content/pages/method.mdx"),
    "---\ntitle: 怎样读这里的数\n---\n\n![图](https://picture.example.org/x.png)\n",
  );
  mkdirSync(join(site.folder, "import"), { recursive: true });
  writeFileSync(join(site.folder, "import/elsewhere.html"), FROM_ELSEWHERE);
});
afterAll(() => site.remove());

test("the watch hears every way of asking, in the main thread, in a worker and in a child", () => {
  const { status, said, asked } = runWatched(
    `"${process.execPath}" "${resolve("tests/docs/network/attempts.mjs")}"`,
    site.folder,
    home,
  );
  expect({ status, said }).toEqual({ status: 0, said: "" });
  const ways = [
    "fetch",
    "http",
    "https",
    "get",
    "http2",
    "net",
    "socket",
    "tls",
    "lookup",
    "resolver",
    "promise",
    "datagram",
  ];
  const hosts = ["main", "worker", "child"].flatMap((where) => ways.map((way) => `${way}.${where}.example.org`));
  expect(asked.map((line) => line.split(" ")[1]).sort()).toEqual(hosts.sort());
});

test("the watch hears what Astro asks when nothing tells it not to", () => {
  const { asked } = runWatched(
    `"${process.execPath}" "${resolve("tests/docs/network/unquieted.mjs")}"`,
    site.folder,
    home,
  );
  expect(asked).toEqual([expect.stringContaining("astro")]);
});

test.each(["npm start -- --port 0", "npm run dev"])("%s asks nothing of any other machine", async (command) => {
  const asked = join(home, "asked");
  rmSync(asked, { force: true });
  const server = await startIn(site.folder, command, watchedEnvironment(home, asked));
  expect((await fetch(server.address)).status).toBe(200);
  await server.stop();
  expect(askedIn(asked)).toEqual([]);
});

test.each([
  "npm run build",
  "npm exec -- astro sync",
  "npm run check",
  `npm run import -- "import/${DOCUMENT}" --body jia --out import/draft.md`,
  "npm run import -- import/elsewhere.html --format json",
  "npm run new -- --body yi --year 2025 --kind review",
  "npm run hook",
])("%s asks nothing of any other machine", (command) => {
  const { status, said, asked } = runWatched(command, site.folder, home);
  expect(asked).toEqual([]);
  expect(status, said).toBe(0);
});
