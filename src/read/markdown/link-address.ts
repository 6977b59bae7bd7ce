/** A Markdown link's address as it stands in the page: blanks and backslashes, which a browser would drop or turn, are encoded there. */
export const asInPage = (url: string): string => url.replace(/[\s\\]/g, encodeURIComponent);
