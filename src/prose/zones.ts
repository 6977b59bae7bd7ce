import type { Span } from "../model/dataset.ts";

/** A stretch between quotation marks or title marks, the marks excluded. */
export interface Zone extends Span {
  kind: "title" | "slogan";
}

const closing: Record<string, string> = { "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", "〈": "〉" };
const titles = "《〈";

/** Longer quotations are statements, not names. */
const LONGEST_SLOGAN = 12;
/** No title is longer, nor any zone. */
export const LONGEST_ZONE = 80;

/** The titles and the short quotations of a text, in order of their ends: “十项行动”, 《…》. Marks may nest; an unclosed one opens nothing. */
export function zones(text: string): Zone[] {
  const found: Zone[] = [];
  const open: { mark: string; at: number }[] = [];
  for (const { 0: character, index: at } of text.matchAll(/[“”‘’「」『』《》〈〉]/g)) {
    if (closing[character]) open.push({ mark: character, at });
    const last = open.at(-1);
    if (!last || closing[last.mark] !== character) continue;
    open.pop();
    const zone = zoneOf(text, last.mark, last.at + 1, at);
    if (zone) found.push(zone);
  }
  return found;
}

/** 应为“立案201件”: what a text is to say is a statement, and no name. */
const putRight = /(?:[应應][当當]?改?[为為是作]|[更订訂勘改修校]正[为為成])[“「]$/;
const LEAD = 6;

function zoneOf(text: string, mark: string, start: number, end: number): Zone | null {
  if (titles.includes(mark)) return end - start <= LONGEST_ZONE ? { start, end, kind: "title" } : null;
  const short = end - start <= LONGEST_SLOGAN && !/[。，,；;！!？?]/.test(text.slice(start, end));
  if (short && putRight.test(text.slice(Math.max(0, start - LEAD), start))) return null;
  return short ? { start, end, kind: "slogan" } : null;
}
