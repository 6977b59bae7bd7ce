import { partTimes } from "./part-times.ts";
import { YEAR } from "./time-spans.ts";
import type { Words } from "./time.ts";

const COUNT = "(?:[2-9]|两|[二三四五六七八九十几])";
/** What proposals are counted by. */
const counts = "(?=一?共?(?:收到|征集|接收|提交|立案))";

/** Words for a time that may be the year all the same: a platform may have begun in it, a session's proposals may be the year's. */
export const unsure: Words[] = [
  ...partTimes,
  [
    new RegExp(`[自从]?(?<!\\d)(${YEAR})年(?:1[0-2]|[1-9])月[^,。;:()\\d会]{0,8}(?:以来|起|开始)`),
    ([, from]) => ({ kind: "years", from: Number(from) || undefined }),
  ],
  [
    /[自从]?(?:今年|(?<![\d年]))(?:[2-9]|1[0-2])月份?(?:\d{1,2}[日号])?[^,。;:()\d会]{0,8}(?:以来|起(?!草))/,
    () => ({ kind: "part" }),
  ],
  [/[近多]年来|党的[一二]?十[一二三四五六七八九]?大以来/, () => ({ kind: "years" })],
  [/改革开放以来|新中国成立以来|建[国会]以来|[市省县区州]?政协成立以来/, () => ({ kind: "years", beyond: true })],
  [new RegExp(`连续${COUNT}年(?![^,。;]{0,12}(?:保持|达|稳|超|均|都|被|获|位|%))`), () => ({ kind: "years" })],
  [/[最鼎极]盛(?:时期?|期)|(?:最高峰|高峰)(?:时期|年份)|最多时(?=,|[^,]{0,4}(?:有|达))/, () => ({ kind: "years-ago" })],
  [/换届[之以]?前|(?:历史)?最[多高好少低]的?(?:一年|年份)/, () => ({ kind: "years-ago" })],
  [
    new RegExp(
      `(?:(?:第?[一二三四五六七八九十\\d]{1,3}届)?第?[一二三四五六七八九十\\d]次(?:(?:全体)?会议|全会)|(?<!代表)大会|(?<![\\p{L}中])(?:本次)?(?:会议|全会))(?:上|秘书处)?${counts}|大会(?:提案)?(?=[\\d#])`,
      "u",
    ),
    () => ({ kind: "session" }),
  ],
];
