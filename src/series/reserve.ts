import type { Observation } from "../model/dataset.ts";
import { isUnusual } from "./span.ts";
import type { Reserve } from "./types.ts";

/**
 * What a number does not claim as it stands: the gravest reason for which a chart marks it, and a change that rests on
 * it says so.
 */
export function reserveOf(
  observation: Pick<Observation, "basis" | "status" | "note" | "quantity" | "scope" | "period" | "asOf">,
  bodyInferred: boolean,
): Reserve | undefined {
  const { basis, status, note, quantity } = observation;
  if (quantity === null) return undefined;
  if (basis === "inferred") return "inferred";
  if (bodyInferred) return "body";
  if (basis === "words") return "words";
  if (status === "P" || status === "E") return "provisional";
  return note === undefined && !isUnusual(observation) ? undefined : "noted";
}
