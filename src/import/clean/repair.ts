import { at } from "../../model/at.ts";
/** `pinyin` 協(xié) · `shifted` GBK read from the wrong byte · `punctuation` ,, · `space` 35件 ( 次) · `byline` (记者?张三) · `markup` tags left in the text ·
 * `note-mark` 268〔1〕件 as 268件〔1〕. */
export type RepairKind = "note-mark" | "pinyin" | "shifted" | "punctuation" | "space" | "byline" | "markup";

/** What was mended in one block, each stretch as it stood and as it stands now. */
export interface Repair {
  kind: RepairKind;
  /** The block's line in the source. */
  line: number;
  changes: { before: string; after: string }[];
}

export interface Mended {
  text: string;
  changes: Repair["changes"];
}

/** Replaces every match, and keeps what was there. */
export function mend(text: string, pattern: RegExp, replace: (...match: string[]) => string): Mended {
  const changes: Repair["changes"] = [];
  const mended = text.replace(pattern, (...match: unknown[]) => {
    const groups = match.filter((part) => typeof part === "string" || part === undefined) as string[];
    const after = replace(...groups.slice(0, -1));
    const before = at(groups, 0);
    if (after !== before) changes.push({ before, after });
    return after;
  });
  return { text: mended, changes };
}
