import type { ChartWords } from "../i18n/index.ts";
import { zeroNote } from "./layout/axis-note.ts";
import type { ChartSpec } from "./spec/chart-spec.ts";
import { roomySteps, valueTicks } from "./layout/value-ticks.ts";

/** What the interactive chart says, in plain strings. */
export interface InteractiveWords extends Omit<ChartWords["interactive"], "help"> {
  /** Which keys do what. */
  help: string;
  /** "" where the axis starts at zero. */
  axisNote: string;
  /** In the row of years of which no report is here. */
  absent: string;
}

/** All that the interactive chart is made from, for the page to carry as JSON. */
export interface ChartData {
  spec: ChartSpec;
  words: InteractiveWords;
}

/** The data block of a chart: the words name the keys that its kind has. */
export function chartData(spec: ChartSpec, words: ChartWords): ChartData {
  const { help } = words.interactive;
  const keys = spec.kind === "bar" ? help.rows : spec.series.length > 1 ? help.bodies : help.years;
  const axisNote = zeroNote(spec, valueTicks(spec, roomySteps), words);
  return { spec, words: { ...words.interactive, absent: words.absent, help: keys, axisNote } };
}
