import { timesNamed } from "../../prose/times-named.ts";
import { folded } from "../../text/fold.ts";
import type { ReadPlace } from "./read-places.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

const LONGEST = 24;
/** What a line that heads a section ends in; 2022年我们迎来新起点 and 2022年办理见成效 head none. */
const heads = /(?:工作|情况|回顾|总结|(?<![见显出有])成效|成绩|概况|数据|履职|做法)$/;

/** Whether a line names years or a part of one. */
export function saysTime({ stated }: OpenPlace): boolean {
  const { years, part } = timesNamed(folded(stated).trim(), "likely");
  return part?.time.kind === "part" || (years !== undefined && !(years.time.kind === "year" && years.time.dated));
}

/** A line of its own that says of which time the paragraphs below it tell: 2022年工作情况. Above a table it is that table's, beside a figure the figure's. */
export function isTimeLine(read: readonly ReadPlace[], index: number): boolean {
  const [place, next, afterNext] = [0, 1, 2].map((further) => read[index + further]?.place);
  const line = folded(place?.stated ?? "").trim();
  if (place?.kind !== "paragraph" || line.length > LONGEST || /[。;!?,:…、]/.test(line) || !saysTime(place))
    return false;
  const isAlone = [read[index - 1]?.place, place, next].every(
    (one) => one === undefined || one.kind === "row" || one.cells.length === 0,
  );
  const leadsText = next !== undefined && next.kind !== "row" && afterNext?.kind !== "row";
  const { years, part } = timesNamed(line, "likely");
  return isAlone && leadsText && (heads.test(line) || line === (years ?? part)?.words);
}
