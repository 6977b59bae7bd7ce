import { chromium } from "playwright-core";
const [src, out, x, y, w, h] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const p = await b.newPage({ viewport: { width: Number(w), height: Number(h) } });
await p.setContent(`<body style="margin:0"><img src="data:image/png;base64,${(await import("node:fs")).readFileSync(src).toString("base64")}" style="position:absolute;left:-${x}px;top:-${y}px">`);
await p.waitForTimeout(300);
await p.screenshot({ path: out });
await b.close();
