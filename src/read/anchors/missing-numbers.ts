import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { parseQuantity } from "../../model/quantity.ts";
import type { ProseRefusal } from "../../model/quantity/refusal.ts";
import { quoteSpans, spansStating } from "../../prose/find.ts";
import { decimalText } from "../../text/decimal.ts";
import type { Draft } from "../entries/entries.ts";
import type { ReadPlace } from "../places/read-places.ts";
import { sourcePosition, type SourceLines } from "../markdown/source-position.ts";

/** Says of a number that the text does not hold what the text has instead: the number in another unit, or one that states nothing, or what is near. */
export function reportMissing(
  draft: Draft,
  read: readonly ReadPlace[],
  { lines, report }: { lines: SourceLines; report: (found: Diagnostic) => void },
): void {
  const { metric, facet, quantity, quote, at, quoteAt } = draft;
  const raw = quantity?.raw ?? "";
  const other = inOtherUnit(draft, read);
  if (other) {
    const { line } = sourcePosition(other.place, other.start, other.end, lines);
    report(diagnostic("unit-beside", at, { metric, raw, line, unit: other.unit, meant: other.meant }));
    return;
  }
  const holding = quote === undefined ? read : read.filter(({ text }) => quoteSpans(text, quote).length > 0);
  const refused = refusalOf(raw, holding, lines);
  if (quote === undefined)
    report(
      diagnostic("number-not-in-text", at, {
        metric,
        raw,
        nearest: nearestStatement(metric, facet, read),
        refused,
      }),
    );
  else if (refused) report(diagnostic("number-not-in-text", at, { metric, raw, refused }));
  else if (holding.length === 0) report(diagnostic("quote-not-in-text", quoteAt, { quote }));
  else
    report(
      diagnostic("quote-without-number", quoteAt, {
        quote,
        raw,
        refused: refusalOf(raw, read, lines),
        ...(isStated(draft, read) ? {} : { absent: true }),
      }),
    );
}

/** Whether the text holds the number, in whatever quote. */
export const isStated = (
  { quantity, withoutUnit, metric }: Pick<Draft, "quantity" | "withoutUnit" | "metric">,
  read: readonly ReadPlace[],
): boolean =>
  quantity !== null &&
  read.some(({ text }) => spansStating(text, { quantity, bare: withoutUnit?.bare, metric }).length > 0);

/** The number stands in the text, and what stands beside it gives it another unit. */
function inOtherUnit({ metric, quantity, withoutUnit, quote }: Draft, read: readonly ReadPlace[]) {
  const bare = withoutUnit?.bare ?? quantity;
  if (!bare) return undefined;
  const found = read.flatMap(({ place, text }) => {
    const quoted = quote === undefined ? undefined : quoteSpans(text, quote);
    return text.mentions.flatMap(({ start, end, unitBeside: unit, candidates }) => {
      const written = place.text.slice(start, end).trim();
      if (unit === undefined || (quoted && !quoted.some((span) => span.start <= start && end <= span.end))) return [];
      const parsed = parseQuantity(written);
      const same =
        parsed.ok &&
        parsed.quantity.bound === bare.bound &&
        (parsed.quantity.value === bare.value ||
          decimalText(bare.value, bare.scale, 0) === decimalText(parsed.quantity.value, parsed.quantity.scale, 0));
      return same
        ? [
            {
              place,
              start,
              end,
              unit,
              meant: `${written}${unit}`,
              own: candidates.some((one) => one.metric === metric),
            },
          ]
        : [];
    });
  });
  return found.find(({ own }) => own) ?? (found.length === 1 ? found[0] : undefined);
}

/** Reasons that make a number look as if it were the one; a date that has its digits does not. */
const TELLING: ReadonlySet<string> = new Set([
  "damaged",
  "signed",
  "dash",
  "plan",
  "negated",
  "denied",
  "change",
  "points",
  "multiple",
  "rank",
  "each",
  "slogan",
  "rhetoric",
  "duration",
  "malformed",
  "fraction",
  "joined",
  "several-numbers",
]);

/** Why the same number in the text states nothing: it is planned, negated, damaged. */
function refusalOf(
  raw: string,
  read: readonly ReadPlace[],
  lines: SourceLines,
): { reason: ProseRefusal; line: number } | undefined {
  const digits = /\d[\d.,]*/.exec(raw.normalize("NFKC"))?.[0];
  if (digits === undefined) return undefined;
  const refusals = read.flatMap(({ place, text }) => text.refusals.map((refusal) => ({ place, ...refusal })));
  const found = refusals.find(({ raw: other, reason }) => TELLING.has(reason) && runsOf(other).includes(digits));
  return found && { reason: found.reason, line: sourcePosition(found.place, found.start, found.end, lines).line };
}

/** The runs of digits in a number's words; of one that is cut, 1 478, the whole of it too. */
function runsOf(words: string): string[] {
  const plain = words.normalize("NFKC");
  return [...plain.matchAll(/\d[\d.,]*/g)].map(([run]) => run).concat(plain.replace(/\D/g, ""));
}

/** What the text does say of this metric: most often the number that was meant. */
function nearestStatement(metric: string, facet: string | undefined, read: readonly ReadPlace[]): string | undefined {
  const mentions = read.flatMap(({ text, columns }) => [...text.mentions, ...columns]);
  const named = mentions.flatMap(({ quantity, candidates }) =>
    candidates
      .filter((one) => one.metric === metric)
      .map((one) => ({ raw: quantity.raw, distance: one.distance + (one.facet === facet ? 0 : OTHER_FACET) })),
  );
  return named.sort((a, b) => a.distance - b.distance)[0]?.raw;
}

/** As far as any wording is from its number. */
const OTHER_FACET = 1000;
