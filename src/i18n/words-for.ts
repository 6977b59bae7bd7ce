/** The words for a code of a library's or a system's, which may be none of the table's: then `otherwise`, a phrase that says so. */
export const wordsFor = (table: Readonly<Record<string, string>>, code: string, otherwise: string): string =>
  (Object.hasOwn(table, code) ? table[code] : undefined) ?? otherwise;
