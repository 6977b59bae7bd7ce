import type { UnfinishedFrontmatter } from "../../model/schema/report.ts";
import type { Metric, Quantity, Report } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { canonicalUnit } from "../../model/unit.ts";
import { achievedAt } from "../../prose/achieved.ts";
import { clauseBefore } from "../../prose/clause.ts";
import { inFolded } from "../../prose/place-text.ts";
import { compactWords, readPlace, type PlaceText } from "../../prose/find.ts";
import type { Mention } from "../../prose/statements.ts";
import { sentences } from "../../text/sentences.ts";
import type { ReadPlace } from "../places/read-places.ts";
import { aimOfOthers, targetOtherwise, type TargetOf } from "../told/target-told.ts";
import type { YamlSource } from "../yaml/yaml.ts";

interface Held {
  commitments: UnfinishedFrontmatter["commitments"];
  yaml: YamlSource;
  read: readonly ReadPlace[];
  metrics: Metric[];
  of: TargetOf | undefined;
  report: (found: Diagnostic) => void;
}

/**
 * The commitments with the places that write them out. Text and target must stand in the report, and so must a heading with a number: the
 * site tells them as its words. What does not is an error at its line.
 */
export function findCommitments({ commitments, yaml, read, metrics, of, report }: Held): Report["commitments"] {
  if (commitments.length === 0) return [];
  const places = wordsOf(read);
  return commitments.flatMap((commitment, i) => {
    const { heading, text, metric, target } = commitment;
    const parts = Object.entries({ heading, text }).flatMap(([key, words]) =>
      words === undefined || (key === "heading" && !/\d/.test(compactWords(words))) ? [] : [{ key, words }],
    );
    const missing = parts.flatMap(({ key, words }) => {
      const lacking = sentencesOf(words).find((sentence) => places.placeOf(sentence) === undefined);
      return lacking === undefined ? [] : [{ key, lacking }];
    });
    for (const { key, lacking } of missing)
      report(
        diagnostic("commitment-not-in-text", yaml.at(["commitments", i, key]), {
          part: key as "heading" | "text",
          words: lacking,
        }),
      );
    const place = sentencesOf(text).map(places.placeOf)[0];
    if (place === undefined || missing.length > 0) return [];
    if (target === undefined) {
      const words = of && aimOfOthers(text, of.own);
      if (words !== undefined)
        report(
          diagnostic("target-otherwise", yaml.at(["commitments", i, "text"]), {
            raw: text.slice(0, LONGEST_RAW),
            words,
            why: "body",
            whole: true,
          }),
        );
      return [{ ...commitment, place }];
    }
    const at = yaml.at(["commitments", i, "target"]);
    const raw = yaml.written(["commitments", i, "target"]) ?? String(target);
    const found = placeOfTarget(raw, {
      text,
      place,
      definition: metrics.find(({ id }) => id === metric),
      read,
      metrics,
      of,
    });
    if ("reached" in found) report(diagnostic("target-reached", at, { raw, words: found.reached }));
    else if ("other" in found)
      report(diagnostic("target-names-other", at, { metric: metric ?? "", raw, other: found.other }));
    else if ("problem" in found) report(diagnostic(found.problem, at, { metric: metric ?? "", raw, unit: found.unit }));
    if ("otherwise" in found && found.otherwise)
      report(diagnostic("target-otherwise", at, { raw, ...found.otherwise }));
    return !("place" in found) ? [] : [{ ...commitment, place, targetPlace: found.place }];
  });
}

const LONGEST_RAW = 24;

/** Its end marks are no words of a sentence: an item of a list may end in any, or none. */
const sentencesOf = (words: string): string[] =>
  sentences(words)
    .map(({ start, end }) => compactWords(words.slice(start, end)).replace(/[。;,!:]+$/, ""))
    .filter((sentence) => sentence !== "");

const LETTER = /[\p{L}\p{N}%‰]/u;
/** Words with a number say something else where they are cut out of a clause: 培训2期 of 培训2期以上, 40次 of 近40次. */
const NUMBER = /[\d〇一二三四五六七八九十百千万亿两%]/;

/** Finds words in a text that runs over its places, as those of an item and the paragraphs below it do. */
function wordsOf(read: readonly ReadPlace[]): { placeOf: (words: string) => number | undefined } {
  const starts = new Map<number, number>();
  let all = "";
  for (const { place } of read) {
    const words = compactWords(place.stated);
    if (words !== "") starts.set(all.length, place.n);
    all += words;
  }
  const endsAt = (end: number) => starts.has(end) || !LETTER.test(all[end] ?? "");
  const beginsAt = (at: number) => starts.has(at) || !LETTER.test(all[at - 1] ?? "");
  const isWhole = (words: string, at: number) =>
    !NUMBER.test(words) || (endsAt(at + words.length) && (beginsAt(at) || !NUMBER.test(words.charAt(0))));
  return {
    placeOf: (words) => {
      let at = all.indexOf(words);
      while (at >= 0 && !isWhole(words, at)) at = all.indexOf(words, at + 1);
      return at < 0 ? undefined : [...starts].findLast(([start]) => start <= at)?.[1];
    },
  };
}

