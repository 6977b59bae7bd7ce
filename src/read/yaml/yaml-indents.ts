import { finding } from "../../model/diagnostic.ts";
import type { YamlFault } from "../../model/diagnostic-data/head.ts";
import type { Slip } from "./slip.ts";

interface Line {
  start: number;
  /** White space of any kind before the first word. */
  lead: string;
  words: string;
}

const isKey = (words: string): boolean => /^(?:[-－—–·•●▪■◆◦‣]\s+)*[^\s"'{[#|>:：-][^:：]*[:：]/.test(words);
/** A key that holds a value on its own line, so that nothing may be indented below it. */
const isFilled = (words: string): boolean =>
  isKey(words) && /[:：]\s*[^\s|>#&]/.test(words) && !/[{[｛［,，]$/.test(words.trim());

/**
 * Lines whose indentation YAML cannot take: tabs, full-width blanks, and keys that stand deeper than their neighbours. Each is put where the
 * line above it stands, or one step in, where that line is open. `inside`: indexes of lines that are words of a text.
 */
export function indentSlips(text: string, inside: ReadonlySet<number>): Slip[] {
  const slips: Slip[] = [];
  let above: Line | undefined;
  for (const line of linesOf(text, inside)) {
    const put = above && indentMeant(line, above);
    const surplus =
      above &&
      put === undefined &&
      isKey(line.words) &&
      isFilled(above.words) &&
      line.lead.length > above.lead.length + dashes(above.words);
    const lead = put ?? (surplus ? " ".repeat(above ? above.lead.length + dashes(above.words) : 0) : line.lead);
    if (put !== undefined) slips.push(slipAt(line, lead, blankIn(line.lead), 0));
    else if (surplus) slips.push(slipAt(line, lead, "BAD_INDENT", line.lead.length));
    above = { ...line, lead };
  }
  return slips;
}

/** For a line that is indented by tabs or full-width blanks: where the line above it would have it stand. */
function indentMeant({ lead }: Line, above: Line): string | undefined {
  if (!/[\t\u3000\u00a0]/.test(lead)) return undefined;
  const open = /[:：]\s*$/.test(above.words);
  return open ? `${above.lead}${" ".repeat(dashes(above.words))}  ` : above.lead;
}

const blankIn = (lead: string): YamlFault =>
  lead.includes("\t") ? "TAB_AS_INDENT" : lead.includes("\u00a0") ? "NO_BREAK_BLANK" : "FULL_WIDTH_BLANK";

/** What a list dash, or what stands for one, adds to the indentation of the keys behind it. */
const dashes = (words: string): number => /^(?:[-－—–·•●▪■◆◦‣]\s+)*/.exec(words)?.[0].length ?? 0;

function slipAt({ start, lead }: Line, put: string, reason: YamlFault, column: number): Slip {
  const mark = { start: start + column, end: start + Math.max(column + 1, lead.length) };
  return {
    start,
    end: start + lead.length,
    put,
    mark,
    problem: finding("yaml-syntax", { reason }),
  };
}

function linesOf(text: string, inside: ReadonlySet<number>): Line[] {
  let start = 0;
  return text.split("\n").flatMap((line, i) => {
    const lead = /^[ \t\u3000\u00a0]*/.exec(line)?.[0] ?? "";
    const found = { start, lead, words: line.slice(lead.length).replace(/\r$/, "") };
    start += line.length + 1;
    return found.words === "" || found.words.startsWith("#") || inside.has(i) ? [] : [found];
  });
}
