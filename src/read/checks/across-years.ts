import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { Quantity } from "../../model/dataset.ts";
import type { Draft } from "../entries/entries.ts";
import type { HeldReport, SiteSubject } from "./check.ts";

type Valued = Draft & { quantity: Quantity };

/** A slipped digit, a lost 万: what a year's work does not do by itself. */
const LEAP = 8;
/** Below this, ten times is a handful. */
const SMALL = 20;

const seriesOf = ({ body, metric, scope, facet, quantity }: Valued): string =>
  JSON.stringify([body, metric, scope, facet, quantity.unit]);

const isValued = (draft: Draft): draft is Valued => draft.quantity !== null;

function leaps(a: Valued, b: Valued): boolean {
  const [low = 0, high = 0] = [a.quantity.value, b.quantity.value].sort((x, y) => x - y);
  return low > 0 && high >= SMALL && high / low >= LEAP;
}

/**
 * A number about ten times, or a tenth of, what the same body gave for the same thing in the year before; until its `note` says why. After
 * a leap, the next year is held against the one before it too, so that one slip is told once.
 */
export function* checkLeaps({ drafts, superseded }: Pick<SiteSubject, "drafts" | "superseded">): Generator<Diagnostic> {
  const bySeries = Map.groupBy(
    drafts.filter(isValued).filter((draft) => !superseded.has(draft.report)),
    seriesOf,
  );
  for (const series of bySeries.values()) {
    const byYear = [...Map.groupBy(series, ({ period }) => period.year)]
      .sort(([a], [b]) => a - b)
      .map(([, stated]) => stated);
    for (const [i, stated] of byYear.entries()) {
      const [last = [], beforeThat = []] = [byYear[i - 1], byYear[i - 2]];
      const [lastYears] = last;
      if (!lastYears || stated.some((one) => last.some((other) => !leaps(one, other)))) continue;
      const slipped =
        beforeThat.some((other) => leaps(other, lastYears)) &&
        stated.some((one) => beforeThat.some((other) => !leaps(one, other)));
      if (slipped) continue;
      for (const one of stated.filter(({ note }) => note === undefined)) {
        const data = {
          metric: one.metric,
          raw: one.quantity.raw,
          before: lastYears.quantity.raw,
          year: lastYears.period.year,
        };
        yield diagnostic("value-ten-times", one.at, data);
      }
    }
  }
}

/** Fewer numbers may well be the same twice. */
const FEW = 3;

/** A report whose numbers are all those of an earlier year's report of its kind: copied, and not brought up to date. */
export function* checkSameNumbers({ read }: Pick<SiteSubject, "read">): Generator<Diagnostic> {
  const series = Map.groupBy(read, ({ report: { body, kind } }) => JSON.stringify([body, kind]));
  for (const alike of series.values()) {
    const lastFirst = alike
      .map((one) => ({ ...one, numbers: numbersOf(one) }))
      .sort((a, b) => b.report.year - a.report.year);
    for (const {
      report: { note, year },
      metricsAt,
      numbers,
    } of lastFirst) {
      if (numbers.size < FEW) continue;
      const other = lastFirst.find(
        (candidate) =>
          candidate.report.year < year &&
          // A note that is a copy as well says nothing of this report.
          (note === undefined || candidate.report.note === note) &&
          isCopy(numbers, candidate.numbers),
      )?.report;
      if (other)
        yield diagnostic("numbers-unchanged", metricsAt, {
          other: other.file,
          year: other.year,
          numbers: numbers.size,
        });
    }
  }
}

/** The report's own numbers by what they are of. */
function numbersOf({ report, drafts }: HeldReport): Map<string, Quantity> {
  const own = drafts.filter(isValued).filter(({ period }) => period.year === report.year);
  return new Map(own.map((draft) => [seriesOf(draft), draft.quantity]));
}

/** 100% twice is no sign of copying: numbers that differ from report to report must be among them. */
function isCopy(mine: ReadonlyMap<string, Quantity>, others: ReadonlyMap<string, Quantity>): boolean {
  const same = [...mine].filter(
    ([key, { value, bound }]) => others.get(key)?.value === value && others.get(key)?.bound === bound,
  );
  return same.length === mine.size && same.filter(([, { unit }]) => unit !== "%").length >= 2;
}
