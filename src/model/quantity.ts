import { decimalText } from "../text/decimal.ts";
import { dateEnd } from "../text/dates.ts";
import { foldForReading } from "../text/note-marks.ts";
import { startsNumeral } from "../text/numerals.ts";
import { isOrdinal } from "./quantity/ordinal.ts";
import { readQuantity, type Source } from "./quantity/read.ts";
import type { QuantityRefusal } from "./quantity/refusal.ts";
import { unitAlone } from "./quantity/unit-in-text.ts";
import type { Quantity } from "./schema/quantity.ts";

export { formatQuantity } from "./quantity/format.ts";
export { intervalOf } from "./quantity/interval.ts";
export type { QuantityRefusal } from "./quantity/refusal.ts";

export type ParsedQuantity = { ok: true; quantity: Quantity } | { ok: false; reason: QuantityRefusal };

/** Longer than any number with its qualifiers and unit, in UTF-16 units. */
const LONGEST = 80;

const refuse = (reason: QuantityRefusal): ParsedQuantity => ({ ok: false, reason });

/**
 * The quantity that `raw` writes, all of it: 400余项, 近千条, 98%以上, 1.48万余件, 百分之九十八以上, 20至30次; YAML's numbers too.
 * `quantity.raw` is `raw` untouched. Refused, with the reason, where it states no quantity or says more than one.
 * Never throws, and takes time linear in the length.
 */
export function parseQuantity(raw: string | number): ParsedQuantity {
  if (typeof raw === "number") return parseNumber(raw);
  if (raw.trim() === "") return refuse("empty");
  if (raw.length > LONGEST) return refuse("too-long");
  if (/[\d０-９]\s+[\d０-９]/.test(raw)) return refuse("malformed");
  const original = raw.replace(/\s+/gu, "");
  const source: Source = { original, ...foldForReading(original) };
  const early = refusedAsWhole(source.text);
  if (early) return refuse(early);
  const at = numeralStart(source.text);
  if (at < 0) return refuse("no-number");
  return parseAt(source, at, raw);
}

function parseNumber(value: number): ParsedQuantity {
  if (!Number.isFinite(value)) return refuse("no-number");
  if (value < 0) return refuse("signed");
  if (value > Number.MAX_SAFE_INTEGER) return refuse("too-large");
  return parseQuantity(decimalText(value, 0, 0));
}

function parseAt(source: Source, at: number, raw: string): ParsedQuantity {
  const { text } = source;
  if (dateEnd(text, at) !== null) return refuse("date");
  const reading = readQuantity(source, at, unitAlone);
  if (!reading) return refuse("no-number");
  if (isOrdinal(text, at, reading.numeral.end)) return refuse("ordinal");
  if ("refusal" in reading.result) return refuse(reading.result.refusal);
  const { bound, unit } = reading.result.quantity;
  if (bound === "exact" && unit !== "%" && /^[百千万亿]+$/.test(text.slice(at, reading.numeral.end)))
    return refuse("vague");
  const around = refusedByRest(text.slice(0, reading.start), text.slice(reading.end));
  return around ? refuse(around) : { ok: true, quantity: { ...reading.result.quantity, raw } };
}

const wholes: [RegExp, QuantityRefusal][] = [
  [/[*?□�]/, "damaged"],
  [/^(?:[-+−±])/, "signed"],
  [/[几数][十百千万亿]|若干|许多|大量|不少(?!于)|^数|^几(?![近乎])|^多(?!达)/, "vague"],
  [/[半¼-¾⅐-⅞↉]/, "fraction"],
  [/^(?:计划|力争|争取|目标|拟)/, "plan"],
  [/增长|增加|提高|提升|上升|下降|减少|降低|同比|环比/, "change"],
];

const refusedAsWhole = (text: string): QuantityRefusal | undefined =>
  wholes.find(([pattern]) => pattern.test(text))?.[1];

const numeralStart = (text: string): number => Array.from(text).findIndex((character) => startsNumeral(character));

/** Words that may stand before the qualifier and change nothing. */
const neutral = /^(?:共计|总计|累计|合计|达到了?|共有?|共达|计|达|为|有)?$/;

function refusedByRest(lead: string, tail: string): QuantityRefusal | undefined {
  if (neutral.test(lead) && tail === "") return undefined;
  if (/^(?:[至到]|--?|[–—~〜])/.test(tail) && startsNumeral(tail.replace(/^[^\p{L}\d]+|^[至到]/u, "")[0]))
    return "range-units";
  if (/^[.,]\d/.test(tail) || /\d[.,]$/.test(lead) || /[.,]$/.test(lead)) return "malformed";
  return Array.from(tail).some((character) => startsNumeral(character)) ? "several-numbers" : "words-around";
}
