import type { Addresses } from "./address.ts";
import type { Language } from "./schema/site.ts";
import { searchFolder } from "./search-document.ts";

/** The pages that stand directly below the site's address, in every language. A new route of src/pages is added here, and nowhere else: a test holds the two together. */
export const ROUTES = [
  "bodies",
  "data",
  "metrics",
  "reports",
  "search",
  "years",
] as const satisfies readonly (keyof Addresses)[];

/** Routes that are to come, and may not be taken before. */
const TO_COME = ["changes", "compare", "embed", "feed", "sitemap"];

/** What a build writes beside the pages, and what servers take for the folder itself. */
const FILES = ["404", "assets", "index", searchFolder.replace(/\/$/, "")];

const LANGUAGES: Record<Language, true> = { "zh-hans": true, "zh-hant": true, en: true };

/** No page of an editor may have such a name. */
export const RESERVED_NAMES: readonly string[] = [...ROUTES, ...TO_COME, ...FILES, ...Object.keys(LANGUAGES)].sort();
