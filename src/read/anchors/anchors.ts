import type {
  Anchor,
  Basis,
  ElsewhereAnchor,
  Observation,
  ObsStatus,
  Quantity,
  Source,
  TextAnchor,
} from "../../model/dataset.ts";
import { diagnostic } from "../../model/diagnostic.ts";
import { isAll } from "../../model/quantity/edges.ts";
import { quoteSpans, spansStating } from "../../prose/find.ts";
import { hedgeAt } from "../../prose/hedges.ts";
import { unlistedUnit, type Draft } from "../entries/entries.ts";
import { inferredOtherwise } from "../told/inferred-otherwise.ts";
import { estimatedPlaces } from "./estimated-places.ts";
import { isStated, reportMissing } from "./missing-numbers.ts";
import { checkQuote } from "./quotes.ts";
import type { AnchorContext } from "./anchor-context.ts";
import { besideAll, certainty, Doubt, inNumbersFirst, surest, type Hit } from "./hits.ts";
import { reportContradiction, reportStated } from "./stated-against.ts";
import { inWordsOf, withSupplied } from "./raw-words.ts";
import type { ReadPlace } from "../places/read-places.ts";
import { otherwiseIn, type Otherwise } from "../told/told-otherwise.ts";
import { sourcePosition, type SourceLines } from "../markdown/source-position.ts";

/** Finds each draft's place in the text. A draft whose number the text does not hold is an error, and left out. */
export function findAnchors(
  drafts: readonly Draft[],
  read: readonly ReadPlace[],
  context: AnchorContext,
): Observation[] {
  const reading = (places: readonly ReadPlace[]): Reading => ({
    read: places,
    otherwise: context.about ? otherwiseIn(places, context.about, context.lines) : () => [],
  });
  const plain = reading(read);
  const estimated = new Map<ObsStatus, Reading>();
  return drafts.flatMap((draft) => {
    const { status } = draft;
    const year = context.about?.frontmatter.year;
    const admits = (status === "E" || status === "P") && year !== undefined && !isStated(draft, read);
    if (admits && !estimated.has(status))
      estimated.set(status, reading(estimatedPlaces(read, status, { metrics: context.metrics, year })));
    const own = (admits && estimated.get(status)) || plain;
    const found = anchorsOf(draft, own.read, { ...context, otherwise: own.otherwise });
    if (!found) return [];
    // A unit that the text gave has not been held against the metric's yet.
    const unlisted = draft.quantity?.unit === "" ? unlistedUnit(found.quantity, draft.at, draft.definition) : undefined;
    if (unlisted) context.report(unlisted);
    return [
      toObservation(
        { ...draft, declared: draft.declared && !unlisted },
        own === plain ? found : boundAsWritten(found, read),
      ),
    ];
  });
}

/** A report's places, and what their words say against entries. */
interface Reading {
  read: readonly ReadPlace[];
  otherwise: Otherwise;
}

/** 估计立案230件 is about 230, whatever status admits it: the bound is the text's. */
function boundAsWritten(found: Found, read: readonly ReadPlace[]): Found {
  const [anchor] = found.anchors;
  if (!anchor || !("paragraph" in anchor) || found.quantity === null) return found;
  const mention = read
    .find(({ place }) => place.n === anchor.paragraph)
    ?.text.mentions.find(({ start, end }) => start < anchor.end && anchor.start < end);
  return mention && mention.quantity.value === found.quantity.value
    ? { ...found, quantity: { ...found.quantity, raw: mention.quantity.raw, bound: mention.quantity.bound } }
    : found;
}

interface Found {
  anchors: Anchor[];
  /** The quantity in the words of the text. */
  quantity: Quantity | null;
  basis: Basis;
}

function toObservation(
  {
    quote: _quote,
    source: _source,
    isDated: _isDated,
    withoutUnit: _withoutUnit,
    definition: _definition,
    at: _at,
    quoteAt: _quoteAt,
    ...observation
  }: Draft,
  { anchors, quantity, basis }: Found,
): Observation {
  return { ...observation, quantity, basis, anchors };
}

/** Where no number stands in the text: the source that its entry names, else no more than the report's own. */
const elsewhere = (named: Source | undefined, own: Source | undefined): ElsewhereAnchor[] =>
  named ? [{ elsewhere: named }] : own ? [{ elsewhere: own, own: true }] : [];

