import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { inFolded, type PlaceText } from "./place-text.ts";

/** Of 约谈, 节约 and their like, 约 is no hedge. */
const about = "(?<![节条合契签公预邀履特制集失违爽相赴应如简隐缔续盟])约(?![谈定束请见会稿法访摸])(?:有|共|计|为)?";
/** 约有提案289件: other words than a number stand between. */
const inClause = new RegExp(`((?:共|大)?${about}|大概|差不多|估计|至少|不少于|不下于?)[^\\d零一二三四五六七八九十百千万,。;:的]{1,8}$`);
/** Said of all that follows in the sentence. */
const inSentence = /(?:据|经)?(?:不完全|初步|粗略)(?:统计|估算|估计|测算)|据(?:估算|估计|测算|推算)/;

/**
 * The words before a number, in the text as written, that make it less than exact and are not beside it: 约有提案289件,
 * 据不完全统计，立案289件.
 */
export function hedgeAt(place: PlaceText, span: Span): string | undefined {
  const { text } = place.source;
  const { start } = inFolded(place.source, span);
  return inClause.exec(clauseBefore(text, start))?.[1] ?? inSentence.exec(sentenceBefore(text, start))?.[0];
}
