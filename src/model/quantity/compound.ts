import { dateEnd } from "../../text/dates.ts";
import { matchEnd } from "../../text/match-at.ts";
import { readNumeral, startsNumeral, type Numeral } from "../../text/numerals.ts";
import { claimAfter } from "./bound-words.ts";
import type { QuantityRefusal } from "./refusal.ts";

/** What makes one number, or none, of two that it joins: neither is what the text states. */
const joints: [RegExp, QuantityRefusal][] = [
  [/分之|\s?\/(?=\d)|:(?=\d)|比(?!20\d\d)/y, "fraction"],
  [/\s?[+×*&\\](?=\s?\d)|[_x÷加](?=\d)|或/y, "joined"],
  // 1·511, 1 478, 1〔1〕478: digits that a mark of any kind has cut.
  [/(?<=\d)(?:[·•・‧'’^ \n]|[〔[【(][注\d*※†‡\u2460-\u2473]{1,3}[)】\]〕]|[*※†‡\u2460-\u2473])(?=\d)/y, "joined"],
];
const COUNTED = "[件条篇份期次场人名位家个项户批元%]";
/** 1十2件, 5三件; not 1万一线职工. */
const hanBehindDigits = new RegExp(`(?=[零〇一二两三四五六七八九十百千]+(?:\\d|${COUNTED}))`, "y");
/** A word, not a number, where digits follow: 唯一3家, 周三2次. */
const endsWord = /(?:[统唯专单划归逐上下之不同万周期初高][一二三四五六日]|二十大)$/;
/** Blanks behind a code or at a list's head part words: g20 12件, 表1 12件. */
const named = /(?:[a-z_@#第表图附注件题号]|案例)[\s:]?$/;

export interface Joined {
  /** Behind all the numbers that are joined. */
  end: number;
  reason: QuantityRefusal;
}

/**
 * What the numeral from `start` makes with those that it touches in folded text: 12/15次, 1:5, 50+60件, 625或800件, 1 478件, 1·511件, 一523件,
 * 三分之5. Null where it stands by itself, or in a list.
 */
export function joinedNumbers(text: string, start: number, numeral: Numeral): Joined | null {
  let reason: QuantityRefusal | undefined;
  let { end } = numeral;
  for (let next = nextJoined(text, start, end); next; next = nextJoined(text, start, end)) {
    reason ??= next.reason;
    end = next.end;
  }
  return reason === undefined ? cutByPause(text, start, numeral) : { end, reason };
}

function nextJoined(text: string, start: number, end: number): Joined | null {
  if (touches(text, start, end)) return { end: endOfNumeral(text, end), reason: "joined" };
  for (const [pattern, reason] of joints) {
    const joint = matchEnd(pattern, text, end);
    if (joint === end || (/[\s:]/.test(text[end] ?? "") && named.test(text.slice(Math.max(0, start - 2), start))))
      continue;
    const at = matchEnd(/\s?/y, text, joint);
    const isDate = text[joint - 1] === "比" && dateEnd(text, at) !== null;
    if (startsNumeral(text[at]) && !isDate) return { end: endOfNumeral(text, at), reason };
    if (text.startsWith("分之", end)) return { end: joint, reason };
  }
  return null;
}

/** Where the numbers end that a number with its unit, up to `end`, is joined to: 50件+60件, 625件或800件, 268件1以上 with a note's mark laid flat. */
export function joinedBehindUnit(text: string, start: number, end: number): number | null {
  const flat = matchEnd(/\d{1,2}/y, text, end);
  if (flat > end && claimAfter(text, flat) !== null) return flat;
  const joint = matchEnd(/\s?(?:[+/×]|或)\s?/y, text, end);
  // 分别为176件/69件/13件 lists them.
  if (/\/\s?$/.test(text.slice(end, joint)) && inTurn.test(text.slice(Math.max(0, start - PAUSE), start))) return null;
  return joint > end && startsNumeral(text[joint]) && dateEnd(text, joint) === null ? endOfNumeral(text, joint) : null;
}

const inTurn = /(?:分别|依次)[^。;]*$/;

/** Whether a numeral in Chinese characters and one in digits stand side by side. */
function touches(text: string, start: number, end: number): boolean {
  if (/\d/.test(text[end] ?? ""))
    return !/\d/.test(text[end - 1] ?? "") && !endsWord.test(text.slice(Math.max(0, start - 2), end));
  hanBehindDigits.lastIndex = end;
  return /\d/.test(text[end - 1] ?? "") && hanBehindDigits.test(text);
}

function endOfNumeral(text: string, at: number): number {
  const read = readNumeral(text, at);
  return read === null ? at : read.end;
}

/** 337、800篇 may be one number with a slip for its comma; behind 分别, or in a longer list, they are two. */
function cutByPause(text: string, start: number, { end, digits, scale, han }: Numeral): Joined | null {
  if (han || scale > 0 || digits.length > 3 || matchEnd(/、\d{3}(?![\d.,])(?!\s?、)/y, text, end) === end) return null;
  const before = text.slice(Math.max(0, start - PAUSE), start);
  return /[、号第]\s?$|(?:分别|各|依次)[^。;]*$/.test(before) ? null : { end: end + 4, reason: "joined" };
}

/** How far before a number 分别 is looked for. */
const PAUSE = 24;
