import { matchAt, matchEnd } from "../../text/match-at.ts";
import type { Bound } from "../schema/quantity.ts";

/** The bound that a qualifier claims; `none` for words that claim none: 多达. */
export type Claim = Exclude<Bound, "exact" | "range"> | "none";

export interface ClaimAt {
  claim: Claim;
  start: number;
  end: number;
}

interface Qualifier {
  word: string;
  claim: Claim;
  /** Characters beside it that make another word: 最近, 上下游; `*` any letter or digit, as in 比上年的245件多23件. */
  unless?: string;
}

const qualifiers = (claim: Claim, words: string): Qualifier[] =>
  words.split(" ").map((entry) => {
    const [word = "", unless] = entry.split("/");
    return { word, claim, ...(unless === undefined ? {} : { unless }) };
  });

/** By the character that touches the number, the longest first. */
function touching(all: Qualifier[], side: 0 | -1): ReadonlyMap<string, Qualifier[]> {
  const sorted = all.toSorted((a, b) => b.word.length - a.word.length);
  return Map.groupBy(sorted, ({ word }) => word.at(side) ?? "");
}

/** Before the number. After the slash: characters that must not stand before it. */
const before = touching(
  [
    ...qualifiers(
      "more-than",
      "超过 超出 突破 高于 多于 大于 不止 逾 超/赶领反高 过/通经透超不度走越路错见办开做干搞学去来 过了/通经透超不度走越路错见办开做干搞学去来看听写读用谈问说改审研讨 破/突打侦爆攻告查识看点揭冲 >/-−—",
    ),
    ...qualifiers(
      "at-least",
      "足有/不 不少于 不低于 不小于 不下于 不下 至少 最少 起码 大于等于 下限 满/未不圆美丰充饱期届办刚 不得少于 不能少于 不得低于 不能低于 上/以马网线晚会早 ≥ ≧ ⩾ ≮ >= =>",
    ),
    ...qualifiers(
      "nearly",
      "接近 直逼 逼近 迫近 趋近 临近 贴近 将近 几达 近乎 几近 几乎 不足 不到 未达 未达到 未满 不满 低于 少于 小于 近/最附邻临靠远相亲贴就 </-−—",
    ),
    ...qualifiers(
      "at-most",
      "不超过 不超出 不高于 不多于 不大于 不超 小于等于 未超过 没有超过 不得超过 不能超过 至多 最多 上限 最高/史新创 可达 ≤ ≦ ⩽ ≯ <= =<",
    ),
    ...qualifiers(
      "about",
      "大约 大概 估摸 大致 大体 约莫 差不多 估计 估算 预计 预估 约/节合条契签公预邀履特制集 ≈ ≒ ≅ ≃ ∼/0123456789% ~/~0123456789%",
    ),
    ...qualifiers("none", "多达 高达"),
  ],
  -1,
);

/** After the number or its unit. After the slash: characters that must not follow it. */
const after = touching(
  [
    ...qualifiers("more-than", "有余 还多/次方个 还要多 不止 开外 出头 冒头 挂零 多/* 强/*"),
    ...qualifiers("at-least", "及以上 或以上 含以上 (含)以上 以上(含) 以上/报 +/0123456789"),
    ...qualifiers("at-most", "及以下 或以下 含以下 (含)以下 以下(含) 以内 之内 以下 封顶"),
    ...qualifiers("nearly", "不到/位场岗会底点达 弱/*"),
    ...qualifiers("about", "左右 上下/游级联班 (左右)"),
    ...qualifiers("none", "之多"),
  ],
  0,
);

/** Only before a bare magnitude: 上百, 上千. */
const beforeMagnitude = new Set(["上"]);
const bareMagnitude = /[百千万亿]/;

/** Verbs between a qualifier and its number: 超过了, 约有, 大概占, 近达. */
const verbs = ["达到了", "达到", "了", "有", "占", "达", "为", "是", "到", "共", "计", "合", "需", "于"];
/** 近有 and 过了 are said of other things: 附近有, 看过了. 于 stands behind what comes near: 逼近于. */
const takesVerb = ({ word }: Qualifier, verb: string): boolean =>
  (word.length > 1 && (verb !== "于" || /[近逼]$/.test(word))) ||
  word === "约" ||
  word === "逾" ||
  (word === "近" && /[达占]/.test(verb));

/** White space, a line's end too, that may stand between a number and its words. */
const WIDEST_BLANK = 3;

/** Where the blanks before `at` begin. */
function blankStart(text: string, at: number): number {
  let start = at;
  while (at - start < WIDEST_BLANK && /\s/.test(text[start - 1] ?? "")) start--;
  return start;
}

/** The qualifier that ends where a number starts, in folded text. */
export function claimBefore(text: string, at: number): ClaimAt | null {
  const end = openedAt(text, blankStart(text, at));
  const touched = qualifierBefore(text, end, at, "") ?? enclosedBefore(text, end, at);
  if (touched) return touched;
  // 立案数约:286件
  if (text[end - 1] === ":" && !/[不满][足到]?\s?:$/.test(text.slice(Math.max(0, end - 4), end)))
    return qualifierBefore(text, blankStart(text, end - 1), at, ":");
  const verb = verbs.find((candidate) => text.endsWith(candidate, end));
  return verb === undefined ? null : qualifierBefore(text, blankStart(text, end - verb.length), at, verb);
}

