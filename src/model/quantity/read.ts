import { decimalValue, type Decimal } from "../../text/decimal.ts";
import { stretchInOriginal, type Folded } from "../../text/fold.ts";
import { matchEnd } from "../../text/match-at.ts";
import { readMagnitude, readNumeral, skipSpace } from "../../text/numerals.ts";
import { signBefore } from "../../text/signs.ts";
import type { Quantity } from "../schema/quantity.ts";
import { canonicalUnit } from "../unit.ts";
import { type Claim, claimAfter, claimInside, claimsBefore, combinedBound } from "./bound-words.ts";
import { joinedBehindUnit, joinedNumbers } from "./compound.ts";
import type { QuantityRefusal } from "./refusal.ts";
import type { UnitEnd } from "./unit-in-text.ts";

/** Text as written, with its folded copy. */
export interface Source extends Folded {
  original: string;
}

/** What stands around one numeral in folded text. `start` and `end` hold its qualifiers and unit too. */
export interface Reading {
  start: number;
  end: number;
  /** From the first digit of the first numeral to the last of the last. */
  numeral: { start: number; end: number; han: boolean };
  result: { quantity: Quantity } | { refusal: QuantityRefusal };
}

interface Amount extends Decimal {
  start: number;
  /** Behind the digits and magnitude words. */
  numeralEnd: number;
  end: number;
  han: boolean;
  unit: string;
  claims: Claim[];
  refusal?: QuantityRefusal;
}

/** The words as written that folded units `start` to `end` stand for. */
export function asWritten(source: Source, start: number, end: number): string {
  const written = stretchInOriginal(source, start, end);
  return source.original.slice(written.start, written.end);
}

/** The quantity whose numeral starts at `at` (百分之 included), or why it is none; null where no numeral starts there. */
export function readQuantity(source: Source, at: number, unitEnd: UnitEnd): Reading | null {
  const low = readAmount(source, at, unitEnd);
  if (!low) return null;
  const before = claimsBefore(source.text, at);
  const high = low.refusal ? null : readUpperEnd(source, low, unitEnd);
  const last = high ?? low;
  const start = before.at(-1)?.start ?? at;
  const numeral = { start: at, end: last.numeralEnd, han: low.han };
  const refusal = low.refusal ?? high?.refusal ?? refusedAsSigned[signBefore(source.text, start) ?? "none"];
  if (refusal) return { start, end: last.end, numeral, result: { refusal } };
  const claims = [...before.map(({ claim }) => claim), ...low.claims, ...(high?.claims ?? [])];
  const stated = high ? range(low, high, claims) : single(low, claims);
  const raw = asWritten(source, start, last.end);
  return { start, end: last.end, numeral, result: "refusal" in stated ? stated : { quantity: { raw, ...stated } } };
}

const refusedAsSigned = { sign: "signed", unclear: "dash", none: undefined } as const;

const PERCENT = "百分之";

function readAmount(source: Source, start: number, unitEnd: UnitEnd): Amount | null {
  const { text } = source;
  const percent = text.startsWith(PERCENT, start);
  const numeral = readNumeral(text, percent ? start + PERCENT.length : start);
  if (!numeral) return null;
  if ("problem" in numeral) {
    const end = numeral.end;
    return {
      start,
      numeralEnd: end,
      end,
      digits: "",
      decimals: 0,
      scale: 0,
      han: true,
      unit: "",
      claims: [],
      refusal: numeral.problem,
    };
  }
  const amount: Amount = { ...numeral, start, numeralEnd: numeral.end, unit: percent ? "%" : "", claims: [] };
  const joined = joinedNumbers(text, percent ? start + PERCENT.length : start, numeral);
  if (joined) return { ...amount, numeralEnd: joined.end, end: joined.end, refusal: joined.reason };
  readInside(text, amount);
  readClaims(text, amount);
  const refusal = refusedByWhatFollows(text, amount);
  if (refusal) return { ...amount, end: refusal.end, refusal: refusal.reason };
  if (!percent) readUnit(source, amount, unitEnd);
  readClaims(text, amount);
  const others = joinedBehindUnit(text, start, amount.end);
  if (others !== null) return { ...amount, end: others, refusal: "joined" };
  const deviation = matchEnd(/\s?[±]\s?\d*/y, text, amount.end);
  return deviation > amount.end ? { ...amount, end: deviation, refusal: "several-numbers" } : amount;
}

/** 千万亿; whatever is larger is too large. */
const LARGEST_SCALE = 15;

