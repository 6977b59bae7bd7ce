import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";
import type { OtherSubject, OwnBody } from "./subjects.ts";

const OFFICE =
  "政协(?!委员|章程|理论|工作|文化|制度)|人大(?:常委会)?|(?:人民)?政府|[省市县区州旗盟]委(?:(?:统战|宣传|组织)部)?(?!员)";
/** 省政协, 全国、省政协, 县(区)政协, 外地, 兄弟县区. */
const OTHER = `(?:[\\p{L}、()]{0,8}?(?:${OFFICE})|外地|外省市?|兄弟[省市县区州、]{1,4}|先进地区|周边地区)(?:领导|机关|组织|主要领导)?`;
const meets =
  "(?:[^,。;:#]{0,14}(?:会议?|论坛|活动|培训班?|学习)|(?:[^,。;:#]{0,4}(?:召开|举办|举行|主办|组织)[^,。;:#]{0,14}))";
const looks = "(?:调研|视察|考察|检查|参观|学习|交流|指导|观摩)";

/** What is gone to or helped with is the other's meeting; whom one guides or receives, does it. */
const doings: RegExp[] = [
  new RegExp(`(?<deed>(?:应邀)?(?:参加|参与|列席|出席|旁听|观摩))了?(?<other>${OTHER})的?${meets}#`, "u"),
  new RegExp(
    `(?<deed>协助|配合|指导|支持|服务保障)了?(?<other>${OTHER})(?:[^,。;:#]{0,4}(?:召开|举办|举行|主办))[^,。;:#]{0,14}#`,
    "u",
  ),
  // 协助省政协来甲调研 is held by both.
  new RegExp(`(?<deed>服务保障)了?(?<other>${OTHER})(?<comes>[来赴莅])[^,。;:#]{0,8}${looks}[^,。;:#]{0,4}#`, "u"),
  new RegExp(`(?<deed>接待|陪同|迎接)了?(?<other>${OTHER})[^,。;:#]{0,10}${looks}[^,。;:#]{0,4}#`, "u"),
  new RegExp(`(?<deed>接待|陪同|迎接)了?#的?(?<other>${OTHER})[^,。;:]{0,10}${looks}`, "u"),
];

/** The other body whose doings the number at `number` of folded text counts, and that this one only helps with or goes to: 协助省政协召开专题协商会4次. */
export function othersDoings(text: string, number: Span, own: OwnBody): (OtherSubject & { deed: string }) | undefined {
  const counted = text.slice(number.start, number.end);
  if (/[人名位%]/.test(counted)) return undefined;
  const behind = /^[^,。;:\d]{0,20}/.exec(text.slice(number.end, number.end + FAR))?.[0] ?? "";
  const before = clauseBefore(text, number.start);
  const {
    deed = "",
    other = "",
    comes,
  } = [`${before}#${behind}`, `${before}${behind}#`]
    .flatMap((words) => doings.map((pattern) => pattern.exec(words)?.groups))
    .find(Boolean) ?? {};
  const parts = other.split(/[、和与及]/);
  // 省、市政协来甲: whoever comes is from elsewhere.
  const isOwn =
    own.names.some((name) => name.endsWith(parts.at(-1) ?? other)) && (comes === undefined || parts.length === 1);
  if (other === "" || isOwn) return undefined;
  return { words: `${deed}${other}`, place: other, organ: other, certainty: "likely", deed };
}

const FAR = 20;
