import type { Span } from "../model/dataset.ts";
import type { Quantity } from "../model/schema/quantity.ts";
import { readQuantity, type Reading, type Source } from "../model/quantity/read.ts";
import type { UnitEnd } from "../model/quantity/unit-in-text.ts";
import { dateEnd } from "../text/dates.ts";
import { hanNumeralCharacters } from "../text/han-numerals.ts";
import { startsNumeral } from "../text/numerals.ts";
import { refusedByContext } from "./context.ts";
import type { ProseRefusal } from "./mention.ts";
import { isFigureOfSpeech, isNoNumber } from "./speech.ts";
import { zones, type Zone } from "./zones.ts";

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

/** Every number of the text in order, each either stated or refused; what is no number at all is passed over. */
export function scan(source: Source, units: Units): Scan {
  const found: Scan = { stated: [], refused: [] };
  const named = zones(source.original);
  let at = 0;
  while (at >= 0) {
    beginning.lastIndex = at;
    const next = beginning.exec(source.text)?.index;
    at = next === undefined ? -1 : readAt(source, next, units, named, found);
  }
  return found;
}

/** Reads what starts at `at`, and returns where to go on. */
function readAt(source: Source, at: number, units: Units, named: Zone[], found: Scan): number {
  const { text } = source;
  const lost = maskedEnd(text, at, units.end) ?? vagueEnd(text, at, units.end);
  if (lost) {
    found.refused.push({ start: at, ...lost });
    return lost.end;
  }
  if (!startsNumeral(text[at])) return at + 1;
  const date = dateEnd(text, at);
  const reading = date === null ? readQuantity(source, at, units.end) : null;
  const reason = reading ? judge(source, reading, units, named) : "date";
  const end = date ?? reading?.end ?? at + 1;
  if (reason === "stated" && reading && "quantity" in reading.result) {
    found.stated.push({ start: reading.start, end, quantity: reading.result.quantity });
  } else if (reason !== "nothing" && reason !== "stated") {
    found.refused.push({ start: reading?.start ?? at, end, reason });
  }
  return reason === "nothing" ? (reading?.numeral.end ?? end) : end;
}

function judge(source: Source, reading: Reading, units: Units, named: Zone[]): ProseRefusal | "stated" | "nothing" {
  const zone = zoneAround(source, reading, named);
  if (zone) return zone.kind;
  const context = refusedByContext(source, reading);
  if (context) return context;
  if (isNoNumber(source.text, reading, units.end)) return "nothing";
  if ("refusal" in reading.result) return reading.result.refusal;
  const { unit } = reading.result.quantity;
  if (durations.has(unit) && !units.counted.has(unit)) return "duration";
  return isFigureOfSpeech(source.text, reading, reading.result.quantity) ? "rhetoric" : "stated";
}

/** The title or short quotation that holds a number. */
function zoneAround({ offsets }: Source, { start, end }: Reading, named: Zone[]): Zone | undefined {
  const from = offsets[start] ?? 0;
  const to = offsets[end] ?? from;
  return named.find((zone) => zone.start <= from && to <= zone.end);
}

const mask = /(?:[*□×\ufffd]+|\?{2,})\s?/y;

/** A masked number: ***件, ??期. */
function maskedEnd(text: string, at: number, unitEnd: UnitEnd): { end: number; reason: ProseRefusal } | null {
  mask.lastIndex = at;
  const found = mask.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  const unit = unitEnd(text, end);
  return unit > end ? { end: unit, reason: "damaged" } : null;
}

const vague = /(?:好?几[十百千万亿]+|数[十百千万亿]+|若干)[余多]?/y;

/** 数百件, 几十家, 若干个: words that claim no number, before a unit. */
function vagueEnd(text: string, at: number, unitEnd: UnitEnd): { end: number; reason: ProseRefusal } | null {
  vague.lastIndex = at;
  const found = vague.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  const unit = unitEnd(text, end);
  return unit > end ? { end: unit, reason: "vague" } : null;
}
