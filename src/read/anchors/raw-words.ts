import type { Quantity } from "../../model/dataset.ts";
import type { Hit } from "./hits.ts";

/**
 * Raw is what the text says, 全部办复 or １６９件, with the unit that stands beside it: 60万元 for 60 under 数值（万元）. A unit that only the text
 * gives is taken from it; one that only the entry gives, and that scales the number, is put in brackets.
 */
export function inWordsOf(
  { place, start, end, unit, unitBeside }: Hit,
  quantity: Quantity,
  unitOfEntry: string | undefined,
): Quantity {
  const stated = place.text.slice(start, end);
  // 60 | 万元: the number was found together with the next cell.
  const words =
    unitBeside === undefined
      ? stated
      : `${stated.endsWith(unitBeside) ? stated.slice(0, -unitBeside.length).trimEnd() : stated}${unitBeside}`;
  return {
    ...quantity,
    raw: unit === "" ? withSupplied(words, unitOfEntry) : words,
    unit: quantity.unit || (unit ?? ""),
  };
}

/** 60（万元）; a unit that scales nothing is told by the unit alone, and the words stay as they are. */
export const withSupplied = (words: string, unit: string | undefined): string =>
  unit !== undefined && /^[十百千万亿]+./.test(unit) ? `${words}（${unit}）` : words;
