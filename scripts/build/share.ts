import { hash } from "node:crypto";
import { partsByAge } from "../../src/search/build/build-index.ts";
import { reportId } from "../../src/read/files/report-path.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import type { Share } from "./shards.ts";

/** What of a site's reports a build takes on; files by their report's id. */
export interface Shared {
  /** Bodies whose pages it makes. */
  isOwn(body: string): boolean;
  /** Parts of the search index that it makes. */
  search: string[][];
}

/**
 * Shares a site out before its reports are read: bodies by their name alone, so that a new one moves none of the others to another build, and parts of the
 * search index by number. A report's age is glanced at. Where that is not how it is read, another build makes that part anew: it costs time.
 */
export function shareOf(reports: readonly ContentFile[], { part, of }: Share): Shared {
  const isMine = (n: number): boolean => n % of === part - 1;
  return {
    isOwn: (body) => isMine(parseInt(hash("sha256", body, "hex").slice(0, 8), 16)),
    search: partsByAge(reports.map(glance))
      .filter((_, n) => isMine(n))
      .map((some) => some.map(({ id }) => id)),
  };
}

/** The body whose folder a report lies in. */
export const bodyOf = ({ path }: ContentFile): string => reportId(path).split("/")[0] ?? "";

/** Longer than any honest frontmatter, in bytes. */
const HEAD = 64 * 1024;

function glance(file: ContentFile) {
  const text = new TextDecoder().decode(file.bytes?.subarray(0, HEAD));
  const head = text.slice(0, text.indexOf("\n---", 3));
  const said = (key: string) => new RegExp(`^${key}: *["']?([\\d-]+)`, "m").exec(head)?.[1];
  return { id: reportId(file.path), year: Number(said("year") ?? 0), published: said("published") };
}
