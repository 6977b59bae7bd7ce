import { readFileSync } from "node:fs";
import type { ViteUserConfig } from "astro";

type Plugin = NonNullable<ViteUserConfig["plugins"]>[number];

const FILE = new URL("../../src/styles/layers.css", import.meta.url);
/** Its one line. */
const LAYERS = readFileSync(FILE, "utf8").replace(/\/\*.*?\*\//s, "");

/** A file of styles, or a component's `<style>`, which Astro calls `Chart.astro?astro&type=style&index=0&lang.css`. */
const IS_STYLE = /\.css$/;

/** The parts of the site whose styles only some pages need, by what their components are called. */
const APART = ["chart", "search"];

/**
 * The sheet that holds these styles, or null for what are none. Left alone, the bundler writes a sheet for every set of
 * pages that share a component; one for all would send every page the styles of charts and search. So there are three:
 * `site`, `chart`, `search`.
 */
export function sheetOf(id: string): string | null {
  if (!IS_STYLE.test(id)) return null;
  const name = id
    .replace(/\?.*/, "")
    .replace(/.*[\\/]/, "")
    .toLowerCase();
  return APART.find((part) => name.startsWith(part)) ?? "site";
}

/** Gathers styles into few sheets, each of which begins with the order of the layers: any may be read first. */
export const styleSheets = (): Plugin => ({
  name: "nianlun-style-sheets",
  enforce: "pre",
  config: () => ({
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: sheetOf }] } } } } },
    },
  }),
  transform: {
    filter: { id: IS_STYLE },
    handler: (code) => ({ code: LAYERS + code, map: null }),
  },
});
