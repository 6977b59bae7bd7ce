import type { NotReached } from "../model/diagnostic-data/claim.ts";
import type { Certainty } from "./time.ts";

/** What the words beside a number make of it, where it is none that was reached. */
export interface AroundWords {
  words: string;
  why: NotReached;
  certainty: Certainty;
}
