import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

/*
 * What was said from the beginning counts to the end: Astro takes a file `.env` into the environment midway, and a build would go on with
 * other folders than it has begun with. To be imported before Astro.
 */
process.env.NIANLUN_CONTENT ||= "content";
process.env.NIANLUN_OUT ||= "dist";
process.env.NIANLUN_CACHE ||= ".cache";

/** What a build reads, where it writes, and what it may keep for the next: NIANLUN_CONTENT, NIANLUN_OUT and NIANLUN_CACHE, else `content`, `dist` and `.cache`. */
export const contentFolder = (): string => resolve(process.env.NIANLUN_CONTENT || "content");
export const outFolder = (): string => resolve(process.env.NIANLUN_OUT || "dist");
export const cacheFolder = (): string => resolve(process.env.NIANLUN_CACHE || ".cache");

/** The public address that the content's site.yaml states. Throws where it states none: the build has already said so. */
export function siteAddress(content: string): string {
  const site = parse(readFileSync(join(content, "site.yaml"), "utf8")) as { address?: string } | null;
  if (!site?.address) throw new Error(`${join(content, "site.yaml")} states no address.`);
  return site.address;
}
