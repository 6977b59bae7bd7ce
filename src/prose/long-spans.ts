import { COUNT } from "./time-spans.ts";
import type { Words } from "./time.ts";

const SESSION = "第?[一二三四五六七八九]次(?:全体)?会议";
/** Two figures may be a year in short: 19年共收到. */
const LONG = "(?:[1-9]\\d|[二三]?十[一二三四五六七八九]|二十|三十)";
const counts = "(?=收到|立案|提交|征集|接收|办复|召开|组织|开展|走访|报送)";

/** More words for several years: 五载春秋, 十一年来, 5年收到, 历次全会, 一次会议至五次会议. */
export const longSpans: Words[] = [
  [
    new RegExp(
      `(?:回[顾首望])?(?:过去|近|前|最近|这|头)的?(?<!\\d)${COUNT}年(?![前级])(?:多)?(?:以来|来|间|里)?(?:的?(?:历程|岁月|征程|奋斗|实践))?`,
    ),
    () => ({ kind: "years" }),
  ],
  [
    new RegExp(`(?<![\\d十])${COUNT}(?:载|度春秋|年(?:春秋|征程|耕耘))(?:春秋|耕耘|奋斗|征程|砥砺)?`),
    () => ({ kind: "years" }),
  ],
  [new RegExp(`(?<![\\d第十])${LONG}年(?:多)?(?:来|间|以来|累计)`), () => ({ kind: "years" })],
  [new RegExp(`(?<![\\d第十每隔满逾])(?:[2-9]|[两二三四五六七八九十])年${counts}`), () => ({ kind: "years" })],
  [/历次(?:全会|全体会议|大会)(?=[^,。;:的精]{0,6}(?:收到|提交|立案|征集))/, () => ({ kind: "years" })],
  [
    new RegExp(`(?:第?[一二三四五六七八九十\\d]{1,3}届)?${SESSION}(?:[-—–~至到]{1,2})${SESSION}`),
    () => ({ kind: "years" }),
  ],
];

/** They may be of the year all the same: 会议前立案. */
export const unsureSpans: Words[] = [
  [/(?<!\p{L})(?:全体会议|会议|大会|全会)前(?=收到|立案|提交|征集|审查)/u, () => ({ kind: "session" })],
];

/** More parts of a year: 至5月，; 三个月来; 当月; 1月1日至14日. */
export const parts: Words[] = [
  [/(?:今年)?(?<!\d)1月1[日号][-—–~至到]{1,2}\d{1,2}[日号]/, () => ({ kind: "part" })],
  [
    /(?<![\d年月日号])[到至](?:今年)?(\d{1,2})月(?=,)/,
    ([, month]) => ({ kind: "until", month: Number(month), cutOff: true }),
  ],
  [/(?<![\d十])(?:[2-9]|1[01]|[两二三四五六七八九十]|十一)个月(?:以来|来|间)/, () => ({ kind: "part" })],
  [
    /(?<!\d)首个?[日周月季](?!报|刊|发|封|期)|(?:宣传|活动|服务|行动|攻坚|走访)[周月](?:里|中|内|期间)(?!心)/,
    () => ({ kind: "part" }),
  ],
  [/[当该]月(?![底初末前内])/, () => ({ kind: "part" })],
  [/(?<!(?:全国|省)[“"「]?)[“"「]?两会[”"」]?期间/, () => ({ kind: "session" })],
];

const held = new RegExp(`%[^。;%]{0,14},已?(连续${COUNT}年)[^,。;\\d]{0,8}$`);

/** 满意率98.96%，连续5年保持在98%以上: what was held for years, behind the year's own number. */
export const heldForYears = (before: string): string | undefined => held.exec(before)?.[1];
