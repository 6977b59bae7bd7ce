import type { ObsStatus } from "../../model/schema/report.ts";
import type { Metric } from "../../model/dataset.ts";
import { withoutEstimates } from "../../prose/estimated.ts";
import { readPlaces, type ReadPlace } from "../places/read-places.ts";

/** A report's places read as an entry reads them whose status admits what they hedge: 预计立案230件 states 230件 of one that says `status: E`. */
export function estimatedPlaces(
  read: readonly ReadPlace[],
  status: Extract<ObsStatus, "P" | "E">,
  { metrics, year }: { metrics: Metric[]; year: number },
): ReadPlace[] {
  const plain = (text: string): string => withoutEstimates(text, status, year);
  const places = read.map(({ place }) => ({
    ...place,
    stated: plain(place.stated),
    above: place.above.map(plain),
    cells: place.cells.map((cell) => ({ ...cell, head: plain(cell.head) })),
  }));
  return readPlaces(places, metrics);
}
