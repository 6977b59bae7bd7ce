import { labelCell } from "../../prose/column-heads.ts";
import type { Place } from "../../model/dataset.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** A line that is a sentence, or leads up to the table, does not name it. */
const namesNone = /[。；！？;!?]|[：:]\s*$/;
/** 单位：万元 */
const isUnit = /^[（(]?\s*(?:金额|计量|数据)?单位\s*[:：]/;

/** What a row's numbers need beside them to be quoted alone: the lines that name its table, else the nearest heading, and the heads of its columns. */
export function tableSaid({ kind, above, cells }: OpenPlace, heading: string | undefined): Place["table"] {
  if (kind !== "row" || cells.length === 0) return undefined;
  const lines = above.map((line) => line.trim()).filter((line) => line !== "" && !namesNone.test(line));
  const isNamed = lines.some((line) => !isUnit.test(line));
  const label = labelCell(cells);
  return {
    above: isNamed || heading === undefined ? lines : [heading, ...lines],
    cells: cells.map(({ start, end, head }) => ({ start, end, head: head.trim() })),
    ...(label && { label: cells.indexOf(label) }),
  };
}

/** The same for each place of a text, in its order. */
export function tablesSaid(places: readonly OpenPlace[]): Place["table"][] {
  let heading: string | undefined;
  return places.map((place) => {
    if (place.kind === "heading") heading = place.text;
    return tableSaid(place, heading);
  });
}
