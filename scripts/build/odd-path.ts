/** Signs that have a meaning of their own in addresses or in scripts: what builds the pages takes a folder's path for one of these. */
const ODD = /[%#?*"\\\p{Cc}]/u;

/** The first sign in a folder's path with which pages would lose their styles, or not be built at all. */
export function oddSign(path: string): string | undefined {
  return ODD.exec(process.platform === "win32" ? path.replaceAll("\\", "/") : path)?.[0];
}
