import { at } from "../../model/at.ts";
import { plainForm } from "../clean/plain-form.ts";
import { planStart } from "../../prose/sections.ts";
import { numberOf } from "../../text/number-of.ts";
import type { OpenPlace } from "../../read/markdown/open-place.ts";

/** What a plan says will be done. `line` is that of the draft's Markdown. */
export interface DraftCommitment {
  number?: number;
  heading?: string;
  text: string;
  line: number;
}

type Numbering = { pattern: RegExp; counts: (words: string) => number };

/** The ways of numbering items, the finest first. */
const NUMBERINGS: Numbering[] = [
  { pattern: /^[（(]?(\d{1,3})(?:[)）]|\s?[.．、](?!\d))\s?/, counts: Number },
  { pattern: /^[（(]([一二三四五六七八九十]{1,3})[)）]\s?/, counts: numberOf },
  { pattern: /^([一二三四五六七八九十]{1,3})\s?[、.．,]\s?/, counts: numberOf },
];
const LONGEST_HEADING = 45;
/** Sentences that open and close a plan, and promise nothing of their own. */
const FRAME = /^(?:各位(?:委员|同志)|同志们|让我们|(?:今年|\d{4}年|新的一年)是[^。]{0,60}。?$)/;

/** Announces what follows: 重点抓好以下工作。 */
const INTRODUCES = /(?:以下|下列|这些|[几三四五六七八九十]个?方面).{0,10}(?:工作|任务|方面)?[。:]?$/;

/**
 * The commitments in a document's sections of plans: its numbered items, else the sections' paragraphs. In a report without such a
 * section, what its last paragraphs say of the year to come.
 */
export function commitmentsOf(
  places: readonly OpenPlace[],
  planned: readonly boolean[],
  year: number | undefined,
): DraftCommitment[] {
  const first = planned.indexOf(true);
  const appendix = places.findIndex(
    ({ kind, text }, i) => first >= 0 && i > first && kind !== "row" && isAppendix(text),
  );
  const ahead = places.filter((_, i) => planned[i] === true && (appendix < 0 || i < appendix));
  const numbering = NUMBERINGS.find(
    ({ pattern }) => ahead.filter(({ text }) => pattern.test(plainForm(text))).length >= 2,
  );
  if (numbering) return numbered(ahead, numbering);
  const promises = ahead.filter(isPromise);
  const own = promises.filter(({ text }) => !INTRODUCES.test(plainForm(text)));
  if (promises.length > 0) return (own.length > 0 ? own : promises).map(({ text, line }) => ({ text, line }));
  return places.flatMap(({ text, line, kind }) => {
    const start = kind === "paragraph" ? planStart(text, year) : undefined;
    return start === undefined ? [] : [{ text: text.slice(start), line }];
  });
}

/** What is appended to a report is no part of its plan: 附件：名词解释. */
const isAppendix = (text: string): boolean =>
  text.length <= 40 &&
  /^[(【[]?\s*(?:附件|附录|附表|附\s*\d*[::]|(?:有关|相关)?(?:名词|用语|术语)(?:解释|注释|说明)|注释[::]?$)/.test(
    plainForm(text),
  );

const isPromise = ({ kind, text }: OpenPlace): boolean =>
  kind !== "heading" && kind !== "row" && text.length >= 15 && !FRAME.test(plainForm(text));

function numbered(places: readonly OpenPlace[], { pattern, counts }: Numbering): DraftCommitment[] {
  const found: DraftCommitment[] = [];
  let open = false;
  for (const { kind, text, line } of places) {
    const match = pattern.exec(plainForm(text));
    if (match) found.push({ number: counts(at(match, 1)), ...headed(text.slice(match[0].length)), line });
    // A heading of another rank ends the item before it.
    else if (kind === "heading") open = false;
    else if (open && !FRAME.test(plainForm(text))) append(found.at(-1), text);
    open = match !== null || (open && kind !== "heading");
  }
  return found
    .map((one) => (one.text === "" ? { ...one, text: one.heading ?? "" } : one))
    .filter(({ text }) => text !== "");
}

/** 做好提案工作。进一步…: the first sentence of an item is its heading where it is short and more follows. */
function headed(text: string): Pick<DraftCommitment, "heading" | "text"> {
  const stop = text.search(/[。:：]/);
  const heading = (stop < 0 ? text : text.slice(0, stop)).trim();
  const rest = stop < 0 ? "" : text.slice(stop + 1).trim();
  return heading.length <= LONGEST_HEADING && heading !== "" ? { heading, text: rest } : { text: text.trim() };
}

function append(to: DraftCommitment | undefined, text: string): void {
  if (to) to.text += text;
}
