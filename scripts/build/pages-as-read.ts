import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { ViteUserConfig } from "astro";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import { isLeftover } from "../../src/read/files/leftovers.ts";
import { openPage, sourceForAstro, type OpenPage } from "../../src/read/pages/open-page.ts";
import { parsePage } from "../../src/read/pages/parse-page.ts";
import { pageDigest } from "./one-reading.ts";

type Plugin = NonNullable<ViteUserConfig["plugins"]>[number];

/**
 * Gives Astro the editors' pages as the reader has read them: without characters that no one sees, with their title and description as data.
 * Astro's own reading of a page's head differs in its YAML and accepts more. What the reader refuses is never built; while developing, such
 * a page is empty, since one that cannot be compiled would take all others with it. `faulty` names those in which the last reading found errors.
 */
export function pagesAsRead(content: string, faulty: ReadonlySet<string> = new Set()): Plugin {
  const folder = join(content, "pages");
  let previewing = false;
  return {
    name: "nianlun-pages",
    enforce: "pre",
    configResolved: ({ command }: { command: string }) => void (previewing = command === "serve"),
    load(id: string) {
      const [taken = id, query = ""] = id.split("?");
      // What asks for a page's text or address asks for no page.
      if (!taken.endsWith(".mdx") || /^(?:raw|url)\b/.test(query)) return undefined;
      const file = pageAt(taken, folder);
      if (file === undefined) return isPassedOver(taken, folder) ? empty(taken, { title: "" }) : undefined;
      const bytes = readFileSync(file);
      refuseChanged(file, bytes);
      const page = openPage({ path: file, size: statSync(file).size, bytes }, () => undefined);
      // Saved just now, it may be faulty and not yet found to be.
      const isFaulty = () => faulty.has(basename(file)) || parsePage(page?.text ?? "").faults.length > 0;
      if (page?.frontmatter && !(previewing && isFaulty())) return sourceForAstro(page);
      return previewing ? empty(file, page?.frontmatter ?? { title: "…" }) : undefined;
    },
    // A page that is a link takes what lies beside the link, where the reader looks; the bundler looks beside the file behind it.
    resolveId(name: string, importer: string | undefined) {
      const page = name.startsWith(".") && importer?.endsWith(".mdx") ? pageAt(importer, folder) : undefined;
      return page === undefined || page === importer ? undefined : this.resolve(resolve(folder, name), page);
    },
  };
}

const empty = (file: string, frontmatter: OpenPage["frontmatter"]) =>
  sourceForAstro({ file, text: "   \n\n   \n", yamlLines: 1, frontmatter });

/** What a program leaves beside a page, which the bundler would take for one. */
const isPassedOver = (file: string, folder: string): boolean =>
  isLeftover(basename(file)) && behind(dirname(file)) === behind(folder);

/** The page in the folder that a file is: whoever loads it follows links, the folder's and its own. */
function pageAt(file: string, folder: string): string | undefined {
  const real = behind(file);
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".mdx") && !isLeftover(name))
    .map((name) => join(folder, name));
  return real === undefined ? undefined : pages.find((page) => behind(page) === real);
}

/** The file behind a link; undefined where there is none, which the reader tells. */
function behind(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** What a page's code may do was judged by its text: in a build, no other text is compiled. */
function refuseChanged(file: string, bytes: Uint8Array): void {
  const list = process.env.NIANLUN_PAGES;
  if (list === undefined) return;
  const read = JSON.parse(readFileSync(list, "utf8")) as Record<string, string>;
  if (read[`content/pages/${basename(file)}`] !== pageDigest(bytes))
    throw new Error(messages(environmentLanguage(process.env)).build.changed(file));
}
