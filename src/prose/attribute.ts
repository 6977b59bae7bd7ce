import type { Span } from "../model/dataset.ts";
import type { Metric } from "../model/schema/metric.ts";
import { canonicalUnit } from "../model/unit.ts";
import { decide, type Before } from "./decide.ts";
import type { Mention } from "./mention.ts";
import { partsOfYear } from "./part-year.ts";
import { readPlace } from "./place-text.ts";
import { quoteAround } from "./quote.ts";
import { firstFrom, lastBefore } from "./spans.ts";
import { knownMetrics } from "./known-metrics.ts";
import { readUnitsBeside } from "./unit-beside.ts";
import type { DocumentPlace } from "./document-reading.ts";
import type { Taken, Attributed, Attribution } from "./attribution.ts";

/** Gives each number of a place to the metric that its words name, or says why to none. */
export function attribute(place: DocumentPlace, metrics: Metric[], aboutPart = false): Attributed {
  const { text, read } = readWhole(place, metrics);
  const [parts, mentions] = aboutPart ? [[], read.mentions] : apart(read.mentions, ofPart(text));
  const context = {
    text,
    read: { ...read, mentions },
    metrics: knownMetrics(metrics),
    parts: [...text.matchAll(/其中/g)].map(({ index }) => ({ start: index, end: index + 2 })),
  };
  const result: Attributed = { taken: [], left: [] };
  for (const { start, end, candidates } of parts)
    result.left.push({
      start,
      end,
      reason: "part-year",
      quote: quoteOf(context, { start, end }),
      candidate: candidates[0]?.metric,
    });
  for (const { start, end, reason } of context.read.refusals)
    result.left.push({ start, end, reason, quote: quoteOf(context, { start, end }) });
  for (const mention of context.read.mentions) record(context, mention, result);
  return result;
}

const ofPart = (text: string) => {
  const isOfPart = partsOfYear(text);
  return (mention: Mention) => isOfPart(mention, mention.sentence);
};

const apart = <T>(all: readonly T[], holds: (one: T) => boolean): [T[], T[]] => [
  all.filter(holds),
  all.filter((one) => !holds(one)),
];

/** A line of a list is never longer. */
const LINE = 40;

/** In a short line with one number, the marks end no clauses: 87.4%，立案率. They are read as blanks. */
function readWhole(place: DocumentPlace, metrics: Metric[]): Pick<Attribution, "text" | "read"> {
  const { text, above, read = readUnitsBeside(readPlace(text, metrics), { text, above }, metrics) } = place;
  if (text.length > LINE || /[。；;！!？?]/.test(text) || read.mentions.length !== 1) return { text, read };
  const unbroken = text.replace(/(?<!\d)[，,：:]|[，,：:](?!\d)|[—–]/g, " ");
  return unbroken === text
    ? { text, read }
    : { text: unbroken, read: readUnitsBeside(readPlace(unbroken, metrics), { text: unbroken, above }, metrics) };
}

const quoteOf = ({ text, read }: Attribution, span: Span): Span =>
  quoteAround(text, span, read.mentions, read.around(span.start).clause);

function record(context: Attribution, mention: Mention, result: Attributed): void {
  const { start, end, quantity, unitBeside, whole, sentence } = mention;
  const quote = quoteOf(context, mention);
  const decision = decide(context, mention, takenBefore(context, mention, result.taken));
  if ("reason" in decision) {
    result.left.push({ start, end, quote, ...decision });
    return;
  }
  const mixed = /(?<!》)等[^、，,；;]{0,6}$/.test(context.text.slice(quote.start, start)) ? (["mixed"] as const) : [];
  for (const { metric, facet, wording, share } of decision.candidates) {
    const unit = quantity.unit === "" ? canonicalUnit(context.metrics.byId.get(metric)?.units[0] ?? "") : quantity.unit;
    result.taken.push({
      start,
      end,
      quantity: { ...quantity, unit },
      ...(unitBeside === undefined ? {} : { unitBeside }),
      whole,
      sentence,
      quote: withWording(context, quote, wording),
      metric,
      facet,
      wording,
      share,
      questions: [...decision.questions, ...mixed],
    });
  }
}

function takenBefore({ parts }: Attribution, { start, sentence }: Mention, taken: readonly Taken[]): Before {
  const ofSentence = (one: Taken | undefined) => (one && one.start >= sentence.start ? one : undefined);
  const inPlace = taken.at(-1);
  const part = lastBefore(parts, start);
  return {
    inPlace,
    inSentence: ofSentence(inPlace),
    whole: part && part.start >= sentence.start ? ofSentence(lastBefore(taken, part.start)) : undefined,
  };
}

/** A quote begins with the words that name the metric where nothing else is stated between them. */
function withWording({ read }: Attribution, quote: Span, wording: Span): Span {
  const between = firstFrom(read.mentions, wording.start);
  const isNear = wording.start < quote.start && !(between && between.start < quote.start);
  return isNear && read.around(wording.start).sentence.start === read.around(quote.start).sentence.start
    ? { start: wording.start, end: quote.end }
    : quote;
}
