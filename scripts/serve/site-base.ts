import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { markFile, readMark } from "../build/site-mark.ts";
import { readSiteFile, whichFolder } from "./site-file.ts";

/**
 * The path that the site in a folder stands under, as its build wrote it down: "/" or "/sub/folder/". Another build may have taken its place,
 * with another address; while none stands there, it is the last one's.
 */
export function baseOf(folder: string): () => Promise<string> {
  let known = { of: "", base: "/" };
  return async () => {
    const of = await whichFolder(folder);
    if (of !== undefined && of !== known.of) {
      const mark = await readSiteFile(folder, [markFile]);
      const base = mark && readMark(await text(Readable.from(mark.take())))?.base;
      known = { of, base: base ?? known.base };
    }
    return known.base;
  };
}
