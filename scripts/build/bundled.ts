import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ViteUserConfig } from "astro";
import { digest } from "../../src/kept/kept-folders.ts";
import { filesBelow } from "../shared/files-below.ts";

type Plugin = NonNullable<ViteUserConfig["plugins"]>[number];

/**
 * What the bundler has made of the site's code besides the program's own: any page's sheets and scripts may be others where an editors' page imports
 * something that has changed.
 */
export interface Bundled {
  plugin: Plugin;
  /** A digest, once the site is made: of what was imported from elsewhere, and of the names of sheets and scripts, which follow from what is in them. */
  digest(site: string): string;
}

export function watchBundler(): Bundled {
  const imported = new Set<string>();
  return {
    plugin: {
      name: "nianlun-bundled",
      apply: "build",
      buildEnd() {
        for (const id of this.getModuleIds()) imported.add(id.replace(/[?#].*$/s, ""));
      },
    },
    digest(site) {
      const paths = [...imported].filter((path) => !isProgram(path) && existsSync(path));
      const files = paths.map((path) => [relative(".", path), digest(readFileSync(path))]).toSorted();
      const assets = filesBelow(site).filter((path) => /\.(?:css|js)$/.test(path) && path.startsWith("assets/"));
      return digest(JSON.stringify([files, assets.toSorted()]));
    },
  };
}

const OWN = ["src", "scripts", "node_modules"].map((folder) => join(process.cwd(), folder) + sep);

/** What is known by the digest of the program. */
const isProgram = (path: string): boolean =>
  OWN.some((folder) => path.startsWith(folder)) || path.includes("node_modules");
