import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { checkSite } from "../../src/read/site/check-site.ts";
import { checkFuture } from "../../src/read/checks/future.ts";
import { isReport, readContent } from "../../src/read/read-content.ts";
import { siteWith } from "./example-site.ts";
import type { Neighbours, Side } from "./example.ts";

/** The day of all examples. */
const TODAY = "2024-06-30";

/** What the check says of the small site with this written into it, but for what git and the folder alone know. */
export function toldOf(side: Side, neighbours: Neighbours): Diagnostic[] {
  const files = siteWith(side, neighbours);
  const found = [...readContent(files).diagnostics, ...checkSite(files)];
  for (const { path, bytes } of files.filter(isReport)) {
    checkFuture({ path, text: new TextDecoder().decode(bytes) }, TODAY, (one) => void found.push(one));
  }
  return found;
}
