import { expect, it } from "vitest";
import { useBrowser } from "./support/browse.ts";
import { sites } from "./support/sites.ts";

const newPage = useBrowser();
/** One of its reports has a word of 62 letters in its title, and an address of 99 as its source's. */
const site = sites.find(({ name }) => name === "under a base path")!;
const paths = ["reports/yi/2023-yearbook/", "reports/", "bodies/yi/", "years/2023/", "metrics/proposals-received/", ""];
const phone = { width: 390, height: 844 };

it("a title or source that is one long word breaks on a phone, wherever it is shown", async () => {
  const page = await newPage({ viewport: phone });
  for (const path of paths) {
    await page.goto(site.url + path);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(phone.width);
  }
  await page.context().close();
});
