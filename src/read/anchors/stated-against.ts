import type { Quantity } from "../../model/dataset.ts";
import { diagnostic } from "../../model/diagnostic.ts";
import { agree } from "../../model/quantity/agree.ts";
import { canonicalUnit } from "../../model/unit.ts";
import type { Draft } from "../entries/entries.ts";
import type { Otherwise } from "../told/told-otherwise.ts";
import { sourcePosition } from "../markdown/source-position.ts";
import type { AnchorContext } from "./anchor-context.ts";
import { Doubt, doubtOf } from "./hits.ts";
import type { ReadPlace } from "../places/read-places.ts";

/** An entry says that the report gives no number, and the text states one of its metric, facet, time and body. */
export function reportStated(
  draft: Draft,
  read: readonly ReadPlace[],
  { otherwise, lines, report }: AnchorContext & { otherwise: Otherwise },
): void {
  const { metric, facet, definition, at, note, source } = draft;
  if (note !== undefined || source) return;
  const units = definition.units.map(canonicalUnit);
  for (const { place, text, columns } of read) {
    const stated = [...text.mentions, ...columns].find(
      (mention) =>
        units.includes(mention.quantity.unit) &&
        doubtOf(metric, facet, mention.candidates) === Doubt.none &&
        otherwise(draft, { place, ...mention }).length === 0,
    );
    if (!stated) continue;
    report(
      diagnostic("missing-stated", at, {
        metric,
        raw: stated.quantity.raw,
        line: sourcePosition(place, stated.start, stated.end, lines).line,
      }),
    );
    return;
  }
}

/** A number of another source may well be another than the text's, but the editor should know. */
export function reportContradiction(
  draft: Draft,
  quantity: Quantity,
  read: readonly ReadPlace[],
  { lines, report }: AnchorContext,
): void {
  if (draft.note !== undefined) return;
  for (const { place, text } of read) {
    const against = text.mentions.find(
      (mention) =>
        doubtOf(draft.metric, draft.facet, mention.candidates) === Doubt.none &&
        mention.quantity.unit === quantity.unit &&
        !agree(mention.quantity, quantity),
    );
    if (!against) continue;
    const { line } = sourcePosition(place, against.start, against.end, lines);
    report(
      diagnostic("source-against-text", draft.at, {
        metric: draft.metric,
        raw: quantity.raw,
        stated: against.quantity.raw,
        line,
      }),
    );
    return;
  }
}
