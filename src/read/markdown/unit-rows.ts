import { isCalledUnit } from "../../prose/unit-words.ts";
import { folded } from "../../text/fold.ts";
import type { OpenPlace } from "./open-place.ts";

/** （万元）, 件: a cell that is a unit and nothing else. */
const unit =
  /^\(?[十百千万亿]{0,2}(?:元|人次?|[件篇次个条家场项名位期份户届批册套台处所]|[件期篇条项份家户场批]次|%)\)?$/;
/** Whether words say a unit and nothing else: 单位：万元. */
export const isUnitAlone = (words: string): boolean => unit.test(words);
/** 注：金额单位为万元。 */
const noted = /^\(?(?:备?注)?[:;]?\(?[^,。;:\d]{0,8}(?:单位|以[^,。;:\d]{1,6}计)/;
const SHORT = 40;

/** The places, with each row knowing its table, and the units of a table that stand in a row of their own or below it at its heads or among the lines above. */
export function spreadUnits(places: OpenPlace[]): OpenPlace[] {
  for (const rows of tablesIn(places)) {
    const units = rows.find((row, index) => isUnitRow(row, index));
    const said = rows.flatMap((row) => wordsOf(row).filter((words) => /^\(?单位[:为]/.test(words)));
    const below = lineBelow(places, rows);
    for (const row of rows) {
      row.rows = rows;
      if (units && row !== units)
        row.cells = row.cells.map((cell, at) => ({ ...cell, head: withUnit(cell.head, wordsOf(units)[at] ?? "") }));
      row.above = [...said, ...below, ...row.above];
    }
  }
  return places;
}

const wordsOf = ({ stated, cells }: OpenPlace): string[] =>
  cells.map(({ start, end }) => folded(stated.slice(start, end)).trim());

/** The rows of each table below its head. */
function tablesIn(places: readonly OpenPlace[]): OpenPlace[][] {
  const tables: OpenPlace[][] = [];
  for (const place of places) {
    if (place.kind !== "row") continue;
    if (place.element.children.some((child) => child.type === "element" && child.tagName === "th")) tables.push([]);
    else tables.at(-1)?.push(place);
  }
  return tables;
}

/** 单位 | 件 | 万元; without a label the first row alone. */
function isUnitRow(row: OpenPlace, index: number): boolean {
  const [label = "", ...others] = wordsOf(row);
  const isNamed = isCalledUnit(label);
  return (
    (isNamed || (label === "" && index === 0)) &&
    others.some((words) => unit.test(words)) &&
    others.every((words) => /^[-—]*$/.test(words) || unit.test(words))
  );
}

const withUnit = (head: string, words: string): string =>
  unit.test(words) && !head.includes(words) ? `${head}（${words.replace(/[()]/g, "")}）` : head;

/** The line right below a table that says its units; one that another table follows is of that. */
function lineBelow(places: readonly OpenPlace[], rows: readonly OpenPlace[]): string[] {
  const at = places.indexOf(rows.at(-1) as OpenPlace) + 1;
  const line = places[at];
  const words = line?.kind === "paragraph" && line.text.length <= SHORT ? folded(line.text).trim() : "";
  const isNote = /^\(?备?注/.test(words);
  const leads = [1, 2].some((further) => places[at + further]?.kind === "row");
  return words !== "" && noted.test(words) && (isNote || !leads) ? [words] : [];
}
