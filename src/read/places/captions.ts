import { folded } from "../../text/fold.ts";
import type { Above } from "./outline.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** 表1, 附表二：, （一）: what numbers a table or heading. */
const numbering =
  /^(?:附?表\s?(?:[\d.-]+|[一二三四五六七八九十]+)?[:.、]?|[(]?[一二三四五六七八九十\d]+[)]?[、.]?(?!\d|年|届|次|月))\s*/;
/** A line that is a sentence tells of more than the table below it. */
const isSentence = /[。;!?]/;

/** The lines that name a table, folded, the nearest first: those right above it, then the nearest heading. */
export function captionsOf({ above: lines }: OpenPlace, above: Above | undefined): string[] {
  const heading = above?.headings.at(-1);
  const named = [...lines]
    .reverse()
    .concat(heading ? heading.stated : [])
    .map((line) => folded(line).trim());
  return [...new Set(named)]
    .filter((line) => line !== "" && !isSentence.test(line))
    .map((line) => line.replace(numbering, ""));
}
