import { COUNT, YEAR } from "./time-spans.ts";
import type { Words } from "./time.ts";

const BEGUN =
  "上线|启用|投用|投入使用|投入运营|运[行营]|创[办建刊立]|设立|建[成立馆院校站所]|组建|开[通讲播馆业办园设]|挂牌|揭牌|试点|推行|(?<!政协|委员会|届|[,。;:\\n]|^)成立";
const LONG = "(?:[1-9]\\d|[二三四五六七八九]?十[一二三四五六七八九]?)";
const sinceYear = `(?<!\\d)(${YEAR})年(?:1?\\d月)?(?:(?:${BEGUN}|启动)(?=,)|(?:正式)?(?:${BEGUN}|启动|开展|实施)(?:以来|至今))`;
const forYears = `(?:${BEGUN}|启动|换届)(?:的|近|后)?(?:${COUNT}|${LONG})(?:多|余)?年(?:多)?(?:来|间|以来)`;
const since = `(?:${BEGUN}|成立|启动|开展)(?:以来|至今)`;

/** Behind words for whose beginning it is, 县法律援助中心 or “协商在一线”平台, which are looked for only where it is. */
const whose = (least: number, words: string, time: Words[1], but = "届年月自从"): Words => [
  new RegExp(`[^,。;:()\\d${but}]{${least},16}?${words}`),
  time,
  new RegExp(words),
];

/** Words for the years since something began, which may be the report's own: 平台自2020年上线以来, 平台运行三年来, 换届两年来, 开讲以来. */
export const begunSpans: Words[] = [
  whose(1, `[自从]?${sinceYear}`, ([, from]) => ({ kind: "years", from: Number(from) || undefined })),
  whose(0, forYears, () => ({ kind: "years" })),
  whose(0, since, () => ({ kind: "years" }), "届年月"),
];
