import type { Interval, Quantity } from "../model/schema/quantity.ts";
import { cutOf } from "../model/cut-off.ts";
import { coveredYears, yearCount } from "./covered-years.ts";
import { places, subtract } from "../model/quantity/arithmetic.ts";
import {
  claimedInterval,
  isAll,
  isRounded,
  lastDigit,
  overlap,
  roundingInterval,
  statedDecimals,
} from "../model/quantity/edges.ts";
import { reserveOf } from "./reserve.ts";
import { unlikeSpans } from "./span.ts";
import { disagrees } from "./agreement.ts";
import type { Change, ChangeReserve, ChangeSince, DefinitionChange, Incomparable, Point, Series } from "./types.ts";

const ratioUnits = new Set(["%", "‰"]);

/**
 * Whether numbers of this unit are shares, whose change is told in points and never as a percentage of a percentage.
 */
export const isRatio = (unit: string): boolean => ratioUnits.has(unit);

const none = (reason: Incomparable): Change => ({ kind: "none", reason });

function exact(earlier: Quantity, later: Quantity, decimals: number): Change {
  const delta = subtract(later.value, earlier.value);
  const percent = isRatio(later.unit) || earlier.value === 0 ? {} : { percent: (delta / earlier.value) * 100 };
  return { kind: "exact", delta, decimals, ...percent };
}

/**
 * Two exact numbers of unlike precision, or in 万. Reports round and cut alike, so the coarser one may be off by a whole
 * step of its last digit: nearer than that, nothing is told; from there on, the difference to that digit.
 */
function rounded(earlier: Quantity, later: Quantity): Change {
  const coarsest = Math.max(lastDigit(earlier), lastDigit(later));
  if (Math.abs(subtract(later.value, earlier.value)) < coarsest) return none({ code: "rounding" });
  const edges = (quantity: Quantity): Interval =>
    lastDigit(quantity) === coarsest ? roundingInterval(quantity) : claimedInterval(quantity);
  const found = bounded(edges(earlier), edges(later), Math.max(statedDecimals(earlier), statedDecimals(later)));
  if (found.kind !== "bounded") return none({ code: "rounding" });
  const steps = Math.round(subtract(later.value, earlier.value) / coarsest);
  return { ...found, about: Number((steps * coarsest).toFixed(places(coarsest))) };
}

const isCoarse = (quantity: Quantity, other: Quantity): boolean => isRounded(quantity, lastDigit(other));

/**
 * Two numbers of which one is a bound or a range. Within a step of the last digit of an exact one in 万, nothing is
 * told: 1.48万 → 1.48万余.
 */
function ofBounds(earlier: Quantity, later: Quantity): Change {
  const decimals = Math.max(statedDecimals(earlier), statedDecimals(later));
  const [from, to] = [claimedInterval(earlier), claimedInterval(later)];
  if (!isCoarse(earlier, later) && !isCoarse(later, earlier)) return bounded(from, to, decimals);
  if (overlap(from, to)) return none({ code: "overlap" });
  const step = (quantity: Quantity, other: Quantity): number => (isCoarse(quantity, other) ? lastDigit(quantity) : 0);
  if (overlap(widened(from, step(earlier, later)), widened(to, step(later, earlier))))
    return none({ code: "rounding" });
  const edges = (quantity: Quantity, other: Quantity): Interval =>
    isCoarse(quantity, other) ? roundingInterval(quantity) : claimedInterval(quantity);
  // Half a step of the coarser number is a whole one of the finer: no digit more than the two are written with.
  return bounded(edges(earlier, later), edges(later, earlier), decimals);
}

const widened = (interval: Interval, by: number): Interval =>
  by === 0
    ? interval
    : { min: subtract(interval.min, by), minOpen: true, max: subtract(interval.max, -by), maxOpen: true };

function bounded(from: Interval, to: Interval, decimals: number): Change {
  if (overlap(from, to)) return none({ code: "overlap" });
  const delta = {
    min: subtract(to.min, from.max),
    minOpen: to.minOpen || from.maxOpen,
    max: subtract(to.max, from.min),
    maxOpen: to.maxOpen || from.minOpen,
  };
  return { kind: "bounded", delta, decimals };
}

