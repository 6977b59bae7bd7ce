import { folded } from "../../text/fold.ts";
import type { ReadPlace } from "../places/read-places.ts";
import type { Above } from "../places/outline.ts";

/** 以上数据, 本文数字, 注：统计口径: words by which a sentence anywhere may speak of all numbers of a report. */
const ofAll = /数据|数字|数值|口径|以上|上述|本[文表报]|下[同表文]|如下|单位|^\s*[(（]?注|[*※]/;

/** The sentences of a report that may speak of all its numbers, folded. */
export const ofAllNumbers = (read: readonly ReadPlace[]): string =>
  read
    .flatMap(({ place }) =>
      folded(place.text)
        .split(/(?<=[。!?\n])/)
        .filter((sentence) => place.kind === "heading" || ofAll.test(sentence)),
    )
    .join("\n");

/** How many places open a text. */
const OPENING = 2;

/** What may say of each place's numbers that they are less than final, folded and as written: places may be read without their words for estimates. */
export function hedgedTexts(
  read: readonly ReadPlace[],
  above: readonly Above[],
  title: string,
): (index: number) => string {
  const wordsOf = ({ place }: ReadPlace): string =>
    [place.text, ...place.above, ...place.cells.map(({ head }) => head)].join("\n");
  const first = read
    .filter(({ place }) => place.kind !== "heading")
    .slice(0, OPENING)
    .map(wordsOf);
  let general: string | undefined;
  return (index) => {
    const own = read[index];
    const before = read[index - 1];
    const { headings = [], opening, list } = above[index] ?? {};
    const around = [...headings, ...(opening ? [opening.place] : []), ...(list ? [list.place] : [])];
    general ??= ofAllNumbers(read);
    return [
      folded(
        [
          title,
          ...around.map(({ text }) => text),
          ...[own, before].flatMap((one) => (one ? [wordsOf(one)] : [])),
          ...first,
        ].join("\n"),
      ),
      general,
    ].join("\n");
  };
}
