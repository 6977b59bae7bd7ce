import type { Metric } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { readPlace } from "../../prose/find.ts";
import type { Candidate } from "../../prose/mention.ts";
import { foldText } from "../../text/fold.ts";
import type { Draft } from "../entries/entries.ts";

/** How far from the number a wording may stand to name it beyond doubt, as in Candidate. */
const DIRECT = 4;

/**
 * A quote settles what the text leaves open, but not against its own words: one that gives the number to another metric, and does not
 * name the entry's own; nor, where it is but the number, against the words `beside` that in the text.
 */
export function checkQuote(
  { metric, quote, quantity, definition, quoteAt }: Draft,
  beside: readonly Candidate[],
  metrics: Metric[],
  report: (found: Diagnostic) => void,
): void {
  if (quote === undefined || quantity === null || namesOwn(quote, definition)) return;
  const stated = readPlace(quote, metrics).mentions.filter(
    ({ quantity: { value, bound } }) => value === quantity.value && bound === quantity.bound,
  );
  const within = stated.flatMap((mention) => mention.candidates);
  const candidates = (within.length > 0 ? within : [...beside]).sort((a, b) => a.distance - b.distance);
  const [nearest] = candidates;
  if (!nearest || nearest.facetOnly || nearest.distance > DIRECT || candidates.some((one) => one.metric === metric))
    return;
  report(diagnostic("quote-names-other", quoteAt, { metric, quote, other: nearest.metric }));
}

function namesOwn(quote: string, { wordings, whole, facets }: Metric): boolean {
  const words = foldText(quote).text;
  return [...wordings, ...whole, ...facets.flatMap((facet) => facet.wordings)].some((wording) =>
    words.includes(foldText(wording).text),
  );
}
