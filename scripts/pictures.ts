import "./shared/closed-pipe.ts";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findBrowser, launchOptions } from "./browser.ts";
import { readOptions } from "./shared/options.ts";
import { differingPixels } from "./pictures/compare.ts";
import { pageTypes, type PageOfType } from "./pictures/page-types.ts";
import { buildWith, programAt, StepFailed } from "./pictures/site-at.ts";
import { takePictures } from "./pictures/take.ts";
import { serveFiles } from "./serve/files.ts";
import { contentFolder } from "./shared/site-folders.ts";

/*
 * Pictures of every type of page, and what a change of styles does to them: for those who work on Nianlun itself.
 * Both revisions build the content that lies here, so that only the program tells them apart.
 */

const usage = `npm run pictures -- [--out FOLDER] [--against REVISION]
  Takes every type of page at 390 and 1280 px, light and dark, into FOLDER (.cache/pictures). With --against, builds that revision
  too, compares pixel by pixel, and ends with 1 where any differ: FOLDER holds before/, after/ and difference/.`;

/** Builds with a program, and photographs the pages that the first site has. */
async function photograph(
  browser: Browser,
  program: string,
  place: { work: string; folder: string; pages?: PageOfType[] },
): Promise<{ pages: PageOfType[]; names: string[] }> {
  const out = join(place.work, "dist");
  buildWith(program, { content: resolve(contentFolder()), out, cache: join(place.work, "cache") });
  const pages = (place.pages ?? pageTypes(out)).filter(({ path }) => existsSync(join(out, path.replace(/\?.*$/, ""))));
  const server = await serveFiles({ folder: out, port: 0 });
  try {
    return { pages, names: await takePictures(browser, { url: server.url, pages, folder: place.folder }) };
  } finally {
    await server.close();
  }
}

/** Compares by name; a type of page that only one side has is a difference too. */
async function compareAll(folder: string, before: readonly string[], after: readonly string[]): Promise<number> {
  mkdirSync(join(folder, "difference"), { recursive: true });
  let unlike = 0;
  for (const name of [...new Set([...before, ...after])].sort()) {
    const sides = [before.includes(name) ? "before" : [], after.includes(name) ? "after" : []].flat();
    const count =
      sides.length < 2
        ? undefined
        : await differingPixels(
            join(folder, "before", name),
            join(folder, "after", name),
            join(folder, "difference", name),
          );
    if (count === 0) continue;
    unlike++;
    console.log(count === undefined ? `${name}: only ${sides[0]}` : `${name}: ${count} pixels`);
  }
  console.log(`${unlike} of ${new Set([...before, ...after]).size} pictures differ`);
  return unlike === 0 ? 0 : 1;
}

async function run(browser: Browser, work: string, folder: string, against: string | undefined): Promise<number> {
  if (against === undefined) {
    const { names } = await photograph(browser, ".", { work: join(work, "now"), folder });
    console.log(`${names.length} pictures in ${folder}`);
    return 0;
  }
  const after = await photograph(browser, ".", { work: join(work, "now"), folder: join(folder, "after") });
  const { program, remove } = programAt(against, work);
  try {
    const before = await photograph(browser, program, {
      work: join(work, "then"),
      folder: join(folder, "before"),
      pages: after.pages,
    });
    return await compareAll(folder, before.names, after.names);
  } finally {
    remove();
  }
}

async function main(): Promise<number> {
  const read = readOptions(process.argv.slice(2), { out: { type: "string" }, against: { type: "string" } } as const);
  if ("fault" in read || read.words.length > 0) {
    console.error(usage);
    return 2;
  }
  const executable = findBrowser();
  if (executable === undefined) {
    console.error("No Chromium was found: npm test installs one.");
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), "nianlun-pictures-"));
  const browser = await chromium.launch(launchOptions(executable));
  try {
    return await run(browser, work, read.said.out ?? join(".cache", "pictures"), read.said.against);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(`Did not go: ${error.message}`);
    return 2;
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

process.exitCode = await main();
