import { at } from "../../model/at.ts";
import type { Block } from "../block.ts";
import { plainForm } from "../clean/plain-form.ts";
import { DELIVERY, TITLE_WORD } from "./title-words.ts";

/** Where a report speaks to its listeners, its cover is over. */
const ADDRESS = /^(?:尊敬的)?(?:各位|主席|同志们|委员).{0,30}[::]$/;
const ENTRUSTED = /我(?:受|代表).{2,60}(?:委托|报告|汇报|审议)|^.{0,30}(?:请予|提请|予以)(?:大会)?审议/;
const NAME_OF_BODY = /^(?:中国人民)?(?:政协|政治协商会议).{1,24}第.{1,3}届.{0,4}委员会/;
const SPEAKER = /^.{0,14}(?:主席|秘书长|主任)\s+\p{Script=Han}\s?\p{Script=Han}{1,3}$/u;
const IN_BRACKETS = /^[(]\s*\d{4}年\d{1,2}月\d{1,2}日.{0,50}[)]$/;

/** Whether the listeners are addressed, or told what they hear: no title follows. */
export const isAddress = (text: string): boolean =>
  ADDRESS.test(plainForm(text).trim()) || ENTRUSTED.test(plainForm(text));

/** Whether a line belongs to a report's cover, and is never a menu's: who reports, where, to whom. */
export function isCoverLine(text: string): boolean {
  const plain = plainForm(text).trim();
  return isAddress(text) || [DELIVERY, NAME_OF_BODY, SPEAKER, IN_BRACKETS].some((pattern) => pattern.test(plain));
}

/** A title's lines before its last: they end where no title does, or within a word, as a page's width has it. */
const UNFINISHED = /(?:委员会|会议以来|会议|政协|年度?|关于.{2,30}|第.{1,3}|届|常务?|委员?)$|^员?会$/;
const FIRST = /^(?:关于|中国人民|政协|.{2,8}政协|.{0,10}\d{4}年|.{1,8}人民政府)/;
const MOST_LINES = 4;
const LONGEST = 90;

/**
 * How many lines a title has that begins with this one: 政协甲市第五届委员会 / 常务委员会 / 工作报告 has three. 1 where it ends with the line,
 * or goes on in no way that is known.
 */
export function titleLines(head: readonly Block[], start: number): number {
  const lines = head.slice(start, start + MOST_LINES).map(({ text }) => plainForm(text).trim());
  if (!FIRST.test(at(lines, 0))) return 1;
  const last = lines.findIndex((line) => TITLE_WORD.test(line));
  const joined = lines.slice(0, last + 1);
  const whole =
    joined.slice(0, -1).every((line) => UNFINISHED.test(line) && !DELIVERY.test(line)) &&
    joined.join("").length <= LONGEST &&
    !/[。;:!?,]/.test(joined.join(""));
  return last > 0 && whole ? last + 1 : 1;
}
