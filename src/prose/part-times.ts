import type { Words } from "./time.ts";

/** What proposals are counted by. */
const counts = "(?=[一先]?[共就即后便]{0,2}(?:收到|征集|接收|提交|立案|审查立案|审定立案|办复|交办))";
const MONTHS = "(?:[2-9]|1[01]|两|十一|[二三四五六七八九十])个多?月";
/** How long something took is no part of the year: 历时三个月. */
const lasting = "(?<!历时|经过|用时|耗时|为期|长达|连续|[前第\\d十])";

/** Words for a part of a year, which may be all of it that was done: 至5月, 三个月来, 两会期间, 会前立案, 当月立案. */
export const partTimes: Words[] = [
  [
    /(?:(?<=^|[,。;:!?\n(])|[从自]?(?:今年初?|年初))[到至](?:今年)?(1[0-2]|[1-9])月(?:份|中旬|[上下]旬)?(?![\d底末初])/,
    ([, month]) => ({ kind: "until", month: Number(month), cutOff: true }),
  ],
  // What is sent up is sent to 全国两会, once a year.
  [/(?<!(?:全国|中央|省|自治区)[“"「]?)[“"「]?两会[”"」]?(?:召开)?期间/, () => ({ kind: "session" })],
  [new RegExp(`(?:大会|全会|(?:全体)?会议|(?<![\\p{L}])会)(?:召开)?[之以]?前${counts}`, "u"), () => ({ kind: "part" })],
  [new RegExp(`(?:春节|国庆|五一|七一|中秋|暑期|汛期)(?:节|期间?)?[之以]?前${counts}`), () => ({ kind: "part" })],
  [
    new RegExp(
      `${lasting}(?:近|过去|最近)?的?${MONTHS}(?:以来|来|间(?!隔))|${lasting}(?:近|过去|最近)的?${MONTHS}(?:里|内)?(?=,|${counts})`,
    ),
    () => ({ kind: "part" }),
  ],
  [new RegExp(`当[月周季]${counts}|活动期间${counts}`), () => ({ kind: "part" })],
];
