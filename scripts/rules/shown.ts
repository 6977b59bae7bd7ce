import { indented, PAGE, USUAL } from "./example-site.ts";
import type { Example, FileSide, Neighbours, ReportSide, Side } from "./example.ts";

/** What is shown of a file: of a report, the lines that matter, and then no path. */
export interface Shown {
  path?: string;
  lines: string;
}

const LONGEST = 160;
const UNSEEN = /[\r\uFEFF\u202A-\u202E\uFFFD]/g;
const byNumber = (one: string): string => `⟨U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** Lines as they can be seen: invisible characters by their numbers, and of very long lines the beginning. */
const visible = (text: string): string =>
  text
    .replace(UNSEEN, byNumber)
    .replace(/^\n+|\s+$/g, "")
    .split("\n")
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line))
    .join("\n");

function ofReport({ head, metrics, text }: ReportSide): string {
  if (head === undefined && metrics === undefined && text === undefined) return ofReport({ ...USUAL, also: {} });
  const above = [head?.trimEnd(), metrics && `metrics:\n${indented(metrics)}`].filter((part) => part !== undefined);
  const below = text === undefined ? [] : above.length > 0 ? ["---", text] : [text];
  return [...above, ...below].join("\n");
}

const ofFile = ({ content, append, hex }: FileSide): string =>
  hex === undefined ? (content ?? append ?? "") : hex.replace(/\s/g, "").replace(/..(?=.)/g, "$& ");

function ofSide(side: Side): Shown {
  if ("page" in side) return { path: PAGE, lines: visible(side.page) };
  return "file" in side ? { path: side.file, lines: visible(ofFile(side)) } : { lines: visible(ofReport(side)) };
}

const ofNeighbours = (also: Neighbours): Shown[] =>
  Object.entries(also).map(([path, content]) => ({
    path,
    lines: visible(typeof content === "string" ? content : content.append),
  }));

/** An example as it is shown: each side, and what stands beside both. */
export const shownOf = ({ wrong, right, also }: Example): Record<"wrong" | "right" | "beside", Shown[]> => ({
  wrong: [ofSide(wrong), ...ofNeighbours(wrong.also)],
  right: [ofSide(right), ...ofNeighbours(right.also)],
  beside: ofNeighbours(also),
});
