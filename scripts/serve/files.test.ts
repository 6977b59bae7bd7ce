import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { markSite } from "../build/site-mark.ts";
import { claimPort, serveFiles, type FileServer } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "nianlun-serve-"));
let server: FileServer;
beforeAll(async () => {
  mkdirSync(join(folder, "reports"));
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "404.html"), "lost");
  writeFileSync(join(folder, "reports/index.html"), "reports");
  markSite(folder, "/sub/folder/");
  server = await serveFiles({ folder, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, server.url), { redirect: "manual" });
  return { status: response.status, to: response.headers.get("location"), text: await response.text() };
};

it("the site stands under its base path", async () => {
  expect(server.url).toMatch(/^http:\/\/localhost:\d+\/sub\/folder\/$/);
  expect(await get("/sub/folder/")).toMatchObject({ status: 200, text: "home" });
  expect(await get("/sub/folder/reports/")).toMatchObject({ status: 200, text: "reports" });
});

it("the host's root leads to the site", async () => {
  expect(await get("/")).toMatchObject({ status: 302, to: "/sub/folder/" });
});

it("a forgotten slash is put right, and the query kept", async () => {
  expect(await get("/sub/folder/reports?q=1")).toMatchObject({ status: 301, to: "/sub/folder/reports/?q=1" });
  expect(await get("/sub/folder")).toMatchObject({ status: 301, to: "/sub/folder/" });
});

it.each(["/sub/folder/nothing/", "/sub/folder/%2e%2e/%2e%2e/etc/passwd", "/elsewhere/", "/sub/folderly/", "//"])(
  "%s is not found, and says so",
  async (path) => {
    const response = await fetch(server.url.replace("/sub/folder/", path));
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("lost");
  },
);

it("a port that is taken is said to be", async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveFiles({ folder, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await expect(claimPort(port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});

it("a port that was only asked for is free again", async () => {
  const lent = await serveFiles({ folder, port: 0 });
  const port = Number(new URL(lent.url).port);
  await lent.close();
  await claimPort(port);
  await claimPort(port);
});
