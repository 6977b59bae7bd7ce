import type { Finding } from "../../model/diagnostic.ts";
import type { Span } from "../../model/dataset.ts";
import type { Edit } from "./edits.ts";

/** A mark that is none to YAML, what should stand there, and what to say of it; of a closing bracket nothing. */
export interface Slip extends Edit {
  /** The stretch to point at. */
  mark: Span;
  problem?: Finding<SlipCode>;
}

type SlipCode = "yaml-colon" | "yaml-comma" | "yaml-quote" | "yaml-syntax";
