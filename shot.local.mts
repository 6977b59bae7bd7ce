import { chromium } from "playwright-core";
import { serveFiles } from "./scripts/serve-files.ts";
const server = await serveFiles({ folder: "dist", base: "/", port: 0 });
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const list = process.argv.slice(2);
for (const spec of list) {
  const [path, name, w, scheme, action] = spec.split("|");
  const c = await b.newContext({ viewport: { width: Number(w), height: 900 }, colorScheme: scheme === "dark" ? "dark" : "light", hasTouch: Number(w) < 500 });
  const p = await c.newPage();
  p.on("pageerror", (e) => console.log(String(e)));
  await p.goto(server.url + path);
  if (action === "open") { for (const x of await p.locator(".chart-open").all()) await x.click(); await p.waitForTimeout(800); }
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  await c.close();
}
await b.close(); await server.close();
