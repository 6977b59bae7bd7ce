/** What a request asks for. */
export interface Target {
  /** As it was sent, without the query. */
  path: string;
  /** The query with its `?`, or nothing. */
  search: string;
  /** Decoded, between the slashes: `/a/%62/` → `a`, `b` and nothing. */
  names: string[];
}

/** The names of an address's path. Throws a URIError where an escape is broken. */
export const namesIn = (path: string): string[] => path.split("/").slice(1).map(decodeURIComponent);

/** Reads the target of a request line, `/path?query` or with a host before it; undefined where it names no path, as `*` and `/%` do not. */
export function readTarget(sent: string): Target | undefined {
  const local = sent.replace(/^https?:\/\/[^/?#]*/i, "");
  const [, path = "", search = ""] = /^([^?#]*)(\?[^#]*)?/.exec(local) ?? [];
  const whole = path === "" && local !== sent ? "/" : path;
  if (!whole.startsWith("/")) return undefined;
  try {
    const names = namesIn(whole);
    return names.some((name) => name.includes("\0")) ? undefined : { path: whole, search, names };
  } catch {
    return undefined;
  }
}