function anchorsOf(
  draft: Draft,
  read: readonly ReadPlace[],
  context: AnchorContext & { otherwise: Otherwise },
): Found | undefined {
  const { quantity, quote, metric, withoutUnit } = draft;
  if (quantity === null) reportStated(draft, read, context);
  if (quantity === null) return { anchors: elsewhere(draft.source, context.source), quantity, basis: draft.basis };
  // Of another source or worked out, a number has no text that could give the unit.
  if ((draft.source || draft.basis === "inferred") && isMoneyWithoutUnit(draft)) return reportNoUnit(draft, context);
  if (draft.basis === "inferred") return inferredFrom(draft, quantity, read, context);
  if (draft.source) {
    reportContradiction(draft, quantity, read, context);
    return {
      anchors: elsewhere(draft.source, context.source),
      quantity: { ...quantity, raw: withSupplied(quantity.raw, withoutUnit?.unit) },
      basis: draft.basis,
    };
  }
  const found = read.flatMap((one) =>
    spansStating(one.text, { quantity, bare: withoutUnit?.bare, metric, quote }).map((span): Hit => ({
      place: one.place,
      ...span,
      ...certainty(draft, span, one),
    })),
  );
  const whole = withoutCut(draft, found, read, context);
  if (!whole) return undefined;
  const { hits, isTold } = fitting(draft, inNumbersFirst(surest(whole, quote !== undefined)), context);
  const [first] = hits;
  if (!first) {
    reportMissing(draft, read, context);
    return undefined;
  }
  if (first.unit === undefined || first.unit === "") if (isMoneyWithoutUnit(draft)) return reportNoUnit(draft, context);
  if (quote === undefined && !isTold) reportDoubt(draft, hits, context);
  else if (hits.every(({ doubt }) => doubt >= Doubt.otherNearer))
    checkQuote(draft, besideAll(hits), context.metrics, context.report);
  if (quantity.bound === "exact" && !first.whole && draft.note === undefined) reportHedge(draft, hits, read, context);
  const sure = quote !== undefined || first.doubt === Doubt.none ? hits : [first];
  return {
    anchors: sure.map((hit) => toAnchor(hit, context.lines)),
    quantity: inWordsOf(first, quantity, withoutUnit?.unit),
    basis: first.whole ? "words" : "number",
  };
}

/** What a status says as well as a bound. */
const isProvisional = /初步|估|推算|测算/;

/** A number that only hedged sentences state may not be exact. */
function reportHedge(
  { metric, quantity, status, at }: Draft,
  hits: readonly Hit[],
  read: readonly ReadPlace[],
  { lines, report }: AnchorContext,
): void {
  const hedges = hits.map(
    (hit) => read.filter(({ place }) => place === hit.place).map(({ text }) => hedgeAt(text, hit))[0],
  );
  const [hit] = hits;
  const [words] = hedges;
  if (status !== "A" && words !== undefined && isProvisional.test(words)) return;
  if (hit && words !== undefined && !hedges.includes(undefined))
    report(diagnostic("bound-doubtful", at, { metric, raw: quantity?.raw ?? "", ...excerpt(hit, lines), words }));
}

/** No number of a report stands at more places; of any beyond, the words around it are not asked. */
const MOST_JUDGED = 100;

/** The hits that speak of what the entry says; where none does, what the first speaks of is reported. */
function fitting(
  draft: Draft,
  hits: readonly Hit[],
  { otherwise, report }: Pick<AnchorContext, "report"> & { otherwise: Otherwise },
): { hits: Hit[]; isTold: boolean } {
  const judged = hits.slice(0, MOST_JUDGED).map((hit) => ({ hit, problems: otherwise(draft, hit) }));
  const fit = judged.filter(({ problems }) => problems.length === 0);
  if (fit.length > 0) return { hits: [...fit.map(({ hit }) => hit), ...hits.slice(MOST_JUDGED)], isTold: false };
  const problems = judged[0]?.problems ?? [];
  problems.forEach(report);
  return { hits: [...hits], isTold: problems.some(({ code }) => (hits.length === 1 ? toldAt : ofFacet).has(code)) };
}

/** Where these are told, the wording that is nearest is no second fault. */
const ofFacet: ReadonlySet<string> = new Set(["facet-otherwise", "facet-unnamed"]);
const toldAt: ReadonlySet<string> = new Set([...ofFacet, "body-otherwise", "number-otherwise", "number-planned"]);

