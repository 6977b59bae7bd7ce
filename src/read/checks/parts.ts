import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { Quantity, TextAnchor } from "../../model/dataset.ts";
import { sum } from "../../model/quantity/arithmetic.ts";
import { intervalBeside, isRounded, lastDigit } from "../../model/quantity/edges.ts";
import type { Draft } from "../entries/entries.ts";
import type { OpenPlace } from "../markdown/open-place.ts";
import type { ReportSubject } from "./check.ts";

interface Stated {
  draft: Draft;
  quantity: Quantity;
  /** Its place in the text, where it has one. */
  anchor?: TextAnchor;
}

/**
 * A metric's total against its facets, in one report, year, scope and unit. No part is more than the total. Parts that the total's own
 * sentence lists behind it may not add up to more, and to nothing else where the sentence gives them as all there is. A `note` on the
 * total, or on a part that is warned of, says that the editor has seen it.
 */
export function* checkParts({
  drafts,
  observations,
  places,
}: Pick<ReportSubject, "drafts" | "observations" | "places">): Generator<Diagnostic> {
  const anchors = new Map(
    observations.map(({ id, anchors: found }) => [id, found.find((one): one is TextAnchor => "paragraph" in one)]),
  );
  const stated = drafts.flatMap((draft): Stated[] =>
    draft.quantity && draft.definition.kind !== "ratio"
      ? [{ draft, quantity: draft.quantity, anchor: anchors.get(draft.id) }]
      : [],
  );
  for (const total of stated.filter(({ draft }) => isTotal(draft) && draft.note === undefined)) {
    const parts = stated.filter((part) => !isTotal(part.draft) && sameThing(part, total));
    const above = parts.filter(({ draft, quantity }) => draft.note === undefined && exceeds(quantity, total.quantity));
    for (const part of above) yield told(total, [part], "part-above", part);
    if (above.length === 0) yield* checkSum(total, parts, places);
  }
}

const isTotal = ({ facet }: Draft): boolean => facet === undefined || facet === "total";

const sameThing = (a: Stated, b: Stated): boolean =>
  a.draft.metric === b.draft.metric &&
  a.draft.scope === b.draft.scope &&
  a.draft.period.year === b.draft.period.year &&
  a.quantity.unit === b.quantity.unit;

function exceeds(part: Quantity, total: Quantity): boolean {
  const { min, minOpen } = intervalBeside(part, total);
  const { max, maxOpen } = intervalBeside(total, part);
  return min > max || (min === max && (minOpen || maxOpen));
}

function* checkSum(total: Stated, parts: readonly Stated[], places: readonly OpenPlace[]): Generator<Diagnostic> {
  const { anchor } = total;
  if (!anchor) return;
  const listed = parts.filter(
    (part) =>
      part.anchor?.paragraph === anchor.paragraph &&
      part.anchor.start >= anchor.end &&
      part.anchor.end <= anchor.sentence.end,
  );
  if (listed.length < 2 || [total, ...listed].some(({ quantity }) => quantity.bound !== "exact")) return;
  const added = sum(listed.map(({ quantity }) => quantity.value));
  const text = places.find(({ n }) => n === anchor.paragraph)?.text ?? "";
  const slack = roundingOf([total, ...listed]);
  if (added > total.quantity.value + slack) yield told(total, listed, "sum-above", total);
  else if (added < total.quantity.value - slack && listsAll(text.slice(anchor.end, anchor.sentence.end), listed))
    yield told(total, listed, "sum-apart", total);
}

/** How far a sum may be off by rounding alone: 1.23万 and 1.24万 make 2.48万. */
function roundingOf(all: readonly Stated[]): number {
  const finest = Math.min(...all.map(({ quantity }) => lastDigit(quantity)));
  return sum(all.map(({ quantity }) => (isRounded(quantity, finest) ? lastDigit(quantity) / 2 : 0)));
}

/** 864件：委员提案700件、集体提案164件 lists all there is; 其中 and 包括 do not, nor does a list with a number that is no part. */
function listsAll(behind: string, listed: readonly Stated[]): boolean {
  const lead = /^[^\d０-９]*/.exec(behind)?.[0] ?? "";
  const numbers = behind.match(/[\d０-９][\d０-９,.，．]*/g) ?? [];
  return (
    /[:：]|分别|组成|分为/.test(lead) && !/其中|包括|包含|含有|例如|比如/.test(lead) && numbers.length === listed.length
  );
}

function told(
  total: Stated,
  parts: readonly Stated[],
  problem: "part-above" | "sum-above" | "sum-apart",
  at: Stated,
): Diagnostic {
  const data = {
    metric: total.draft.metric,
    total: total.quantity.raw,
    parts: parts.map(({ draft, quantity }) => `${draft.facet} ${quantity.raw}`),
    sum: sum(parts.map(({ quantity }) => quantity.value)),
    problem,
  };
  return diagnostic("parts-against-total", at.draft.at, data);
}
