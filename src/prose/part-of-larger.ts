import type { Span } from "../model/dataset.ts";
import { sentenceBefore } from "./clause.ts";
import { namesAny, numbersIn, wordsBeside, type PlainNumber } from "./plain-numbers.ts";

/** A part that a number is said of, and the larger number before it. */
export interface PartOfLarger {
  /** What opens the part: 其中市委书记批示, 上述提案中, 经济建设方面. */
  words: string;
  /** All of its own words, behind the number too. */
  about: string;
}

/** 其中, 包括, 上述提案中, 在立案提案中, 按提案者分, 具体看 */
const opens =
  /(?:[,。;(]|^)(?:[其当]中|包括|包含|内含|含(?!金|水|[有义量糊氧])|具体(?:来|地)?看|[^,。;:\d]{0,6}提案中|(?:在?(?:这|上述|以上|前述)|在)[^,。;:]{1,10}中(?!心|央|期|共|国)|(?:按照?|从)[^,。;:\d]{1,10}(?:划?分|来?看|统计))[,:]?/g;
const opensSentence = new RegExp(`^${opens.source.replace("(?:[,。;(]|^)", "")}`);
/** 经济类62件, 经济建设方面立案62件 behind a larger number: a kind, without 其中. */
const ofKind =
  /[,、(:;](?!各)([\p{L}a-z]{1,8}(?<![各分种此几多哪])(?:类|方面|领域))(?:的)?(?:提案)?(?:立案|收到|提交|开展|组织|召开|形成|报送|采用|办复)?(?:的)?(?:提案)?$/u;
/** Times are held against the entry's by other rules. */
export const isTime =
  /[今本当全上去前\d]年|半年|季度|\d月|年[度底末]|大会|(?<!主席|党组|常委会|委员会)会议|全会|平时|闭会|会[前中后]/;
/** What parts the things of a list; the digits of 2021年 do not. */
const partsList = /[、,;:]|\d[\d.]*(?!\d*年)/;
/** 人大代表建议和政协提案463件，其中人大代表建议217件、市政协提案246件: of two papers counted together, the proposals are all of their own kind. */
const bothPapers =
  /(?:代表|人大)(?:的)?(?:意见)?建议[^,。;:]*提案|提案[^,。;:]*(?:代表|人大)(?:的)?(?:意见)?建议|建议[、和与及]?提案/;
const allProposals = /^(?:其中|有|为|是)*(?:[省市县区州盟旗]?政协)?(?:委员)?提案(?:共|有|为|计)*$/;
export const isOfBoth = (whole: string, about: string): boolean => bothPapers.test(whole) && allProposals.test(about);

/** A whole that is carried on by these is another's. */
const BEHIND = 12;

/** The part of a larger number of the same unit, which names `wordings` too, that the number at `span` of folded text is; undefined where it is none. */
export function partOfLarger(text: string, span: Span, wordings: readonly string[]): PartOfLarger | undefined {
  const own = numberIn(text.slice(span.start, span.end));
  if (!own || own.unit === "") return undefined;
  const before = sentenceOf(text, span.start);
  const kind = ofKind.exec(before);
  const opening = [...before.matchAll(opens)].at(-1);
  const at = opening?.index ?? kind?.index;
  if (at === undefined) return undefined;
  const whole = before.slice(0, opening ? at : before.lastIndexOf("(", at) >= 0 ? before.lastIndexOf("(", at) : at);
  const larger = opening
    ? lastIn(whole, own.unit)
    : [...numbersIn(whole)].find(({ unit, value }) => unit === own.unit && value > own.value);
  if (!larger || larger.unit !== own.unit || larger.value <= own.value) return undefined;
  const saysWhole = namesAny(wordsBeside(whole, larger), wordings);
  const told =
    before
      .slice(opening ? at + opening[0].length : at + 1)
      .split(partsList)
      .at(-1) ?? "";
  const about = `${told}${/^[^,。;:、()\d]*/.exec(text.slice(span.end, span.end + BEHIND))?.[0] ?? ""}`;
  if (!saysWhole || isTime.test(about) || isOfBoth(wordsBeside(whole, larger), about)) return undefined;
  const isFirst = opening && /[其当]中/.test(opening[0]) && before.endsWith(opening[0] + told);
  return { words: isFirst ? opening[0].replace(/^[,。;(]/, "") + told : told || "其中", about };
}

/** The sentence, with the one before where it opens with 其中 or the like. */
function sentenceOf(text: string, at: number): string {
  const own = withoutBrackets(sentenceBefore(text, at));
  const start = at - own.length;
  return opensSentence.test(own) && start > 0 ? `${withoutBrackets(sentenceBefore(text, start - 1))}。${own}` : own;
}

/** 352件（含平时提案15件），其中: what brackets that are closed tell is said of the number before them. */
const withoutBrackets = (text: string): string =>
  text.replace(/\(([^()]*)\)/g, (_, words: string) => `(${"□".repeat(words.length)})`);

const numberIn = (text: string): PlainNumber | undefined => [...numbersIn(text)][0];

/** The last number, or the one before a share or another thing: 立案213件，占71%，其中. */
const lastIn = (text: string, unit: string): PlainNumber | undefined =>
  [...numbersIn(text)].findLast((one) => one.unit === unit);
