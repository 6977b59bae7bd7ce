import { chmodSync, constants, copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ViteUserConfig } from "astro";
import type { ContentFile } from "../../src/read/files/source.ts";

type Plugin = NonNullable<ViteUserConfig["plugins"]>[number];

const FOLDER = "public/";

/** The files of public/ that were checked, by their paths in the site. */
export const publicFiles = (files: readonly ContentFile[]): string[] =>
  files.flatMap(({ path }) => (path.startsWith(FOLDER) ? [path.slice(FOLDER.length)] : []));

/** Copies them into a finished site. None takes the place of what the build wrote: that has been checked, and is thrown where it was not seen. */
export function copyPublic(paths: readonly string[], folder: string, site: string): void {
  for (const path of paths) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(join(folder, path), join(site, path), constants.COPYFILE_EXCL);
    // What a download or a mail program saves for one alone is published for all, as the pages are.
    chmodSync(join(site, path), 0o666 & ~process.umask());
  }
}

/**
 * Keeps Vite from copying public/ as it lies there: a lock that an editor leaves would stop the build, and what programs hide would be published.
 * Astro sets this for the browser's part whatever its configuration says, and asks plugins last.
 */
export const copiesNoPublic = (): Plugin => ({
  name: "nianlun-public",
  apply: "build",
  configEnvironment: () => ({ build: { copyPublicDir: false } }),
});
