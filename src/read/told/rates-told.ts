import type { Span } from "../../model/dataset.ts";
import type { DiagnosticData } from "../../model/diagnostic.ts";
import { clauseBefore } from "../../prose/clause.ts";
import { gradeOf } from "../../prose/grades.ts";
import { inFolded } from "../../prose/place-text.ts";
import { rateOfOthers, sampled, shareNotContent, shareNotTaken } from "../../prose/rates-of-others.ts";
import { thingOfSection } from "../../prose/other-things.ts";
import { folded } from "../../text/fold.ts";
import { cellText, type CellText } from "../places/cell-text.ts";
import type { Draft } from "../entries/entries.ts";
import type { ReadPlace } from "../places/read-places.ts";

/** What is said of a rate that is not its metric's. */
export interface RateOtherwise {
  words: string;
  why: Extract<DiagnosticData["number-otherwise"]["why"], "thing" | "part">;
}

/** Whether a metric is the share of what was taken up. */
const ofTaken = /(?:采纳|解决|落实)率/;

/** What the words around a rate say it is of, where that is another thing, a class, or a sample; `names` are what the metric and its facets are called, `heading` the nearest above. */
export function rateOtherwise(
  { quantity, facet, note }: Draft,
  { place, text }: ReadPlace,
  number: Span,
  names: readonly string[],
  heading: string,
): RateOtherwise | undefined {
  if (quantity?.unit !== "%") return undefined;
  const cell = cellText(place, number);
  if (cell) {
    const grade = facet === undefined ? gradeIn(cell, names) : undefined;
    const things = [cell.head, cell.label].map((words) => headed(words, cell.head, names));
    return (
      of("part", grade) ??
      of(
        "thing",
        things.find((thing) => thing !== undefined),
      )
    );
  }
  const { source } = text;
  const span = inFolded(source, number);
  const thing =
    rateOfOthers(source.text, span, names) ?? thingOfSection(heading, source.text.slice(0, span.start), names);
  if (thing !== undefined) return of("thing", thing);
  const shareOf = names.some((name) => ofTaken.test(name))
    ? shareNotTaken
    : names.some((name) => /满意/.test(name))
      ? shareNotContent
      : undefined;
  const share = facet === undefined ? shareOf?.(source.text, span) : undefined;
  return of("part", share ?? (note === undefined ? sampled(source.text, span) : undefined));
}

/** 非常满意 in the head of a column, or beside the number in its cell: one grade of those who are content, and not all. */
function gradeIn({ head, label, text, number }: CellText, names: readonly string[]): string | undefined {
  if (!names.some((name) => name.includes("满意"))) return undefined;
  const grade = [head, label, clauseBefore(text, number.start)]
    .filter((words) => gradeOf(words) !== "both")
    .flatMap((words) => /(?:非常|很|十分|基本|较为|比较|不太|不|欠)满意/.exec(words)?.[0] ?? [])[0];
  return grade === undefined || names.some((name) => name.includes(grade) && gradeOf(name) !== "both")
    ? undefined
    : grade;
}

const of = (why: RateOtherwise["why"], words: string | undefined): RateOtherwise | undefined =>
  words === undefined ? undefined : { words, why };

/** 对办理态度满意率, or 办理态度 in a column of 满意率. */
const headed = (words: string, head: string, names: readonly string[]): string | undefined =>
  [words, `${words}${folded(head).replace(/[(].*$/, "")}`]
    .map((one) => rateOfOthers(one, { start: one.length, end: one.length }, names))
    .find((thing) => thing !== undefined);
