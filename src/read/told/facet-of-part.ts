import type { Span } from "../../model/dataset.ts";

const opens = /[,，;；。(（](?:其中|包括|内含|含(?![金水有义量]))/;
const bracket = /^[^,，。;；:：()（）\d]{0,4}[(（]([^()（）]*)[)）]/;
const stop = /[。!?！？\n]/;

/**
 * A place's text with what stands behind the number of an entry and is said of others of its unit struck out: 23次，其中党组学习5次 names the party group with
 * the 5次 alone, and so does the next of a list that ; parts.
 */
export function withoutOthers(text: string, number: Span): string {
  const unit = /[^\d.]*$/.exec(text.slice(number.start, number.end).normalize("NFKC"))?.[0] ?? "";
  if (unit === "") return text;
  const rest = text.slice(number.end);
  const counts = (words: string) => new RegExp(`\\d\\s?[余多]?${escaped(unit)}`).test(words.normalize("NFKC"));
  const others = [inBrackets(rest), behindOfWhich(rest), behindSemicolon(rest)]
    .filter((span) => span !== undefined)
    .filter(({ start, end }) => counts(rest.slice(start, end)));
  const struck = others.reduce(
    (words, { start, end }) => words.slice(0, start) + "□".repeat(end - start) + words.slice(end),
    rest,
  );
  return text.slice(0, number.end) + struck;
}

const escaped = (unit: string): string => unit.replace(/[^\p{L}\p{N}]/gu, "\\$&");

function inBrackets(rest: string): Span | undefined {
  const found = bracket.exec(rest);
  return found?.[1] === undefined ? undefined : { start: found[0].length - found[1].length - 1, end: found[0].length };
}

/** 其中 of its own sentence, or what opens the next with it. */
function behindOfWhich(rest: string): Span | undefined {
  const found = opens.exec(rest);
  const end = endOf(rest, 0);
  return !found || found.index > end ? undefined : { start: found.index, end: endOf(rest, found.index + 1) };
}

function behindSemicolon(rest: string): Span | undefined {
  const end = endOf(rest, 0);
  const start = rest.search(/[;；]/);
  return start < 0 || start > end ? undefined : { start, end };
}

function endOf(text: string, from: number): number {
  const found = text.slice(from).search(stop);
  return found < 0 ? text.length : from + found;
}
