import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { namesAny, numbersIn, wordsBeside } from "./plain-numbers.ts";

const TAKEN = "(?:写入|纳入|列入|采纳|吸收|采用|转化|落实|转发|推广|刊发|获评|评为|获奖|获得?[\\p{L}]{0,8}奖)";
/** 41条建议已写入, 5篇获评优秀, 3篇获优秀调研成果奖: what became of them. */
const behindIt = new RegExp(`^[^,。;:\\d]{0,16}?(${TAKEN})`, "u");
/** 已落实439项, 被街道采纳120余条 */
const beforeIt = new RegExp(`(?:^|、)[^,。;:\\d]{0,10}?(${TAKEN})(?:了)?(?:共|累计)?$`, "u");
const makes = /提出|形成|报送|撰写|提交|收到|征集|反映|建言/;

/** 剩余8件正在办理, 另有3部正在编纂 */
const rest = /(?:剩余|剩下|其余|余下|另有|还有|尚有)的?$/;
const goesOn = /^[^,。;:\d]{0,10}(?:正在|仍在|尚在|还在|正按|有待)/;

/**
 * The words that make the number at `span` of folded text one of those of a larger number that were taken up, or are not done with: 提出建议96条，41条已写入.
 * Undefined where a wording says so itself, or no larger number of what `wordings` name stands before it in its sentence.
 */
export function takenUp(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const behind = text.slice(span.end, span.end + NEAR);
  const under = rest.test(clause) ? goesOn.exec(behind)?.[0] : undefined;
  if (under !== undefined)
    return wordings.some((wording) => /正在|在办/.test(wording))
      ? undefined
      : `${rest.exec(clause)?.[0] ?? ""}…${under}`;
  if (makes.test(clause)) return undefined;
  const told = behindIt.exec(behind)?.[1] ?? beforeIt.exec(clause)?.[1];
  if (told === undefined || wordings.some((wording) => wording.includes(told))) return undefined;
  const own = [...numbersIn(text.slice(span.start, span.end))][0];
  const before = sentenceBefore(text, span.start);
  const larger = own && [...numbersIn(before)].find(({ unit, value }) => isSame(unit, own.unit) && value > own.value);
  return larger && namesAny(wordsBeside(before, larger), wordings) ? told : undefined;
}

/** 余条 and 条意见. */
const isSame = (unit: string, own: string): boolean => bare(own) !== "" && bare(unit).startsWith(bare(own));
const bare = (unit: string): string => unit.replace(/^[余多]/, "");

const NEAR = 30;
