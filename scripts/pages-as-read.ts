import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ViteUserConfig } from "astro";
import { openPage, sourceForAstro } from "../src/read/pages/open-page.ts";

type Plugin = NonNullable<ViteUserConfig["plugins"]>[number];

/**
 * Gives Astro the editors' pages as the reader has read them: without characters that no one sees, with their title and description as data.
 * Astro's own reading of a page's head differs in its YAML and accepts more.
 */
export function pagesAsRead(content: string): Plugin {
  const folder = join(content, "pages").replaceAll("\\", "/");
  return {
    name: "nianlun-pages",
    enforce: "pre",
    load(id) {
      const file = id.split("?")[0] ?? id;
      if (!file.endsWith(".mdx") || !file.startsWith(`${folder}/`) || file.slice(folder.length + 1).includes("/")) return undefined;
      const page = openPage({ path: file, size: statSync(file).size, bytes: readFileSync(file) }, () => undefined);
      // What the reader refuses is never built; a preview shows Astro's own words for it.
      return page?.frontmatter && sourceForAstro(page);
    },
  };
}
