import type { Span } from "../model/dataset.ts";
import type { Quantity } from "../model/schema/quantity.ts";
import type { PlaceText } from "./place-text.ts";
import type { KnownMetrics } from "./known-metrics.ts";
import type { DocumentQuestion, DocumentRefusal } from "./document-reading.ts";

/** A number of one place, given to a metric. */
export interface Taken extends Span {
  metric: string;
  facet?: string;
  quantity: Quantity;
  /** As in Mention. */
  unitBeside?: string;
  whole: boolean;
  sentence: Span;
  /** The words that name the metric. */
  wording: Span;
  quote: Span;
  /** The year that its column says; "before" is the one before the report's. */
  year?: number | "before";
  /** The thing that 分别 pairs it with. */
  share?: Span;
  questions: DocumentQuestion[];
}

/** A number of one place that is given to none. */
export interface Left extends Span {
  reason: DocumentRefusal;
  quote: Span;
  candidate?: string;
}

export interface Attributed {
  taken: Taken[];
  left: Left[];
}

/** One place, and all that its numbers are judged by. */
export interface Attribution {
  text: string;
  /** Without the numbers that stand for a part of the year. */
  read: PlaceText;
  metrics: KnownMetrics;
  /** Where 其中 stands. */
  parts: Span[];
}
