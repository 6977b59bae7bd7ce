import type { Metric } from "../model/dataset.ts";
import { readPlace, type PlaceText } from "../prose/find.ts";
import type { Mention } from "../prose/statements.ts";
import { readUnitsBeside } from "../prose/unit-beside.ts";
import type { OpenPlace } from "./places.ts";

/** A place of the text with what it states. */
export interface ReadPlace {
  place: OpenPlace;
  text: PlaceText;
  /** For a table row: what its numbers may be by the heads of their columns, at their place in the row. */
  columns: Mention[];
}

/** What a report's places state. The title says again what the text says: a number must stand in the text. */
export const readPlaces = (places: readonly OpenPlace[], metrics: Metric[], begin: (place: OpenPlace) => void = () => undefined): ReadPlace[] =>
  places.filter(({ kind }) => kind !== "title").map((place) => {
    begin(place);
    const columns = readColumns(place, metrics);
    const ofColumn = ({ start, end }: Mention) => columns.filter((one) => one.start < end && start < one.end).flatMap(({ candidates }) => candidates);
    const beside = { text: place.stated, cells: place.cells, above: place.above };
    return { place, text: readUnitsBeside(readPlace(place.stated, metrics), beside, metrics, ofColumn), columns };
  });

/** Right behind the head, a cell's own minus would be a dash. */
const SIGNED = /^\s*[-+−±]\s*$/;

/** The numbers of each cell, read behind the head of its column. */
const readColumns = ({ cells, stated }: OpenPlace, metrics: Metric[]): Mention[] =>
  cells.filter(({ head }) => head !== "").flatMap(({ start, end, head }) => {
    const shift = start - head.length;
    const cell = stated.slice(start, end);
    const { mentions } = readUnitsBeside(readPlace(head + cell, metrics), { text: head + cell }, metrics);
    return mentions.filter((mention) => mention.start >= head.length && !SIGNED.test(cell.slice(0, mention.start - head.length))).map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift }));
  });
