import { canonicalUnit } from "../../model/unit.ts";
import type { Figure, Said } from "./published-claims.ts";

/** What a number is said of, from where it was to where it is; what stays is left out. */
export type Move = { [K in keyof Said]?: [was: string | undefined, now: string | undefined] };

/** One number, however it is written. A unit that is left out is the other's. */
export function isSameNumber({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const sameUnit = a.unit === "" || b.unit === "" || canonicalUnit(a.unit) === canonicalUnit(b.unit);
  return sameUnit && a.value === b.value && a.valueMax === b.valueMax && a.bound === b.bound;
}

/** One number said of one thing. */
export const isSameClaim = (a: Figure, b: Figure): boolean =>
  a.key === b.key &&
  isSameNumber(a, b) &&
  isSamePeriod(a.said.period, b.said.period) &&
  isSameCutOff(a.said.asOf, b.said.asOf) &&
  isAsFinal(a.said.status, b.said.status);

/** Days that are added where none were, or more exactly, move nothing: 2023 → 2023-01-01. */
function isSamePeriod(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [before, after] = [a.split("/"), b.split("/")];
  return before.every((day, i) => day.startsWith(after[i] ?? "") || (after[i] ?? "").startsWith(day));
}

/** A number of the whole year is not one up to June; 2023-06 may be said more exactly. */
const isSameCutOff = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.startsWith(b) || b.startsWith(a);

/** A number that was provisional becomes final by itself; a final one does not become an estimate. */
const isAsFinal = (was: string | undefined, now: string | undefined): boolean => now === undefined || was !== undefined;

const isSame = { period: isSamePeriod, asOf: isSameCutOff, status: isAsFinal };

/** How a claim differs from an earlier one in what it is said of. */
export function moveOf({ said: was }: Figure, { said: now }: Figure): Move {
  const parts = (Object.keys(was) as (keyof Said)[]).filter((part) =>
    part === "period" || part === "asOf" || part === "status"
      ? !isSame[part](was[part], now[part])
      : was[part] !== now[part],
  );
  return Object.fromEntries(parts.map((part) => [part, [was[part], now[part]]]));
}

/**
 * Where a number went that is no longer said of its own thing: to what says the same number and did not say it in `old`, the version that stated it.
 * Of several, the one that differs least; another metric is the last to be thought of.
 */
export function movedTo(figure: Figure, current: readonly Figure[], old: readonly Figure[]): Figure | undefined {
  const distance = (other: Figure): number =>
    Object.keys(moveOf(figure, other)).length + (other.said.metric === figure.said.metric ? 0 : 10);
  return current
    .filter((one) => isSameNumber(one, figure) && !old.some((known) => isSameClaim(known, one)))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
