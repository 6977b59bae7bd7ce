import "./scripts/shared/quiet.ts";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { workOf } from "./scripts/build/work-folder.ts";
import { onlyByScript } from "./scripts/build/only-by-script.ts";
import { copiesNoPublic } from "./scripts/build/public-files.ts";
import { styleSheets } from "./scripts/build/style-sheets.ts";
import { pagesAsRead } from "./scripts/build/pages-as-read.ts";
import { preview } from "./scripts/preview/integration.ts";
import { cacheFolder, contentFolder, siteAddress } from "./scripts/shared/site-folders.ts";
import { remarkAsTyped } from "./src/read/markdown/as-typed/as-typed.ts";
import { remarkPlugins, remarkRehypeOptions } from "./src/read/markdown/markdown-plugins.ts";
import { remarkVisible } from "./src/read/pages/invisible-nodes.ts";

const content = contentFolder();
const work = workOf(fileURLToPath(new URL(".", import.meta.url)));

/** The public address decides the base path. A broken site.yaml is the reader's to report, with its line. */
function address() {
  try {
    return new URL(siteAddress(content));
  } catch {
    return new URL("http://localhost:4321/");
  }
}

const { origin, pathname } = address();

/** While developing: names of the editors' pages in which the last reading found errors. */
const faultyPages = new Set();

export default defineConfig({
  site: origin,
  base: pathname.replace(/\/*$/, "/"),
  // A build has folders of its own for both: see scripts/build/write-site.ts.
  cacheDir: join(cacheFolder(), "nianlun-astro"),
  trailingSlash: "always",
  // A line break in a template means nothing: inside Chinese text it would become a space. Where there is to be one, it is written.
  compressHTML: "jsx",
  devToolbar: { enabled: false },
  // Editors' pages are read as reports are: by the reader's plugins and no others (gfm is among them), and “” stay as they are typed.
  // Coloured code would need styles in the line, which the policy below forbids.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [...remarkPlugins, remarkVisible, remarkAsTyped],
      remarkRehype: remarkRehypeOptions,
      gfm: false,
      smartypants: false,
    }),
  },
  integrations: [mdx(), preview(faultyPages), onlyByScript()],
  // The content security policy allows no inline code or styles.
  build: { inlineStylesheets: "never", assets: "assets" },
  vite: {
    cacheDir: join(cacheFolder(), "nianlun-vite"),
    plugins: [pagesAsRead(content, faultyPages), copiesNoPublic(), styleSheets()],
    build: { assetsInlineLimit: 0 },
    // A build beside writes pages there, each of which would reload what `npm run dev` shows.
    server: { watch: { ignored: (path) => path.startsWith(work) } },
    resolve: { alias: { "@content": content, "@src": fileURLToPath(new URL("./src", import.meta.url)) } },
  },
});
