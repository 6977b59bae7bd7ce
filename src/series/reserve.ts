import type { Observation } from "../model/dataset.ts";
import type { Reserve } from "./types.ts";

/** What a number does not claim as it stands: the gravest reason for which a chart marks it, and a change that rests on it says so. */
export function reserveOf({ basis, status, note, quantity }: Pick<Observation, "basis" | "status" | "note" | "quantity">, bodyInferred: boolean): Reserve | undefined {
  if (quantity === null) return undefined;
  if (basis === "inferred") return "inferred";
  if (bodyInferred) return "body";
  if (basis === "words") return "words";
  if (status === "P" || status === "E") return "provisional";
  return note === undefined ? undefined : "noted";
}
