import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser, launchOptions } from "../../../scripts/browser.ts";
import { serveFiles } from "../../../scripts/serve/files.ts";
import { siteAddress } from "../../../scripts/shared/site-folders.ts";
import { basePath } from "../../../src/model/address.ts";

const built = [
  { name: "at the root", content: "content", folder: "dist" },
  { name: "under a base path", content: "tests/fixtures/site", folder: ".cache/test/sub-folder" },
];

/** One Chromium and one server a site, for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = built.filter(({ folder }) => !existsSync(join(folder, "index.html")));
  if (missing.length > 0)
    throw new Error(
      `Nothing is built in ${missing.map(({ folder }) => folder).join(", ")}: npm test builds, then tests.`,
    );
  const executable = findBrowser();
  if (!executable) throw new Error("No Chromium was found: npm test installs one.");
  const browser = await chromium.launchServer(launchOptions(executable));
  const served = await Promise.all(
    built.map(async (site) => {
      const address = siteAddress(site.content);
      const base = basePath(address);
      const server = await serveFiles({ folder: site.folder, port: 0 });
      return { site: { ...site, address, base, url: server.url }, server };
    }),
  );
  project.provide("browser", browser.wsEndpoint());
  project.provide(
    "sites",
    served.map(({ site }) => site),
  );
  return async () => {
    await browser.close();
    await Promise.all(served.map(({ server }) => server.close()));
  };
}
