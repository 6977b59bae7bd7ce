import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { intervalOf } from "../model/quantity.ts";
import type { Quantity } from "../model/dataset.ts";
import type { Draft } from "./entries.ts";

/**
 * What a report's numbers say against each other. A source is quoted faithfully even where it contradicts itself:
 * each finding is a warning, and a `note` on the entry says that the editor has seen it.
 */
export function checkPlausible(drafts: readonly Draft[], report: (found: Diagnostic) => void): void {
  for (const draft of drafts) {
    if (draft.note !== undefined || draft.quantity === null) continue;
    const peer = (metric: string | undefined) =>
      drafts.find((other) => other.metric === metric && sameThing(other, draft) && other.quantity !== null && other.note === undefined);
    checkRange(draft, draft.quantity, report);
    checkWithin(draft, draft.quantity, peer(draft.definition.within), report);
    const { ratio } = draft.definition;
    if (ratio) checkRate(draft, draft.quantity, peer(ratio.of), peer(ratio.to), report);
  }
}

const sameThing = (a: Draft, b: Draft): boolean => a.scope === b.scope && a.period.year === b.period.year && a.facet === b.facet;

function checkRange({ definition, at }: Draft, { unit, value, valueMax, raw }: Quantity, report: (found: Diagnostic) => void): void {
  if (definition.kind !== "ratio" || unit !== "%" || (valueMax ?? value) <= 100) return;
  report(diagnostic("warning", "ratio-range", at, { metric: definition.id, raw }));
}

function checkWithin(part: Draft, quantity: Quantity, whole: Draft | undefined, report: (found: Diagnostic) => void): void {
  if (!whole?.quantity || whole.quantity.unit !== quantity.unit) return;
  const least = intervalOf(quantity);
  const most = intervalOf(whole.quantity);
  if (least.min < most.max || (least.min === most.max && !least.minOpen && !most.maxOpen)) return;
  const data = { part: part.metric, partRaw: quantity.raw, whole: whole.metric, wholeRaw: whole.quantity.raw };
  report(diagnostic("warning", "part-exceeds-whole", part.at, data));
}

/** A stated rate against its own counts, to a tenth of a point or half the last stated digit, whichever is larger. */
function checkRate(rate: Draft, quantity: Quantity, of: Draft | undefined, to: Draft | undefined, report: (found: Diagnostic) => void): void {
  if (!of?.quantity || !to?.quantity || to.quantity.value === 0) return;
  if ([quantity, of.quantity, to.quantity].some(({ bound }) => bound !== "exact")) return;
  const counted = (of.quantity.value / to.quantity.value) * 100;
  const tolerance = Math.max(0.1, 0.5 / 10 ** quantity.decimals);
  // The last digits of a division are noise of the machine's numbers, not of the report's.
  if (Math.abs(counted - quantity.value) <= tolerance + 1e-9) return;
  const data = { metric: rate.metric, stated: quantity.raw, counted: Math.round(counted * 100) / 100, of: of.quantity.raw, to: to.quantity.raw };
  report(diagnostic("warning", "rate-mismatch", rate.at, data));
}
