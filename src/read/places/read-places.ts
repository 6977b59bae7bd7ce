import type { Metric, Span } from "../../model/dataset.ts";
import { labelCell, refusedByHead } from "../../prose/column-heads.ts";
import { readPlace, type PlaceText } from "../../prose/find.ts";
import type { Refusal } from "../../prose/mention.ts";
import type { Mention } from "../../prose/statements.ts";
import { readUnitsBeside } from "../../prose/unit-beside.ts";
import { cellAt, type OpenPlace } from "../markdown/open-place.ts";

/** A place of the text with what it states. */
export interface ReadPlace {
  place: OpenPlace;
  text: PlaceText;
  /** For a table row: what its numbers may be by the heads of their columns, at their place in the row. */
  columns: Mention[];
}

/** What a report's places state. The title says again what the text says: a number must stand in the text. */
export const readPlaces = (
  places: readonly OpenPlace[],
  metrics: Metric[],
  begin: (place: OpenPlace) => void = () => undefined,
): ReadPlace[] =>
  places
    .filter(({ kind }) => kind !== "title")
    .map((place) => {
      begin(place);
      const columns = readColumns(place, metrics);
      const ofColumn = ({ start, end }: Mention) =>
        columns.filter((one) => one.start < end && start < one.end).flatMap(({ candidates }) => candidates);
      const beside = { text: place.stated, cells: place.cells, above: place.above };
      const text = readUnitsBeside(readPlace(place.stated, metrics), beside, metrics, ofColumn);
      return { place, text: place.cells.length > 0 ? underHeads(text, place) : text, columns };
    });

/** A row's text without the numbers that the head of their column or row says are none that was reached: 计划, 增减, 排名. */
function underHeads(text: PlaceText, { cells, stated }: OpenPlace): PlaceText {
  const headOf = (span: Span) => cellAt({ cells }, span)?.head;
  const reasons = new Map(cells.map(({ head }) => [head, refusedByHead(head)]));
  const label = labelCell(cells);
  const ofRow = label && refusedByHead(stated.slice(label.start, label.end));
  const reasonOf = (mention: Mention) => {
    const reason = reasons.get(headOf(mention) ?? "") ?? (label && mention.start >= label.end ? ofRow : undefined);
    // 满意率 | 得分: a share is none of a rank.
    return reason === "rank" && mention.quantity.unit === "%" ? undefined : reason;
  };
  const refused = text.mentions.flatMap((mention): Refusal[] => {
    const reason = reasonOf(mention);
    return reason === undefined ? [] : [{ start: mention.start, end: mention.end, raw: mention.quantity.raw, reason }];
  });
  return {
    ...text,
    mentions: text.mentions.filter((mention) => reasonOf(mention) === undefined),
    refusals: [...text.refusals, ...refused].sort((a, b) => a.start - b.start),
    headOf,
  };
}

/** Right behind the head, a cell's own minus would be a dash. */
const SIGNED = /^\s*[-+−±]\s*$/;

/** The numbers of each cell, read behind the head of its column. */
const readColumns = ({ cells, stated }: OpenPlace, metrics: Metric[]): Mention[] =>
  cells
    .filter(({ head }) => head !== "" && refusedByHead(head) === undefined)
    .flatMap(({ start, end, head }) => {
      const shift = start - head.length;
      const cell = stated.slice(start, end);
      const { mentions } = readUnitsBeside(readPlace(head + cell, metrics), { text: head + cell }, metrics);
      return mentions
        .filter((mention) => mention.start >= head.length && !SIGNED.test(cell.slice(0, mention.start - head.length)))
        .map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift }));
    });
