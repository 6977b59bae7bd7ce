import type { Page } from "playwright-core";

/** Where the block that opens before `start` ends. */
function blockEnd(css: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; depth > 0 && at < css.length; at++) depth += css[at] === "{" ? 1 : css[at] === "}" ? -1 : 0;
  return at;
}

/** A style sheet as a browser reads it that knows no cascade layers: it passes over each `@layer` with its block. */
export function withoutLayers(css: string): string {
  const found = /@layer[^{;]*([{;])/.exec(css);
  if (!found) return css;
  const end = found.index + found[0].length;
  return css.slice(0, found.index) + withoutLayers(css.slice(found[1] === "{" ? blockEnd(css, end) : end));
}

/** Makes a page read its style sheets so. */
export const passOverLayers = (page: Page): Promise<unknown> =>
  page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withoutLayers(await response.text()) });
  });
