import type { Quantity, Span } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic, type DiagnosticData } from "../../model/diagnostic.ts";
import { isAll, lastDigit } from "../../model/quantity/edges.ts";
import { figuresIn, isWorkedOut } from "../../prose/worked-out.ts";
import { inFolded, inOriginal } from "../../prose/place-text.ts";
import { isNotAll } from "../../prose/whole.ts";
import { folded } from "../../text/fold.ts";
import type { Draft } from "../entries/entries.ts";
import type { ReadPlace } from "../places/read-places.ts";
import type { Otherwise } from "./told-otherwise.ts";

/** Words for all of it, and for none that is left. */
const ofAll =
  /全|均|都|皆|悉|尽|各|每|所有|一律|统统|逐[一件条项]|件件|条条|项项|[百100]%|百分之?百|双百|无一|没有一|一件不|零|无超期|完毕|已经?完成/;

/** 除3件外，其余均已办复: not all; what was never filed, or was merged, is no part of it. */
const excepts =
  /除了?(?![^,。;:]*(?:立案|并案|合并|撤|转))[^,。;:]{0,12}[\d一二三四五六七八九十两][^,。;:]{0,10}[之以]?外(?!,?还)/;

/** 除提案外，还全部办复来信: excepts none. */
const besides = /除[^。;]{1,24}外,?还/;

/** 每场25人, 3倍: words by which numbers are multiplied. */
const ofEach = /[每均各倍乘×]/;

/** Words that hold one number against another, of another time: 去年立案188件，今年增加25件. */
const ofTwo = /[增减升降比较多少超低高翻]|[为是]上年/;

/** Where an inferred number rests: the words that its entry quotes. */
export interface Resting extends Span, Pick<ReadPlace, "place" | "text"> {}

/**
 * What the words that an inferred number rests on say against it: a number that is taken over as it stands is held as any other is; one that is
 * worked out must come of theirs, and 100% of words for all.
 */
export function inferredOtherwise(
  draft: Draft,
  quantity: Quantity,
  { place, text, ...quote }: Resting,
  read: readonly ReadPlace[],
  otherwise: Otherwise,
): Diagnostic[] {
  const { source } = text;
  const span = inFolded(source, quote);
  const figures = figuresIn(source.text).filter(({ start, end }) => span.start <= start && end <= span.end);
  const words = source.text.slice(span.start, span.end);
  const [taken, ...others] = figures.filter(({ value }) => value === quantity.value);
  const told =
    taken && others.length === 0 && !ofTwo.test(words)
      ? held(draft, place, withUnit(text, inOriginal(source, taken)), otherwise)
      : undefined;
  if (told) return [told];
  const ofWords = (why: DiagnosticData["inferred-otherwise"]["why"]) => [
    diagnostic("inferred-otherwise", draft.at, {
      metric: draft.metric,
      raw: quantity.raw,
      quote: place.text.slice(quote.start, quote.end),
      why,
    }),
  ];
  if (
    taken &&
    others.length === 0 &&
    text.refusals.some(
      ({ reason, start, end }) => reason === "plan" && holds({ start, end }, inOriginal(source, taken)),
    )
  )
    return ofWords("plan");
  if (isAll(quantity) && figures.length === 0) {
    const all = besides.test(words) ? undefined : saidOfAll(source.text, span);
    // 几乎全部答复 is 近100%, and no more; 全部答复 is 100%, and no less.
    if (all && isNotAll(source.text, all) === (quantity.bound === "exact")) return ofWords("all");
    const other = all && heldOfAll(draft, place, inOriginal(source, all), otherwise);
    if (other) return [other];
  }
  if (quantity.bound !== "exact") return [];
  const note = figuresIn(folded(draft.note ?? "")).map(({ value }) => value);
  const near = [...figuresIn(source.text).map(({ value }) => value), ...note];
  const all = [...near, ...read.flatMap((one) => one.text.mentions.map((mention) => mention.quantity.value))];
  const beside = source.text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE);
  if (isAll(quantity) && excepts.test(beside)) return ofWords("all");
  const isAllSaid = isAll(quantity) && ofAll.test(beside);
  const own = [...figures.map(({ value }) => value), ...note];
  if (
    isAllSaid || own.length === 0
      ? isAllSaid || !isAll(quantity)
      : isWorkedOut(quantity.value, lastDigit(quantity), {
          own,
          near,
          all,
          multiplies: ofEach.test(`${source.text}${folded(draft.note ?? "")}`),
        })
  )
    return [];
  return ofWords(own.length === 0 ? "all" : "numbers");
}

/** 188件 for 188, where it was read so or refused. */
const withUnit = ({ mentions, refusals }: ReadPlace["text"], number: Span): Span =>
  [...mentions, ...refusals].find((one) => holds(one, number)) ?? number;

const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;

/** How far beside the quote words may stand that say it of all. */
const BESIDE = 12;

/** The words for all of it that an inferred 100% rests on, in its quote. */
function saidOfAll(text: string, { start, end }: Span): Span | undefined {
  const found = ofAll.exec(text.slice(start, end));
  return found === null ? undefined : { start: start + found.index, end };
}

/** They may be said of another time, of another body, of a part, or of what is to be. */
function heldOfAll(draft: Draft, place: ReadPlace["place"], words: Span, otherwise: Otherwise): Diagnostic | undefined {
  const found = otherwise(draft, { place, ...words, whole: true }).find(
    ({ code }) => heldOf.has(code) || code === "words-of-part",
  );
  return found && { ...found, severity: "warning" };
}

const heldOf: ReadonlySet<string> = new Set([
  "period-otherwise",
  "body-otherwise",
  "number-planned",
  "number-otherwise",
]);

function held(draft: Draft, place: ReadPlace["place"], number: Span, otherwise: Otherwise): Diagnostic | undefined {
  const found = otherwise(draft, { place, ...number, whole: false }).find(({ code }) => heldOf.has(code));
  return found && { ...found, severity: "warning" };
}
