import type { Span } from "../model/dataset.ts";
import type { Quantity } from "../model/schema/quantity.ts";
import { readQuantity, type Reading, type Source } from "../model/quantity/read.ts";
import type { UnitEnd } from "../model/quantity/unit-in-text.ts";
import { dateEnd } from "../text/dates.ts";
import { hanNumeralCharacters } from "../text/han-numerals.ts";
import { matchEnd } from "../text/match-at.ts";
import { startsNumeral } from "../text/numerals.ts";
import { refusedAsLevel, refusedByContext } from "./context.ts";
import type { ProseRefusal } from "./mention.ts";
import { spansWithin } from "./spans.ts";
import { isFigureOfSpeech, isNoNumber } from "./speech.ts";
import { LONGEST_ZONE, zones, type Zone } from "./zones.ts";

/** A number found in folded text; spans are in folded units. */
export interface Stated extends Span {
  quantity: Quantity;
}
export interface Refused extends Span {
  reason: ProseRefusal;
}
export interface Scan {
  stated: Stated[];
  refused: Refused[];
}

const durations = new Set(["年", "个月", "月", "周", "天", "日", "小时", "个小时", "分钟", "工作日", "个工作日"]);

/** How a text's numbers are read: where units end, and which units of time are counted by some metric. */
export interface Units {
  end: UnitEnd;
  counted: ReadonlySet<string>;
}

/** What a number, a masked number or a vague one may start with. */
const beginning = new RegExp(`[\\d${hanNumeralCharacters}几数若好*?□×\\ufffd]`, "g");

/**
 * Every number of the text in order, each either stated or refused; what is no number at all is passed over.
 * `denies` tells of a number whether a negation takes its statement back.
 */
export function scan(source: Source, units: Units, denies: (number: Span) => boolean): Scan {
  const found: Scan = { stated: [], refused: [] };
  const context: Context = { source, units, denies, named: zones(source.original) };
  let at = 0;
  while (at >= 0) {
    beginning.lastIndex = at;
    const next = beginning.exec(source.text)?.index;
    at = next === undefined ? -1 : readAt(context, next, found);
  }
  return found;
}

/** What each number is judged by. */
interface Context {
  source: Source;
  units: Units;
  named: Zone[];
  denies: (number: Span) => boolean;
}

/** Reads what starts at `at`, and returns where to go on. */
function readAt(context: Context, at: number, found: Scan): number {
  const { source, units } = context;
  const { text } = source;
  const none = numberlessAt(text, at, units.end);
  if (none) {
    found.refused.push(none);
    return none.end;
  }
  if (!startsNumeral(text[at])) return at + 1;
  const date = dateEnd(text, at);
  const reading = date === null ? readQuantity(source, at, units.end) : null;
  const reason = reading ? judge(context, reading) : "date";
  const end = date ?? reading?.end ?? at + 1;
  if (reason === "stated" && reading && "quantity" in reading.result) {
    found.stated.push({ start: reading.start, end, quantity: reading.result.quantity });
  } else if (reason !== "nothing" && reason !== "stated") {
    found.refused.push({ start: reading?.start ?? at, end, reason });
  }
  return reason === "nothing" ? (reading?.numeral.end ?? end) : end;
}

function judge({ source, units, named, denies }: Context, reading: Reading): ProseRefusal | "stated" | "nothing" {
  const zone = zoneAround(source, reading, named);
  if (zone) return zone.kind;
  const context = refusedByContext(source, reading);
  if (context) return context;
  if (isNoNumber(source.text, reading, units.end)) return "nothing";
  if ("refusal" in reading.result) return reading.result.refusal;
  const level = refusedAsLevel(source, reading);
  if (level) return level;
  if (denies(reading)) return "negated";
  const { unit } = reading.result.quantity;
  if (durations.has(unit) && !units.counted.has(unit)) return "duration";
  return isFigureOfSpeech(source.text, reading, reading.result.quantity) ? "rhetoric" : "stated";
}

/** The title or short quotation that holds a number. */
function zoneAround({ offsets }: Source, { start, end }: Reading, named: Zone[]): Zone | undefined {
  const from = offsets[start] ?? 0;
  const to = offsets[end] ?? from;
  return spansWithin(named, to, from + LONGEST_ZONE).find((zone) => zone.start <= from && to <= zone.end);
}

/** What stands for a number before a unit and says none: ***件, ??期 · 数百件, 几十家, 若干个. */
const numberless: [RegExp, ProseRefusal][] = [
  [/(?:[*□×\ufffd]{1,12}|\?{2,12})\s?/y, "damaged"],
  [/(?:好?几[十百千万亿]{1,4}|数[十百千万亿]{1,4}|若干)[余多]?/y, "vague"],
];

function numberlessAt(text: string, at: number, unitEnd: UnitEnd): Refused | null {
  for (const [pattern, reason] of numberless) {
    const end = matchEnd(pattern, text, at);
    const unit = end > at ? unitEnd(text, end) : end;
    if (unit > end) return { start: at, end: unit, reason };
  }
  return null;
}
