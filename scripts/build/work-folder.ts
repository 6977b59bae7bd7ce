import { join, sep } from "node:path";
import { realPath } from "./out-folder.ts";

/**
 * Where builds of a checkout make their sites, one after another; nothing in it outlives its build. The name is no other program's, should
 * .cache be a link to a folder of many. It lies in the checkout: from elsewhere, the pages that are made would not find its packages.
 */
export function workOf(checkout: string): string {
  const cache = join(checkout, ".cache");
  return realPath(cache).startsWith(realPath(checkout) + sep)
    ? join(cache, "nianlun-build")
    : join(checkout, ".nianlun-build");
}
