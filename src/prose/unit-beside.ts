import type { Span } from "../model/dataset.ts";
import { withUnit } from "../model/quantity/with-unit.ts";
import type { UnitEnd } from "../model/quantity/unit-in-text.ts";
import type { Metric } from "../model/schema/metric.ts";
import { canonicalUnit } from "../model/unit.ts";
import { folded } from "../text/fold.ts";
import { matchEnd } from "../text/match-at.ts";
import { labelCell } from "./column-heads.ts";
import { knownMetrics } from "./known-metrics.ts";
import type { Mention } from "./mention.ts";
import { unitEndOf, type PlaceText } from "./place-text.ts";
import { wordingsOf } from "./wordings.ts";

/** A table cell in its row's text, with the words at the head of its column. */
export type Cell = Span & { head: string };

/** What stands around a number that is written without a unit. */
export interface Beside {
  /** The place's text as written. */
  text: string;
  /** For a table row. */
  cells?: readonly Cell[];
  /** The lines above a table, a list or a paragraph that may say what its numbers are counted in, the nearest last. */
  above?: readonly string[];
}

/** 数值（万元） */
const BRACKETS = /[([]\s*(?:单位\s*[:为]?\s*)?([^()[\]]{1,12})[)\]]\s*$/;
/** 单位：万元, in a line of its own or at the end of one. */
const SAID = /单位\s*(?:均?为|:)\s*([^()[\]。;]{1,20})/;
/** 金额/万元 */
const SLASH = /[/,]\s*(\S{1,6})$/;
/** 捐款捐物（万元）：60, 捐款捐物（万元）达60 */
const BEFORE = /[([]\s*(?:单位\s*[:为]?\s*)?([^()[\]]{1,12})[)\]]\s*(?::|为|达|共)?\s*$/;
/** A line that says nothing but a unit governs what follows, be it no table. */
const ONLY_UNIT = /^\s*[([]?\s*单位\s*(?:均?为|:)[^。]{1,20}$/;

const trimmed = (words: string): string => folded(words).trim();

/** The units in a stretch such as 万元 or 件、万元; none where it says anything else. */
function unitsIn(words: string, unitEnd: UnitEnd): string[] {
  const all = words.split(/[、,/和]/).map((word) => word.trim().replace(/^人民币/, ""));
  return all.every((word) => isUnit(word, unitEnd)) ? all : [];
}

const isUnit = (word: string, unitEnd: UnitEnd): boolean => word !== "" && [0, matchEnd(/[十百千万亿]{1,2}/y, word, 0)].some((at) => unitEnd(word, at) === word.length && at < word.length);

const unitsBy = (words: string, patterns: readonly RegExp[], unitEnd: UnitEnd): string[] => {
  const plain = trimmed(words);
  return patterns.map((pattern) => unitsIn(pattern.exec(plain)?.[1] ?? "", unitEnd)).find((units) => units.length > 0) ?? [];
};

/** The units that the row or the column gives a cell, the nearer first. */
function unitsOfCell({ text, cells = [] }: Beside, cell: Cell, unitEnd: UnitEnd): string[] {
  const first = labelCell(cells);
  const words = (one: Cell) => text.slice(one.start, one.end);
  const column = cells.find((one) => one !== cell && /^(?:计量)?单位$/.test(trimmed(one.head)));
  const given = [
    first && first !== cell ? unitsBy(words(first), [BRACKETS, SLASH], unitEnd) : [],
    column ? unitsIn(trimmed(words(column)), unitEnd) : [],
    unitsBy(cell.head, [BRACKETS, SAID, SLASH], unitEnd),
    unitsIn(trimmed(cell.head), unitEnd),
  ];
  return given.find((units) => units.length > 0) ?? [];
}

/** The units that the lines above give a whole table or list. */
function unitsAbove({ cells = [], above = [] }: Beside, unitEnd: UnitEnd): string[] {
  const lines = cells.length > 0 ? [...above, ...cells.map(({ head }) => head)] : above.filter((line) => ONLY_UNIT.test(trimmed(line)));
  return lines.toReversed().map((line) => unitsBy(line, [SAID], unitEnd)).find((units) => units.length > 0) ?? heading(cells.length > 0 ? above.at(-1) : undefined, unitEnd);
}

/** 捐助情况（万元） */
const heading = (line: string | undefined, unitEnd: UnitEnd): string[] => (line === undefined || line.length > LINE ? [] : unitsBy(line, [BRACKETS], unitEnd));
const LINE = 40;

/** Of several units, the one that a metric near the number is stated in. */
const fitting = (units: readonly string[], listed: (unit: string) => boolean): string | undefined =>
  units.find((unit) => listed(canonicalUnit(unit.replace(/^[十百千万亿]+/, ""))) || listed(canonicalUnit(unit)));

/**
 * The unit of a bare number, as written, that stands beside it: in brackets before it, in its row, at the head of its column, or in a
 * line above. What a line above says counts only for metrics that are stated in it.
 */
export function unitBeside(beside: Beside, span: Span, candidates: readonly { metric: string }[], metrics: Metric[]): string | undefined {
  const unitEnd = unitEndOf(wordingsOf(metrics));
  const known = knownMetrics(metrics);
  const listed = (unit: string) => candidates.some(({ metric }) => known.isListed(metric, unit));
  const cell = beside.cells?.find((one) => one.start <= span.start && span.end <= one.end);
  const near = cell ? unitsOfCell(beside, cell, unitEnd) : unitsBy(beside.text.slice(Math.max(0, span.start - LINE), span.start), [BEFORE], unitEnd);
  if (near.length > 0) return near.length === 1 ? near[0] : fitting(near, listed);
  return fitting(unitsAbove(beside, unitEnd), listed);
}

/** A place's text with its bare numbers read in the unit that stands beside them. `named` are further metrics that a number may belong to. */
export function readUnitsBeside(read: PlaceText, beside: Beside, metrics: Metric[], named: (mention: Mention) => readonly { metric: string }[] = () => []): PlaceText {
  const mentions = read.mentions.map((mention): Mention => {
    if (mention.quantity.unit !== "") return mention;
    const unit = unitBeside(beside, mention, [...mention.candidates, ...named(mention)], metrics);
    const quantity = unit === undefined ? null : withUnit(mention.quantity, unit);
    return quantity ? { ...mention, quantity, unitBeside: unit, candidates: read.candidatesAt(mention, quantity.unit) } : mention;
  });
  return { ...read, mentions };
}
