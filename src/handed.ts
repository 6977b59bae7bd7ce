import type { Dataset } from "./model/dataset.ts";

/** What a build or a preview gives its pages, which Astro loads as modules of their own, in the same process. */
export interface Handed {
  dataset: Dataset;
  /** Ids of parts of the site whose pages are there already. */
  made: ReadonlySet<string>;
  /** Ids of the parts that this build makes, where it makes nothing else: all other pages are another build's. */
  only?: ReadonlySet<string> | undefined;
  /** Nothing of these pages is published, and a later state may take the place of this one. */
  isPreview?: boolean;
}

const HANDED = Symbol.for("nianlun.handed");
const shared = globalThis as { [HANDED]?: Handed };

/** Before a page is asked for. */
export const hand = (handed: Handed): void => void (shared[HANDED] = handed);

/** Undefined before anything was handed over. */
export const handed = (): Handed | undefined => shared[HANDED];

/** Whether an earlier build has made the pages of a part, by its id, or another one does. */
export function isMadeElsewhere(part: string): boolean {
  const { made, only } = handed() ?? {};
  return made?.has(part) === true || only?.has(part) === false;
}