/** Before the quotation mark that opens at the number: 约“286”件. */
const openedAt = (text: string, end: number): number =>
  /[“‘「『]/.test(text[end - 1] ?? "") ? blankStart(text, end - 1) : end;

const LONGEST_ENCLOSED = 8;
const closed = /[(“"‘「『[【]([^(“"‘「『[【)”’」』\]】]{1,6})[)”"’」』\]】]$/;

/** (约)286件, “不足”286件 */
function enclosedBefore(text: string, end: number, at: number): ClaimAt | null {
  const found = closed.exec(text.slice(Math.max(0, end - LONGEST_ENCLOSED), end));
  if (!found) return null;
  const inside = qualifierBefore(text, end - 1, at, "");
  return inside && inside.end - inside.start === found[1]?.length
    ? { ...inside, start: end - found[0].length, end }
    : null;
}

function qualifierBefore(text: string, end: number, at: number, verb: string): ClaimAt | null {
  const found = before
    .get(text[end - 1] ?? "")
    ?.find(
      (qualifier) =>
        text.endsWith(qualifier.word, end) &&
        !makesAnother(qualifier, text[end - qualifier.word.length - 1]) &&
        (!beforeMagnitude.has(qualifier.word) || bareMagnitude.test(text[at] ?? "")) &&
        (verb === "" || takesVerb(qualifier, verb)),
    );
  return found ? { claim: found.claim, start: end - found.word.length, end } : null;
}

const makesAnother = ({ unless }: Qualifier, beside = "\n"): boolean =>
  unless === "*" ? /[\p{L}\d]/u.test(beside) : (unless?.includes(beside) ?? false);

/** All the qualifiers before a number, the nearest first: 至少约. */
export function claimsBefore(text: string, at: number): ClaimAt[] {
  const nearest = claimBefore(text, at);
  const next = nearest && claimBefore(text, nearest.start);
  return [nearest, next].filter((claim) => claim !== null);
}

/** Behind a blank, what may begin the next words: 98% 以上数据. */
const elsewhere = /^以[上下][数情内资几所各]/;

/** The qualifier that starts where a number or its unit ends, in folded text; a line may break between. */
export function claimAfter(text: string, at: number): ClaimAt | null {
  const start = matchEnd(/\s{0,3}/y, text, at);
  if (start > at && (text[start] === "+" || elsewhere.test(text.slice(start, start + 3)))) return null;
  const found = after
    .get(text[start] ?? "")
    ?.find(
      (qualifier) =>
        text.startsWith(qualifier.word, start) && !makesAnother(qualifier, text[start + qualifier.word.length]),
    );
  if (!found) return enclosedAfter(text, start, at);
  return found ? { claim: found.claim, start: at, end: start + found.word.length } : null;
}

/** What brackets behind a number say of it, beside the qualifiers themselves. */
const remarks: ReadonlyMap<string, Claim> = new Map([
  ...[
    "约数",
    "概数",
    "大数",
    "估",
    "估计",
    "估计数",
    "估算",
    "估算数",
    "估值",
    "预估",
    "暂估",
    "约计",
    "不完全统计",
    "据不完全统计",
    "粗略统计",
  ].map((word): [string, Claim] => [word, "about"]),
  ...["余", "多"].map((word): [string, Claim] => [word, "more-than"]),
]);
const enclosed = /[(“"‘「『[【]([^(“"‘「『[【)”’」』\]】]{1,6})[)”"’」』\]】]/y;

/** 286件(以上), 286件(约数), 286件(估) */
function enclosedAfter(text: string, start: number, at: number): ClaimAt | null {
  const found = matchAt(enclosed, text, start);
  const word = found?.[1];
  // 169件(预计) is a plan, and no bound.
  if (!found || word === undefined || word === "预计") return null;
  const alone = ({ word: known }: Qualifier) => known === word;
  const claim =
    remarks.get(word) ??
    after.get(word[0] ?? "")?.find(alone)?.claim ??
    before.get(word.at(-1) ?? "")?.find(alone)?.claim;
  return claim === undefined ? null : { claim, start: at, end: start + found[0].length };
}

/** 20余, 20(余), 三十多, 十来: inside the number, before a magnitude word or the unit. 来 after a round number, or before what is counted. */
export function claimInside(text: string, at: number, round: boolean): ClaimAt | null {
  const end = matchEnd(/[余馀多]|\(\s?[余馀多]\s?\)/y, text, at);
  if (end > at) return { claim: "more-than", start: at, end };
  const some = /^(?:许|来)[件条篇份期次场人名位家个项户批]/.test(text.slice(at, at + 2));
  return some || (text[at] === "来" && round) ? { claim: "about", start: at, end: at + 1 } : null;
}

/**
 * The one bound that several qualifiers leave, never stronger than any of them: 超过…以上 is at least, 约…余 about.
 * Null where they contradict each other (近百余), or where one is more than a range can carry (约20至30).
 */
export function combinedBound(claims: Claim[], range: boolean): Bound | null {
  const distinct = new Set(claims.filter((claim) => claim !== "none"));
  const [first] = distinct;
  if (range) return first === undefined ? "range" : null;
  if (first === undefined) return "exact";
  if (distinct.has("about")) return "about";
  if (distinct.size === 1) return first;
  if (distinct.size === 2 && distinct.has("more-than") && distinct.has("at-least")) return "at-least";
  return distinct.size === 2 && distinct.has("nearly") && distinct.has("at-most") ? "at-most" : null;
}