/** Without the hits whose quote begins inside the words that name another metric: 立案229件 in 没有立案229件. Undefined, and reported, where none is left. */
function withoutCut(
  { quote, metric, quoteAt }: Draft,
  hits: readonly Hit[],
  read: readonly ReadPlace[],
  { lines, report }: AnchorContext,
): Hit[] | undefined {
  if (quote === undefined) return [...hits];
  const cuts = hits.flatMap((hit) => {
    const { wording, metric: other = metric } = hit.nearest ?? {};
    const text = read.find(({ place }) => place === hit.place)?.text;
    const starts = text ? quoteSpans(text, quote).filter(({ start, end }) => start <= hit.start && hit.end <= end) : [];
    return wording && other !== metric && starts.every(({ start }) => wording.start < start && start < wording.end)
      ? [{ hit, wording, other }]
      : [];
  });
  const [cut] = cuts;
  if (!cut || cuts.length < hits.length) return hits.filter((hit) => cuts.every((one) => one.hit !== hit));
  const { hit, wording, other } = cut;
  report(
    diagnostic("quote-cuts-words", quoteAt, {
      quote,
      words: hit.place.text.slice(wording.start, hit.end),
      other,
      line: sourcePosition(hit.place, hit.start, hit.end, lines).line,
    }),
  );
  return undefined;
}

/** What no report gives as a number leads to the words that it was taken from, where an entry quotes them; they are its raw form. */
function inferredFrom(
  draft: Draft,
  quantity: Quantity,
  read: readonly ReadPlace[],
  { lines, source, report, otherwise }: AnchorContext & { otherwise: Otherwise },
): Found | undefined {
  const { quote } = draft;
  if (quote === undefined)
    return { anchors: elsewhere(draft.source, source), quantity: { ...quantity, raw: "" }, basis: "inferred" };
  const [found] = read.flatMap((one) =>
    quoteSpans(one.text, quote).map((span) => ({ ...one, ...span, sentence: one.text.around(span.start).sentence })),
  );
  if (!found) {
    report(diagnostic("quote-not-in-text", draft.quoteAt, { quote }));
    return undefined;
  }
  inferredOtherwise(draft, quantity, found, read, otherwise).forEach(report);
  const raw = found.place.text.slice(found.start, found.end);
  return {
    anchors: [toAnchor(found, lines)],
    quantity: { ...quantity, raw, bound: inferredBound(quantity, found) },
    basis: "inferred",
  };
}

/** What comes of 100余件 is no more exact than that; all is all. */
const inferredBound = (
  quantity: Quantity,
  { text, start, end }: Pick<Hit, "start" | "end"> & { text: ReadPlace["text"] },
): Quantity["bound"] =>
  quantity.bound === "exact" &&
  !isAll(quantity) &&
  text.mentions.some((one) => one.start >= start && one.end <= end && one.quantity.bound !== "exact")
    ? "about"
    : quantity.bound;

/** A bare 60 may be 60元 or 60万元: nothing is taken for an amount of money. */
const isMoneyWithoutUnit = ({ definition, withoutUnit }: Draft): boolean =>
  definition.kind === "money" && withoutUnit !== undefined && withoutUnit.unit === undefined;

function reportNoUnit({ metric, quantity, definition, at }: Draft, { report }: AnchorContext): undefined {
  report(
    diagnostic("money-without-unit", at, {
      metric,
      raw: quantity?.raw ?? "",
      unit: definition.units[0] ?? "",
    }),
  );
}

/** Twice with the same metric and facet is one statement repeated; without them, any of the places may be meant. */
function reportDoubt(draft: Draft, hits: readonly Hit[], context: AnchorContext): void {
  const [hit] = hits;
  if (!hit || hit.doubt === Doubt.none || (hits.length === 1 && hit.doubt === Doubt.facetUnnamed)) return;
  const { metric, facet, quantity, at } = draft;
  const raw = quantity?.raw ?? "";
  const places = hits.map((one) => excerpt(one, context.lines));
  const [place] = places;
  if (hits.length > 1) context.report(diagnostic("anchor-ambiguous", at, { metric, raw, places }));
  else if (place && hit.nearest) {
    const other = { other: hit.nearest.metric, otherFacet: hit.nearest.facet };
    context.report(diagnostic("anchor-nearer-other", at, { metric, facet, raw, ...place, ...other }));
  } else if (place) context.report(diagnostic("anchor-unnamed", at, { metric, raw, ...place }));
}

/** The number in its clause, or as much of it as tells the places apart. */
const excerpt = ({ place, start, end }: Hit, lines: SourceLines) => ({
  line: sourcePosition(place, start, end, lines).line,
  text:
    (
      place.text
        .slice(0, start)
        .split(/[，。；：,;:]/)
        .at(-1) ?? ""
    ).slice(-16) + place.text.slice(start, end + 6).replace(/[，。；].*$/, ""),
});

function toAnchor(
  { place, start, end, sentence }: Pick<Hit, "place" | "start" | "end" | "sentence">,
  lines: SourceLines,
): TextAnchor {
  return { paragraph: place.n, start, end, sentence, ...sourcePosition(place, start, end, lines) };
}
