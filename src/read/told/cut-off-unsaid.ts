import { saysCutOff, type CutOffTexts } from "../../prose/cut-off-said.ts";
import type { Frontmatter } from "../../model/schema/report.ts";
import { folded } from "../../text/fold.ts";
import type { Draft } from "../entries/entries.ts";
import type { Above } from "../places/outline.ts";
import { isAfter } from "../../text/partial-dates.ts";
import type { ReadPlace } from "../places/read-places.ts";

/** How many places open a text. */
const OPENING = 2;

const wordsOf = ({ place }: ReadPlace): string =>
  [place.stated, ...(place.kind === "row" ? place.above : []), ...place.cells.map(({ head }) => head)].join("\n");

/** What may say of each place's numbers up to when they are counted. */
export function cutOffTexts(
  read: readonly ReadPlace[],
  above: readonly Above[],
  title: string,
): (index: number) => CutOffTexts {
  let all: string | undefined;
  const ends = [...read.filter(({ place }) => place.kind !== "heading").slice(0, OPENING), ...read.slice(-1)].map(
    wordsOf,
  );
  return (index) => {
    const own = read[index];
    const around = [...(above[index]?.headings ?? []), above[index]?.opening?.place, above[index]?.list?.place].flatMap(
      (place) => place?.stated ?? [],
    );
    all ??= folded(read.map(wordsOf).join("\n"));
    return { near: folded([title, ...around, ...(own ? [wordsOf(own)] : []), ...ends].join("\n")), elsewhere: all };
  };
}

/** Whether an entry says a cut-off (`asOf`) that nothing in its report does: neither its words nor its day of publication. A note has said why. */
export function cutOffUnsaid(
  { asOf, note, scope, period, quantity }: Draft,
  { published, source }: Pick<Frontmatter, "published" | "source">,
  texts: () => CutOffTexts,
): boolean {
  // A day behind that of publication is told as that.
  if (asOf === undefined || note !== undefined || (published !== undefined && isAfter(asOf, published))) return false;
  const isPublished = [published, source?.published].some(
    (day) => day !== undefined && (day === asOf || (day.length >= asOf.length && day.startsWith(asOf))),
  );
  // A count of a year goes up to its end, whoever says so.
  const isYearsEnd =
    (scope === "calendar-year" || scope === "term-cumulative") &&
    (asOf === `${period.year}-12` || asOf === `${period.year}-12-31`);
  return !isPublished && !isYearsEnd && !saysCutOff(asOf, texts(), quantity?.unit);
}
