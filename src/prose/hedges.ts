import type { Span } from "../model/dataset.ts";
import { foldText } from "../text/fold.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { inFolded, type PlaceText } from "./place-text.ts";

/** Of 约谈, 节约 and their like, 约 is no hedge. */
const about = "(?<![节条合契签公预邀履特制集失违爽相赴应如简隐缔续盟])约(?![谈定束请见会稿法访摸])(?:有|共|计|为)?";
/** 约有提案289件: other words than a number stand between. */
const inClause = new RegExp(
  `((?:共|大)?${about}|大概|差不多|估计|至少|不少于|不下于?)[^\\d零一二三四五六七八九十百千万,。;:的]{1,8}$`,
);
/** Said of all that follows in the sentence. */
const inSentence = /(?:据|经)?(?:不完全|初步|粗略)(?:统计|估算|估计|测算)|据(?:估算|估计|测算|推算)/;

/** 立案300件，系估算 */
const behind =
  /^(?:[,(]\s?)?(?:[均此这]?(?:系|属|为|是))?((?:(?:初步|粗略|不完全)统计|(?:初步|粗略)?(?:估算|估计|推算|测算|概数|约数|估值))(?:数字|数据|数|值|得出|所得)?)(?=[,。;)]|$)/;
const LONGEST_BEHIND = 16;
/** 数量（约） at the head of a column. */
const headed = /[(]((?:大)?约|约数|概数|大约|大概|估计?|估算)[)]|^(约|大约|估计|估算|概数)/;

/**
 * The words before a number, in the text as written, that make it less than exact and are not beside it: 约有提案289件,
 * 据不完全统计，立案289件.
 */
export function hedgeAt(place: PlaceText, span: Span): string | undefined {
  const { text } = place.source;
  const { start, end } = inFolded(place.source, span);
  const head = headed.exec(foldText(place.headOf?.(span) ?? "").text);
  return (
    head?.[1] ??
    head?.[2] ??
    behind.exec(text.slice(end, end + LONGEST_BEHIND))?.[1] ??
    inClause.exec(clauseBefore(text, start))?.[1] ??
    inSentence.exec(sentenceBefore(text, start))?.[0]
  );
}
