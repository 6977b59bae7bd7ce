/** The addresses of a `srcset`, as HTML parts them: one ends at a blank, and a comma within it, as in data:image/png;base64,AA==, is its own. */
export const srcsetAddresses = (srcset: string): string[] =>
  [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g)].flatMap(([, address]) => address ?? []);
