/** A page of the site holds no more than a phone shows at once: about 100 kB of HTML, with all that stands around a list. */
const MOST = 85_000;

/**
 * A list in pages, each as full as it may be. `bytes`: about how much HTML an item makes; one that is larger than a page has one of its own. An empty list has
 * one empty page.
 */
export function pagesOf<T>(items: readonly T[], bytes: (item: T) => number, most = MOST): T[][] {
  const pages: T[][] = [];
  let page: T[] = [];
  let size = 0;
  for (const item of items) {
    const more = bytes(item);
    if (page.length > 0 && size + more > most) {
      pages.push(page);
      [page, size] = [[], 0];
    }
    page.push(item);
    size += more;
  }
  return [...pages, page];
}

/** A row of a table of numbers, in bytes of HTML: measured. */
export const ROW = 550;
/** An entry of a list of reports or bodies. */
export const ENTRY = 260;

/** Whether that many rows or entries are more than a page holds beside others. */
export const isLong = (count: number, bytes: number): boolean => count * bytes > MOST;
