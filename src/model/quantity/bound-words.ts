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
  /** Characters beside it that make another word: 最近, 上下游. */
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
const before = touching([
  ...qualifiers("more-than", "超过 超出 突破 高于 多于 大于 逾 超/赶领反高 过/通经透超不度走越路错见办开做干搞学去来 >"),
  ...qualifiers("at-least", "不少于 不低于 不小于 不下于 不下 至少 最少 起码 上/以马网线晚会早 ≥ >="),
  ...qualifiers("nearly", "接近 将近 不足 不到 未满 低于 少于 小于 近/最附邻临靠远相亲贴就 <"),
  ...qualifiers("at-most", "不超过 不超出 不高于 不多于 不大于 不超 至多 最多 ≤ <="),
  ...qualifiers("about", "大约为 约为 大约 大概 约/节合条契签公预邀履特制集"),
  ...qualifiers("none", "多达"),
], -1);

/** After the number or its unit. After the slash: characters that must not follow it. */
const after = touching([
  ...qualifiers("more-than", "有余 开外"),
  ...qualifiers("at-least", "及以上 以上/报 +"),
  ...qualifiers("at-most", "及以下 以内 之内 以下"),
  ...qualifiers("about", "左右 上下/游级联班"),
  ...qualifiers("none", "之多"),
], 0);

/** 上 is a qualifier only before a bare magnitude: 上百, 上千, 上万. */
const bareMagnitude = /[百千万亿]/;

/** The qualifier that ends where a number starts, in folded text. */
export function claimBefore(text: string, at: number): ClaimAt | null {
  const end = text[at - 1] === " " ? at - 1 : at;
  const found = before.get(text[end - 1] ?? "")?.find(
    ({ word, unless }) =>
      text.endsWith(word, end) &&
      !unless?.includes(text[end - word.length - 1] ?? "\n") &&
      (word !== "上" || bareMagnitude.test(text[at] ?? "")),
  );
  return found ? { claim: found.claim, start: end - found.word.length, end } : null;
}

/** The qualifier that starts where a number or its unit ends, in folded text. */
export function claimAfter(text: string, at: number): ClaimAt | null {
  const found = after.get(text[at] ?? "")?.find(({ word, unless }) => text.startsWith(word, at) && !unless?.includes(text[at + word.length] ?? "\n"));
  return found ? { claim: found.claim, start: at, end: at + found.word.length } : null;
}

/** 20余, 三十多, 十来: inside the number, before a magnitude word or the unit. 来 only after a round number. */
export function claimInside(text: string, at: number, round: boolean): ClaimAt | null {
  const character = text[at] ?? "";
  if (/[余馀多]/.test(character)) return { claim: "more-than", start: at, end: at + 1 };
  return character === "来" && round ? { claim: "about", start: at, end: at + 1 } : null;
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