interface TargetContext {
  text: string;
  /** Where the text begins. */
  place: number;
  definition?: Metric;
  read: readonly ReadPlace[];
  metrics: Metric[];
  of: TargetOf | undefined;
}

type FoundTarget =
  | { place: number; otherwise?: ReturnType<typeof targetOtherwise> }
  | { problem: "target-not-in-text" | "money-without-unit"; unit: string }
  | { other: string }
  | { reached: string };

/** Where a target stands: in the commitment's own words, or beside its metric's name elsewhere in the text. */
function placeOfTarget(raw: string, { text, place, definition, read, metrics, of }: TargetContext): FoundTarget {
  const unit = definition?.units[0] ?? "";
  const parsed = parseQuantity(raw);
  if (!parsed.ok) {
    const words = compactWords(raw);
    if (compactWords(text).includes(words)) return { place };
    return { problem: "target-not-in-text", unit };
  }
  const { quantity } = parsed;
  if (quantity.unit === "" && definition?.kind === "money") return { problem: "money-without-unit", unit };
  const sought =
    quantity.unit === "" && definition?.units.length === 1 ? { ...quantity, unit: canonicalUnit(unit) } : quantity;
  const own = (one: ReadPlace) =>
    compactWords(text).includes(compactWords(one.place.stated)) ||
    sentencesOf(text).some((sentence) => compactWords(one.place.stated).includes(sentence));
  const named = (one: ReadPlace) =>
    [...stated(one.text), ...one.columns.map((mention) => statedBy(mention))].filter(
      (span) => same(span.quantity, sought) && span.metrics().includes(definition?.id ?? ""),
    );
  const targets = stated(readPlace(text, metrics)).filter((span) => same(span.quantity, sought));
  if (targets.length > 0) {
    const others = targets.flatMap((span) => span.metrics());
    const [other] = others;
    // What no metric's wording is near may be the target of any.
    if (
      definition &&
      other !== undefined &&
      targets.every((span) => span.metrics().length > 0) &&
      !others.includes(definition.id)
    )
      return { other };
    const reached = reachedIn(targets);
    if (reached !== undefined) return { reached };
    const exact = read.find((one) => own(one) && stated(one.text).some((span) => same(span.quantity, sought)));
    const told = targets.map(({ otherwise }) => of && otherwise(of));
    return { place: exact?.place.n ?? place, ...(told.every((one) => one !== undefined) && { otherwise: told[0] }) };
  }
  const elsewhere = definition
    ? read.map((one) => ({ n: one.place.n, spans: named(one) })).filter(({ spans }) => spans.length > 0)
    : [];
  const reached = reachedIn(elsewhere.flatMap(({ spans }) => spans));
  if (reached !== undefined) return { reached };
  const aimed = elsewhere.find(({ spans }) => reachedIn(spans) === undefined);
  return aimed ? { place: aimed.n } : { problem: "target-not-in-text", unit };
}

interface StatedNumber {
  quantity: Quantity;
  metrics: () => string[];
  /** The words that say it was reached. */
  reached?: string;
  /** What its words say against a target of the body's own for its year. */
  otherwise: (of: TargetOf) => ReturnType<typeof targetOtherwise>;
}

/** What says that the numbers were reached, where all of them were. */
const reachedIn = (spans: readonly Pick<StatedNumber, "reached">[]): string | undefined =>
  spans.every(({ reached }) => reached !== undefined) ? spans[0]?.reached : undefined;

const statedBy = ({ quantity, candidates }: Mention, reached?: string): Omit<StatedNumber, "otherwise"> => ({
  quantity,
  metrics: () => candidates.map(({ metric }) => metric),
  reached,
});

/** 每年组织学习12次 is a year's target. */
const yearly = /每年[^,。;:每]*$/;

/** The numbers of a place, those that are planned among them. */
const stated = ({ source, mentions, refusals, candidatesAt }: PlaceText): StatedNumber[] => [
  ...mentions.map((mention) => ({
    ...statedBy(mention, achievedAt(source.text, inFolded(source, mention))),
    otherwise: (of: TargetOf) => targetOtherwise(source.text, inFolded(source, mention), of),
  })),
  ...refusals.flatMap(({ reason, raw, ...span }) => {
    const isTarget =
      reason === "plan" || (reason === "each" && yearly.test(clauseBefore(source.text, inFolded(source, span).start)));
    const parsed = isTarget ? parseQuantity(raw) : undefined;
    return parsed?.ok
      ? [
          {
            quantity: parsed.quantity,
            metrics: () => candidatesAt(span, parsed.quantity.unit).map(({ metric }) => metric),
            otherwise: (of: TargetOf) => targetOtherwise(source.text, inFolded(source, span), of),
          },
        ]
      : [];
  }),
];

/** The same value, bound and unit; a unit that one leaves out is the other's. */
const same = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value &&
  a.valueMax === b.valueMax &&
  a.bound === b.bound &&
  (a.unit === b.unit || a.unit === "" || b.unit === "");
