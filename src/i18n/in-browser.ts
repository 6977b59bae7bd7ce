/** The words that a browser loads: the search page's alone, as those of other pages and of commands would weigh on it. */
export { search as searchStrings, type SearchStrings } from "./zh-hans/search.ts";
