import type { Span } from "../model/dataset.ts";
import { namesAny, numbersIn, type PlainNumber } from "./plain-numbers.ts";

/** A number that a text says is to read otherwise: “审结4987件”应为“审结4897件”. */
export interface Erratum extends Span {
  words: string;
  /** What stood there; where the text does not say, its name before `should` tells of what. */
  was?: PlainNumber;
  now: PlainNumber;
  name: string;
}

const should = /应当?(?:改)?[为是作]|(?:更正|订正|勘正|改正|修正|更改|校正|改)[为成]/g;
const SLIP = "更正|勘误|订正|刊误|校正|补正|排印|笔误|有误|误[写作为植印报刊]|错[写印误]|印发稿|原[文稿]";
const slip = new RegExp(SLIP);
/** “审结4987件”应为: what is quoted is what was printed. */
const quoted = /["”]\s*$/;
const endOfSentence = /[。;!?\n]/;
const LONGEST = 40;
const NEAR = 24;

/** What folded text says is to be put right. */
export function errataIn(text: string): Erratum[] {
  return [...text.matchAll(should)].flatMap(({ index, 0: words }) => {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const own = before.split(/[。;!?\n(]/).at(-1) ?? "";
    const behind = text.slice(index + words.length, index + words.length + NEAR);
    const isSlip = slip.test(before) || slip.test(behind) || quoted.test(own);
    const lead = /^[^\d,。;:]{0,10}/.exec(behind)?.[0] ?? "";
    const now = [...numbersIn(behind.slice(lead.length))][0];
    if (!isSlip || now?.start !== 0 || endOfSentence.test(lead)) return [];
    const was = [...numbersIn(own)].findLast(({ end, unit }) => unit !== "" && own.length - end < lead.length + SHORT);
    return [
      {
        start: index - own.length,
        end: index + words.length + NEAR,
        words: `${words}${lead}${behind.slice(lead.length, lead.length + now.end)}`.replace(/["“”].*$/, ""),
        now,
        name: own,
        ...(was && { was }),
      },
    ];
  });
}

const SHORT = 8;

/** Whether the number at `start` of folded text is what another was put right to: 更正：立案数应为201件. */
export function isPutRight(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - LONGEST), span.start);
  const own = before.split(endOfSentence).at(-1) ?? "";
  const behind = /^[^。;!?\n]{0,16}/.exec(text.slice(span.end, span.end + NEAR))?.[0] ?? "";
  return (
    new RegExp(`(?:${SLIP}|误|错|不是|并非)[^。;]{0,30}应当?[为是]`).test(own) ||
    /\d[^,。;:\d]{0,8},?应当?[为是][^,。;:\d]{0,6}$/.test(own) ||
    slip.test(behind)
  );
}

/** The words by which one of `errata` puts the number `counted`, one of what `names` call it, right. */
export function putRightBy(errata: readonly Erratum[], counted: string, names: readonly string[]): string | undefined {
  const own = [...numbersIn(counted)][0];
  if (!own) return undefined;
  const isSame = (one: PlainNumber) => one.value === own.value && unitOf(one) === unitOf(own);
  return errata.find(
    ({ was, now, name }) =>
      unitOf(now) === unitOf(own) && now.value !== own.value && (was ? isSame(was) : namesAny(name, names)),
  )?.words;
}

const unitOf = ({ unit }: PlainNumber): string => unit.charAt(0);