/** 100余万, 十多亿: a qualifier, and perhaps the magnitude behind it. */
function readInside(text: string, amount: Amount): void {
  const inside = claimInside(text, skipSpace(text, amount.end), amount.digits.endsWith("0"));
  if (!inside) return;
  amount.claims.push(inside.claim);
  amount.end = inside.end;
  const magnitude = readMagnitude(text, inside.end);
  if (!/[万亿]/.test(text[inside.end] ?? "") || amount.scale + magnitude.scale > LARGEST_SCALE) return;
  amount.scale += magnitude.scale;
  amount.end = magnitude.end;
  amount.numeralEnd = magnitude.end;
}

function readClaims(text: string, amount: Amount): void {
  for (let claim = claimAfter(text, amount.end); claim; claim = claimAfter(text, amount.end)) {
    amount.claims.push(claim.claim);
    amount.end = claim.end;
  }
}

const refusing: [RegExp, QuantityRefusal][] = [
  [/好?几/y, "vague"],
  [/[¼-¾⅐-⅞↉]\d*|成(?![员果效绩立功为交人年长])/y, "fraction"],
  [/[²³¹⁰⁴-⁹₀-₉]+\d*/y, "malformed"],
  [/个?百分点/y, "points"],
  [/[倍番]/y, "multiple"],
];

function refusedByWhatFollows(text: string, { end }: Amount): { end: number; reason: QuantityRefusal } | undefined {
  const at = skipSpace(text, end);
  for (const [pattern, reason] of refusing) {
    const found = matchEnd(pattern, text, at);
    if (found > at) return { end: found, reason };
  }
  return undefined;
}

function readUnit(source: Source, amount: Amount, unitEnd: UnitEnd): void {
  const at = skipSpace(source.text, amount.end);
  const end = unitEnd(source.text, at);
  if (end === at) return readUnitInBrackets(source, amount, unitEnd);
  amount.unit = canonicalUnit(asWritten(source, at, end));
  amount.end = end;
}

/** 50（万元） */
function readUnitInBrackets(source: Source, amount: Amount, unitEnd: UnitEnd): void {
  const { text } = source;
  const open = matchEnd(/\s?\(\s?/y, text, amount.end);
  if (open === amount.end) return;
  const magnitude =
    amount.scale === 0 && unitEnd(text, open) === open ? readMagnitude(text, open) : { end: open, scale: 0 };
  const end = unitEnd(text, magnitude.end);
  const closed = matchEnd(/\s?\)/y, text, end);
  if (end === magnitude.end || closed === end) return;
  amount.unit = canonicalUnit(asWritten(source, magnitude.end, end));
  amount.scale += magnitude.scale;
  amount.end = closed;
}

const until = /\s?(?:至|到|--?|~~?|[–—〜])\s?/y;

/** The upper end of 20至30; not of 由20件到30件, which is a change, nor of 3次到5家企业 or 5次到一线. */
function readUpperEnd(source: Source, low: Amount, unitEnd: UnitEnd): Amount | null {
  const start = matchEnd(until, source.text, low.end);
  if (start === low.end || /[由从]/.test(source.text[low.start - 1] ?? "")) return null;
  const high = readAmount(source, start, unitEnd);
  const sharesUnit = low.unit === "" || source.text.startsWith(PERCENT, low.start);
  return high && !sharesUnit && low.unit !== high.unit ? null : high;
}

type Stated = Omit<Quantity, "raw"> | { refusal: QuantityRefusal };

function single(amount: Amount, claims: Claim[]): Stated {
  const value = decimalValue(amount);
  if (value === null) return { refusal: "too-large" };
  const bound = combinedBound(claims, false);
  if (bound === null) return { refusal: "bounds-combined" };
  if (bound === "nearly" && value === 0) return { refusal: "below-zero" };
  return { value, bound, unit: amount.unit, decimals: amount.decimals, scale: amount.scale };
}

function range(low: Amount, high: Amount, claims: Claim[]): Stated {
  // 20至30万 is 20万至30万 and 1.5至2亿 is 1.5亿至2亿; 8000至1万 is not 8000万.
  const written = (amount: Amount) => decimalValue({ ...amount, scale: 0 }) ?? Infinity;
  const shared = low.scale === 0 && low.unit === "" && written(low) < written(high) ? high.scale : low.scale;
  const value = decimalValue({ ...low, scale: shared });
  const valueMax = decimalValue(high);
  if (value === null || valueMax === null) return { refusal: "too-large" };
  if (valueMax <= value) return { refusal: "range-reversed" };
  const bound = combinedBound(claims, true);
  if (bound === null) return { refusal: "bounds-combined" };
  const scale = Math.min(shared, high.scale);
  const decimals = Math.max(low.decimals - (shared - scale), high.decimals - (high.scale - scale), 0);
  return { value, valueMax, bound, unit: low.unit || high.unit, decimals, scale };
}
