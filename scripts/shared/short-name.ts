import { extname } from "node:path";

/** The bytes that file systems give a name, less what is put behind it: `-9999`, and the ending of a review list. */
const LONGEST = 255 - "-9999.review.md".length;

/** No ending is longer; what is, has a dot somewhere in a sentence. */
const LONGEST_ENDING = 16;

/** A file's name, short enough for what is put behind it. It keeps its ending, and no sign is cut in two; two long names may become one. */
export function shortName(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const ending = Buffer.byteLength(extname(name)) <= LONGEST_ENDING ? extname(name) : "";
  const stem = [...name.slice(0, name.length - ending.length)];
  while (Buffer.byteLength(stem.join("")) + Buffer.byteLength(ending) > LONGEST) stem.pop();
  return `${stem.join("")}${ending}`;
}
