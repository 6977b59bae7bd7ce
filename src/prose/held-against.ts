import type { Span } from "../model/dataset.ts";
import { numberOf } from "../text/number-of.ts";
import { timesIn } from "./time-words.ts";
import type { Time, TimeWords } from "./time.ts";

/** No words that lead to a number are longer. */
const LONGEST_LEAD = 30;

const HELD =
  "(?:前年|(?:上一?|去|前一)年度?(?:同期|全年)?|[两一二三四五六七八九十\\d]{1,2}年前|往年|历年|上届|届初|换届[之以]?前|[期年]初(?!计划|[目预]|确定|任务|安排)|(?:19|20)\\d{2}年(?:度|同期)?)";
const PLAIN_WORDS = "[^,。;:()\\d增减升降提扩缩压多少高低]";
/** 比上年的, 从2022年的, 较上年(, 与2022年立案的, 高于上年同期的: what stands before the number that another is held against. */
const heldAtNumber = new RegExp(
  `(?:(?<joint>[由从]|[与同跟和])|(?<![占对相百之无])[比较]|(?:超过?|[高低多少]于|不及|相当于)了?(?=${HELD}[^,。;:\\d]{0,6}(?:的|\\()))(?<time>${HELD})(?:${PLAIN_WORDS}{0,6}的|\\(|为)?$`,
);
/** 与2022年的612件、561件相比: the numbers before it of its list. */
const listed = /(?:\d[\d.]*[^\d,。;:、和()]{1,3}[、和])+$/;
const grows = /^[^,。;]{0,6}(?:增|升|提高|扩|降|减|缩|调整|变|[至到])/;
const likened = /^[^,。;]{0,16}(?:相比|比较|对比|持平|相当)/;

/**
 * The time of a number in folded text that another number is held against, and that stands right behind it: 由上年的245件增加到268件, 比2022年的245件多.
 * Undefined for a number that is none.
 */
export function timeHeldAgainst(text: string, { start, end }: Span): TimeWords | undefined {
  const from = Math.max(0, start - LONGEST_LEAD);
  const { groups, index = 0 } = heldAtNumber.exec(text.slice(from, start).replace(listed, "")) ?? {};
  const { joint, time: words } = groups ?? {};
  const behind = text.slice(end, end + LONGEST_LEAD).replace(/^\)/, "");
  if (words === undefined || (joint !== undefined && !(/[由从]/.test(joint) ? grows : likened).test(behind)))
    return undefined;
  const at = text.indexOf(words, from + index);
  return { start: at, end: at + words.length, time: heldTime(words), certainty: "plain", words };
}

function heldTime(words: string): Time {
  const back = /^(.*)年前$/.exec(words)?.[1];
  if (back !== undefined) return { kind: "years-ago", count: numberOf(back) || undefined };
  return timesIn(words)[0]?.time ?? { kind: "years-ago" };
}
