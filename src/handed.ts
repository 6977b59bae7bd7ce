import type { Dataset } from "./model/dataset.ts";

/** What a build gives its pages, which Astro bundles and loads as modules of their own, in the same process. */
export interface Handed {
  dataset: Dataset;
  /** Ids of parts of the site whose pages are there already. */
  made: ReadonlySet<string>;
}

const HANDED = Symbol.for("nianlun.handed");
const shared = globalThis as { [HANDED]?: Handed };

/** Before Astro is asked to build. */
export const hand = (handed: Handed): void => void (shared[HANDED] = handed);

/** Undefined in a preview, which reads by itself. */
export const handed = (): Handed | undefined => shared[HANDED];
