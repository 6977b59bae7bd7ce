import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { withoutInvisible } from "../../src/text/invisible.ts";

const FOLDERS = {
  NIANLUN_CONTENT: "content",
  NIANLUN_OUT: "dist",
  NIANLUN_CACHE: ".cache",
  NIANLUN_SHARDS: "shards",
};

/**
 * Where names of folders count from: the checkout, into which npm goes; but where it was called from outside, as by `npm --prefix`, the folder of the
 * caller, if that holds the content that is named. The checkout's own of that name is another's then.
 */
function baseOfNames({ INIT_CWD: caller, NIANLUN_CONTENT: content }: NodeJS.ProcessEnv): string {
  if (!caller || !content) return ".";
  const way = relative(".", caller);
  const isOutside = way.startsWith("..") || isAbsolute(way);
  return isOutside && existsSync(resolve(caller, content)) ? caller : ".";
}

/*
 * What was said from the beginning counts to the end: Astro takes a file `.env` into the environment midway, and a build would go on with
 * other folders than it has begun with. To be imported before Astro.
 */
const base = baseOfNames(process.env);
for (const [name, usual] of Object.entries(FOLDERS)) {
  const given = process.env[name];
  process.env[name] = given ? (base === "." ? given : resolve(base, given)) : usual;
}

/**
 * What a build reads, where it writes, what it may keep for the next, and where it puts shards: NIANLUN_CONTENT, NIANLUN_OUT, NIANLUN_CACHE and NIANLUN_SHARDS,
 * else `content`, `dist`, `.cache` and `shards`.
 */
export const contentFolder = (): string => folder("NIANLUN_CONTENT");
export const outFolder = (): string => folder("NIANLUN_OUT");
export const cacheFolder = (): string => folder("NIANLUN_CACHE");
export const shardsFolder = (): string => folder("NIANLUN_SHARDS");
const folder = (name: keyof typeof FOLDERS): string => resolve(process.env[name] || FOLDERS[name]);

/** The public address that the content's site.yaml states, as the reader reads it. Throws where it states none: the build has already said so. */
export function siteAddress(content: string): string {
  const site = parse(withoutInvisible(readFileSync(join(content, "site.yaml"), "utf8"))) as { address?: string } | null;
  if (!site?.address) throw new Error(`${join(content, "site.yaml")} states no address.`);
  return withoutInvisible(site.address);
}
