import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { namesAny, numbersIn, wordsBeside } from "./plain-numbers.ts";
import { timesIn } from "./time-words.ts";

const total = /累计(?!第)/;
/** 截至目前，累计; 已累计; 迄今: from when on is not said. 截至目前，已办复 counts no more than 已办复. */
const unsaid = /(?:截[至止]到?(?:目前|现在|今)|目前|现|迄今|至今(?!年|[天日]))(?:为止)?,?(?:[^。;,\d]{0,12},)?[^。;,\d]{0,10}累计|已累计|迄今|至今(?!年|[天日未没仍])/;

/** The words that make the number at `span` in folded text one up to now, from a day that its sentence does not name; undefined where none do. */
export function countedToDate(text: string, { start }: Span): string | undefined {
  const sentence = sentenceBefore(text, start);
  const found = unsaid.exec(sentence)?.[0];
  if (found === undefined || timesIn(sentence).some(({ time }) => time.kind !== "until")) return undefined;
  return /累计$/.test(found) ? "累计" : found;
}

/**
 * 累计 before a number that comes behind a smaller one of the same `wordings`: 立案213件，累计945件. What the numbers before it come to, or count on from
 * a part of the year, is no more than the year.
 */
export function carriedOn(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const own = [...numbersIn(text.slice(span.start, span.end))][0];
  const found = total.exec(clause);
  if (!found || !own || own.unit === "" || timesIn(clause).length > 0) return undefined;
  const before = sentenceBefore(text, span.start).slice(0, -clause.length || undefined);
  const same = [...numbersIn(before)].filter(({ unit }) => unit.startsWith(own.unit) && !unit.startsWith(`${own.unit}次`));
  const last = same.at(-1);
  const isBare = /累计(?:达到?|为|共|已|有)?$/.test(clause);
  if (!last || same.length > 1 || last.value >= own.value || !namesAny(wordsBeside(before, last), wordings) || (!isBare && !namesAny(clause, wordings))) return undefined;
  return partOfYear.test(before) ? undefined : found[0];
}

const partOfYear = /半年|季度|\d月|截[至止]|会议|大会|全会|会[前后上]|平时|首[批次]|第[一二三四五六七八九十]/;
