import { sentenceBefore } from "./clause.ts";

const ORDINAL = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
/** 五届三次会议期间, 一次会议收到: what follows says that something was done at it. */
const held = new RegExp(
  `(?<![比较与同对按据在由从自经][^,。;:]{0,4})((?:第?${ORDINAL}届[^,。;:\\d]{0,10}?)?第?${ORDINAL}次(?:全体)?(?:会议|全会|大会))(?:(?:召开)?期间|上|中)?(?=,|[一总]?共|累计|期间|收到|提交|征集|接收|立案|审查|提案)`,
  "g",
);
/** 大会期间收到: the session that the paragraph spoke of before. */
const again = /(?:大会|会议|全会|会)(?:召开)?(?:期间|上)[^。;:\d]{0,20}$/;
/** 五届一次会议闭幕。 */
const told = new RegExp(
  `(?:第?${ORDINAL}届[^,。;:\\d]{0,10}?)第?${ORDINAL}次(?:全体)?(?:会议|全会|大会)(?=[^,。;:]{0,16}(?:开幕|闭幕|召开|举行))`,
  "g",
);

/** The session that the number at `start` of folded text is said of, in the words that name it: 五届三次会议. Undefined where none or several are. */
export function sessionNamed(text: string, start: number): string | undefined {
  const sentence = sentenceBefore(text, start);
  const named = [...sentence.matchAll(held)].at(-1)?.[1];
  if (named !== undefined || !again.test(sentence)) return named;
  const all = new Set([...text.slice(0, start).matchAll(told)].map(([words]) => words));
  return all.size === 1 ? [...all][0] : undefined;
}
