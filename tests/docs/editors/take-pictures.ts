import { spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { openSettled } from "../../support/settled.ts";
import { findBrowser, launchOptions } from "../../../scripts/browser.ts";
import { blocksOf, editOf, importCommand } from "./guide.ts";
import { filePage, markdownPage, terminalPage } from "./picture-pages.ts";
import { DRAFT, guideSite, startServer, type GuideSite } from "./site.ts";

// Takes the pictures of the editors' guide from what the tools really say of its example, and writes them to docs/pictures/editors.
// Run it where a picture no longer shows what the tools say: npm exec -- node tests/docs/editors/take-pictures.ts

const FOLDER = "docs/pictures/editors";
/** What a guide's picture may weigh, in bytes. */
const LIMIT = 100_000;

/** Writes a picture with few colours; throws where it is still too heavy. */
function write(name: string, png: Buffer): void {
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, png);
  const { error, status } = spawnSync("pngquant", [
    "--force",
    "--skip-if-larger",
    "--strip",
    "--output",
    path,
    "64",
    path,
  ]);
  // 98: nothing would be gained.
  if (error || (status !== 0 && status !== 98))
    throw new Error(`pngquant could not be run on ${path}.`, { cause: error });
  const { size } = statSync(path);
  if (size > LIMIT) throw new Error(`${path} has ${size} bytes.`);
  console.log(`${path} ${size}`);
}

/** A page of our own, as high as it is or as far as `height`. */
async function photograph(
  browser: Browser,
  name: string,
  html: string,
  size: { width: number; height?: number },
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: size.width, height: size.height ?? 200 },
    deviceScaleFactor: 1.5,
  });
  await page.setContent(html);
  write(name, await page.screenshot({ fullPage: size.height === undefined }));
  await page.close();
}

/** Import, review list, draft, and a check with a mistake in the draft, which stays there. */
async function desk(browser: Browser, site: GuideSite): Promise<void> {
  const read = (path: string) => readFileSync(join(site.folder, path), "utf8");
  const importing = importCommand("zh");
  const said = (command: string) => terminalPage(command, site.run(command, { FORCE_COLOR: "1" }).coloured);
  await photograph(browser, "import", said(importing), { width: 760 });
  await photograph(browser, "review", await markdownPage(read("import/jiashi-2024-review.review.md")), {
    width: 1000,
    height: 640,
  });
  await photograph(browser, "draft", filePage(read(DRAFT)), { width: 860 });
  const mistake = blocksOf("zh").find(({ role }) => role === "edit")!;
  site.edit(editOf(mistake.text));
  const checking = `npm run check -- ${DRAFT}`;
  await photograph(browser, "check", said(checking), { width: 900 });
}

/** The site while it is edited: with the mistake of the draft, then mended and with a number opened. */
async function pages(browser: Browser, site: GuideSite): Promise<void> {
  const mended = readFileSync(join(site.folder, DRAFT), "utf8").replace(
    "proposals-filed: 286件",
    "proposals-filed: 268件",
  );
  const wrong = readFileSync(join(site.folder, DRAFT), "utf8");
  writeFileSync(join(site.folder, DRAFT), mended);
  const server = await startServer(site, "npm run dev", "zh");
  try {
    const page = await browser.newPage({
      viewport: { width: 1000, height: 640 },
      locale: "zh-CN",
      colorScheme: "light",
    });
    await opened(page, `${server.address}reports/jiashi/2024-review/`);
    write("page", await page.screenshot());
    writeFileSync(join(site.folder, DRAFT), wrong);
    await page.locator("nianlun-problems section").getByText("286件").first().waitFor({ timeout: 60_000 });
    write("preview", await page.screenshot());
  } finally {
    await server.stop();
  }
}

/** A number of the report's head was clicked, and the text has come to where it stands. */
async function opened(page: Page, address: string): Promise<void> {
  await openSettled(page, address, 120_000);
  const arrived = page.evaluate(
    () => new Promise<void>((done) => addEventListener("scrollend", () => done(), { once: true })),
  );
  await page.locator('a[href$="#proposals-filed"]').first().click();
  await arrived;
}

const executable = findBrowser();
if (executable === undefined) throw new Error("There is no Chromium here.");
const site = await guideSite("zh");
const browser = await chromium.launch(launchOptions(executable));
try {
  await desk(browser, site);
  await pages(browser, site);
} finally {
  await browser.close();
  site.remove();
}