/** Written to one digit, and not to 万: a number in 万 is a rounded one. */
const samePrecision = (a: Quantity, b: Quantity): boolean =>
  (lastDigit(a) === lastDigit(b) && lastDigit(a) <= 1) || isAll(a) || isAll(b);

function definitionBetween(earlier: Point, later: Point, series: Series): DefinitionChange | undefined {
  const [a, b] = [coveredYears(earlier.chosen), coveredYears(later.chosen)].toSorted((x, y) => x.last - y.last);
  if (!a || !b) return undefined;
  return series.definitions.find(({ from }) => from > (a.first ?? a.last) && from <= b.last);
}

function refusal(earlier: Point, later: Point, series: Series): Incomparable | undefined {
  if (!series.declared) return { code: "undeclared" };
  const definition = definitionBetween(earlier, later, series);
  if (definition) return { code: "definition", break: definition };
  const length = yearCount(earlier.chosen);
  if (length === undefined || length !== yearCount(later.chosen)) return { code: "length" };
  // A share is one of whatever time it is of, but for what is not done yet on the way.
  const isCut = [earlier, later].some(({ chosen }) => cutOf(chosen) !== undefined);
  const months = isRatio(series.key.unit) && !isCut ? undefined : unlikeSpans(earlier.chosen, later.chosen);
  return months && { code: "span", months };
}

/**
 * Whether nothing may join two points of a series in a picture: what a number means, or how long it is counted, is not
 * alike.
 */
export function isApart(earlier: Point, later: Point, series: Series): boolean {
  const refused = refusal(earlier, later, series)?.code;
  return refused === "definition" || refused === "length" || refused === "span";
}

const UNDECIDED: ReadonlySet<Incomparable["code"]> = new Set(["overlap", "rounding", "about", "estimate"]);

/** Whether two points leave open that anything has changed between them: a bound, an estimate or a rounded number may be the other one. */
export function isUndecided(earlier: Point, later: Point, series: Series): boolean {
  const found = change(earlier, later, series);
  return found.kind === "none" && UNDECIDED.has(found.reason.code);
}

const isEstimate = ({ chosen: { status } }: Point): boolean => status === "E" || status === "P";

/**
 * How `later` differs from `earlier`, two points of one series. Exact only between two exact numbers written to the
 * same digit; bounded where the wordings leave a range on one side of zero; else none, with the reason.
 */
export function change(earlier: Point, later: Point, series: Series): Change {
  const [from, to] = [earlier.chosen.quantity, later.chosen.quantity];
  if (from === null || to === null) return none({ code: "missing" });
  const refused = refusal(earlier, later, series);
  if (refused) return none(refused);
  if (from.bound === "about" || to.bound === "about") return none({ code: "about" });
  if (isEstimate(earlier) || isEstimate(later)) return none({ code: "estimate" });
  if (from.bound !== "exact" || to.bound !== "exact") return ofBounds(from, to);
  return samePrecision(from, to)
    ? exact(from, to, Math.max(statedDecimals(from), statedDecimals(to)))
    : rounded(from, to);
}

/** Why there is nothing before a series' first number: it may be counted otherwise there. */
function firstOf({ otherUnits = [], otherScopes = [] }: Series, { year }: Point): Incomparable {
  const unit = otherUnits.find(({ since }) => since < year);
  if (unit) return { code: "unit", unit: unit.unit };
  const scope = otherScopes.find(({ since }) => since < year);
  return scope ? { code: "scope", scope: scope.scope } : { code: "first" };
}

/**
 * A point's change against the latest earlier one that has a number, however long ago: `gap` counts the years between.
 */
export function changeSince(series: Series, point: Point): ChangeSince {
  const since = series.points.findLast(({ year, chosen }) => year < point.year && chosen.quantity !== null);
  if (since === undefined) {
    return { change: none(firstOf(series, point)), gap: 0 };
  }
  const covered = coveredYears(point.chosen).first ?? point.year;
  const reserve = (one: Point): ChangeReserve | undefined =>
    reserveOf(one.chosen, series.guessed.has(one.chosen.report)) ?? (disagrees(one) ? "disputed" : undefined);
  const reserves = { own: reserve(point), since: reserve(since) };
  return {
    change: change(since, point, series),
    since,
    sinceYears: coveredYears(since.chosen),
    gap: Math.max(0, covered - since.year - 1),
    reserves,
  };
}
