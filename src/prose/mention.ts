import type { Span } from "../model/dataset.ts";
import type { ProseRefusal } from "../model/quantity/refusal.ts";
import type { Quantity } from "../model/schema/quantity.ts";
export type { ProseRefusal };

/** A metric that a number may belong to. */
export interface Candidate {
  /** Id of the metric. */
  metric: string;
  /** Id of the metric's facet that is named with the number, if one is. */
  facet?: string;
  /**
   * How far the metric's wording is from the number: characters between them, and more for every clause, other number
   * or ill-fitting unit between; 0 is beside it. Compare it only with distances of the same text.
   */
  distance: number;
  /** The words that name the metric, in the same units as the mention. */
  wording: Span;
  /** How many letters of it were written down in metrics.yaml: a wording in parts skips others. */
  letters: number;
  /** True where only a facet of the metric is named, and the metric is not. */
  facetOnly: boolean;
  /** The words that name the facet. */
  facetWording?: Span;
  /** True where the text gives the number to several metrics at once: 办复率和满意率均为100%. */
  shared?: boolean;
  /** Of the things that 分别 pairs with numbers, the one that this number is said of; a part of the metric's whole: 两个局分别承办提案27件、19件. */
  share?: Span & { isPart: boolean };
}

/** A quantity that a text states, in UTF-16 units of that text. The span holds its qualifier and its unit: 近千条. */
export interface Mention extends Span {
  quantity: Quantity;
  /** The unit, as written, that stands not with the number but beside it, as at the head of its column; `quantity` is read in it. */
  unitBeside?: string;
  /** True for words that say 100 % without a number: 全部办复. */
  whole: boolean;
  sentence: Span;
  clause: Span;
  /** The nearest first; empty where no metric's wording is near. */
  candidates: Candidate[];
}

export interface Refusal extends Span {
  raw: string;
  reason: ProseRefusal;
}
