import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { intervalOf } from "../../model/quantity.ts";
import { intervalBeside, isRounded, roundingInterval } from "../../model/quantity/edges.ts";
import type { Quantity } from "../../model/dataset.ts";
import type { Interval } from "../../model/schema/quantity.ts";
import type { Draft } from "../entries/entries.ts";
import type { ReportSubject } from "./check.ts";

/**
 * What a report's numbers say against each other. A source is quoted faithfully even where it contradicts itself:
 * each finding is a warning, and a `note` on the entry that is warned of says that the editor has seen it.
 */
export function* checkPlausible({ drafts }: Pick<ReportSubject, "drafts">): Generator<Diagnostic> {
  for (const draft of drafts) {
    if (draft.note !== undefined || draft.quantity === null) continue;
    const peer = (metric: string | undefined) =>
      drafts.find((other) => other.metric === metric && sameThing(other, draft) && other.quantity !== null);
    yield* checkRange(draft, draft.quantity);
    yield* checkWithin(draft, draft.quantity, peer(draft.definition.within));
    const { ratio } = draft.definition;
    if (ratio && !hasMergedBase(draft, peer(ratio.of), peer(ratio.to), drafts))
      yield* checkRate(draft, draft.quantity, peer(ratio.of), peer(ratio.to));
  }
}

const sameThing = (a: Draft, b: Draft): boolean =>
  a.scope === b.scope && a.period.year === b.period.year && a.facet === b.facet;

function* checkRange({ definition, at }: Draft, quantity: Quantity): Generator<Diagnostic> {
  if (definition.kind !== "ratio" || quantity.unit !== "%") return;
  const { min, minOpen } = intervalOf(quantity);
  const above = min > 100 || (min === 100 && minOpen) || (quantity.valueMax ?? 0) > 100;
  if (above) yield diagnostic("ratio-range", at, { metric: definition.id, raw: quantity.raw });
}

function* checkWithin(part: Draft, quantity: Quantity, whole: Draft | undefined): Generator<Diagnostic> {
  if (!whole?.quantity || whole.quantity.unit !== quantity.unit) return;
  const least = intervalBeside(quantity, whole.quantity);
  const most = intervalBeside(whole.quantity, quantity);
  if (least.min < most.max || (least.min === most.max && !least.minOpen && !most.maxOpen)) return;
  const data = { part: part.metric, partRaw: quantity.raw, whole: whole.metric, wholeRaw: whole.quantity.raw };
  yield diagnostic("part-exceeds-whole", part.at, data);
}

/** 1.48万件 is a rounded number, and its share rounded with it. */
const countable = (quantity: Quantity): Interval =>
  isRounded(quantity) ? roundingInterval(quantity) : intervalOf(quantity);

/** A stated rate against its own counts, to a tenth of a point or half the last stated digit, whichever is larger. */
function* checkRate(
  rate: Draft,
  quantity: Quantity,
  of: Draft | undefined,
  to: Draft | undefined,
): Generator<Diagnostic> {
  if (!of?.quantity || !to?.quantity || quantity.unit !== "%") return;
  const apart = contradiction(quantity, of.quantity, to.quantity);
  if (!apart) return;
  const counted = Math.round(apart * 100) / 100;
  const data = { metric: rate.metric, stated: quantity.raw, counted, of: of.quantity.raw, to: to.quantity.raw };
  yield diagnostic("rate-mismatch", rate.at, data);
}

/** What the counts make of a rate, where it is not what is stated. */
function contradiction(quantity: Quantity, of: Quantity, to: Quantity): number | undefined {
  const part = countable(of);
  const whole = countable(to);
  const stated = intervalOf(quantity);
  // An end beyond all numbers divides to one that contradicts nothing.
  const least = whole.max === 0 ? Number.POSITIVE_INFINITY : (part.min / whole.max) * 100;
  const most = whole.min === 0 ? Number.POSITIVE_INFINITY : (part.max / whole.min) * 100;
  // The last digits of a division are noise of the machine's numbers, not of the report's.
  const tolerance = Math.max(0.1, 0.5 / 10 ** quantity.decimals) + 1e-9;
  if (!(stated.min > most + tolerance || stated.max < least - tolerance)) return undefined;
  return stated.min > most ? most : least;
}

/**
 * 立案126件，并案后交办119件，办复117件，办复率98.3%: where proposals are merged before they are handed on, the rate is of those, if the report states them as such and
 * they make it.
 */
function hasMergedBase(rate: Draft, of: Draft | undefined, to: Draft | undefined, drafts: readonly Draft[]): boolean {
  if (!rate.quantity || !of?.quantity || !to?.quantity) return false;
  const [stated, part, whole] = [rate.quantity, of.quantity, to.quantity];
  return drafts.some(
    ({ definition, metric, facet, scope, period, quantity }) =>
      quantity !== null &&
      (metric === to.metric
        ? facet !== rate.facet
        : facet === rate.facet && definition.kind === "count" && definition.wordings.some((one) => MERGED.test(one))) &&
      scope === rate.scope &&
      period.year === rate.period.year &&
      quantity.unit === whole.unit &&
      quantity.value <= whole.value &&
      quantity.value >= part.value &&
      contradiction(stated, part, quantity) === undefined,
  );
}

/** A metric that is worded so counts what is left when like ones are put together. */
const MERGED = /[并合]案?并?后/;
