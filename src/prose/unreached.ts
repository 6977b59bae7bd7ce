import type { Certainty } from "./time.ts";

/** What the words beside a number make of it, where it is none that was reached. */
export interface AroundWords {
  words: string;
  /** `ahead` it will be done · `planned` it was planned, and another number was done · `listed` it was put into a plan for later · `dropped` it was called off · `compared` the number that was reached is held against it · `required` a rule asks for it · `said` someone proposes or complains of it · `unfinished` it is under way · `withdrawn` the text takes it back · `told` others tell it · `supposed` it is designed, needed or reckoned. */
  why:
    | "ahead"
    | "planned"
    | "listed"
    | "dropped"
    | "compared"
    | "required"
    | "said"
    | "unfinished"
    | "withdrawn"
    | "told"
    | "supposed";
  certainty: Certainty;
}
