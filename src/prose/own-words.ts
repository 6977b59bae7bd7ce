import type { Span } from "../model/dataset.ts";
import { toSimplified } from "../text/fold.ts";
import type { Candidate, Mention } from "./mention.ts";
import { lastBefore } from "./spans.ts";
import type { Attribution } from "./attribution.ts";

/** The words before a number that are its own. */
export interface OwnWords {
  /** In the place's text; they end where the number starts. */
  start: number;
  /** Where the number before them ends; 0 where there is none. */
  crossed: number;
  /** Simplified. */
  words: string;
}

/** The words behind the number before, in its clause; shared with a number that it is joined to. */
export function ownWords(context: Attribution, mention: Mention): OwnWords {
  const { start, crossed } = stretch(context, mention);
  return { start, crossed, words: toSimplified(context.text.slice(start, mention.start)) };
}

/** Between two numbers of one thing: 12批186人次, 四十八批、一千一百余人次, 由98.6%提高到100%. */
const joined =
  /^(?:[\s、,，(（]*(?:共|计)?|[,，]?(?:增加|提高|上升|增长|提升|下降|降低|减少|扩大|压缩|[升增降减])[至到为](?:(?:19|20)\d{2}年的?)?)$/;
const LONGEST_JOINT = 16;

/** No more numbers are of one thing. */
const LONGEST_CHAIN = 4;

function stretch(
  { text, read }: Attribution,
  { start, clause }: Span & { clause: Span },
): { start: number; crossed: number } {
  let at = start;
  let before = lastBefore(read.mentions, at);
  for (let steps = 0; before && steps < LONGEST_CHAIN; steps++) {
    const isJoined =
      before.quantity.unit !== "" &&
      joined.test(toSimplified(text.slice(Math.max(before.end, at - LONGEST_JOINT), at)));
    if (!isJoined && !isInName(text, before)) break;
    at = before.start;
    before = lastBefore(read.mentions, at);
  }
  return before
    ? { start: Math.max(clause.start, before.end), crossed: before.end }
    : { start: clause.start, crossed: 0 };
}

const numeral = /^[一二三四五六七八九十两兩]/;
const isSmallNumeral = ({ value, raw }: Mention["quantity"]): boolean => value <= 10 && numeral.test(raw);

/** 四套班子: a small numeral that is part of a name separates nothing. */
const isInName = (text: string, { end, quantity, candidates }: Mention): boolean =>
  candidates.length === 0 && isSmallNumeral(quantity) && /\p{L}/u.test(text.charAt(end));

/** Units of things that are named behind them: 3个县, 27家企业. */
const ofThings: ReadonlySet<string> = new Set(["个", "家", "所", "座", "处", "种", "类", "套"]);
/** 14个街道都有了委员之家, 来自31个省的委员参加: another thing stands between. */
const verbs = /建成|设立|成立|通过|参[与加]|举办|分赴|开展|组织|全部|[均都有]/;
const goesOn = /^[和与及并被均已得其为的在由向对于后全共仅占较比同累合等]/;

/** 学习培训两个全覆盖, 赴周边3个县: the number belongs to the words that follow it, and not to those before. */
export function isSetPhrase(text: string, { start, end, quantity }: Mention, { wording }: Candidate): boolean {
  if (isSmallNumeral(quantity) && text.charAt(start - 1) === "分") return true;
  if (/^(?:方面|环节|层面|角度|维度|阶段|步骤)/.test(toSimplified(text.slice(end, end + 2)))) return true;
  if (wording.start >= end)
    return ofThings.has(quantity.unit) && verbs.test(toSimplified(text.slice(end, wording.start)));
  if (wording.end > start || !/[\p{L}“‘"「]/u.test(text.charAt(end))) return false;
  return isSmallNumeral(quantity) || (ofThings.has(quantity.unit) && !goesOn.test(toSimplified(text.charAt(end))));
}

/** Words that stand before a number and name nothing: 全年共编报320篇. */
const nothing = new RegExp(
  `^(?:${[
    "其中|全年|年内|眼下|目前|如今|现|去年|今年|[省市县区州]?政协|先后|累计|总计|合计|共计|总量|总数|仍为|仍是|保持|共|计|已经?|达到?|为|是|有|了|约|的|均|各|分别|并|还|就",
    "组织|开展|召开|举办|举行|完成|形成|提出|提交|报送|编报|编发|上报|收到|安排|参与|参加|达成|新建|新增|新设|建成|建立",
    "增至|升至|增加到|上升到|提高到|扩大到|折合|折价|折款|价值|人民币|总值|金额",
    "(?:到|至|截[至止]到?)[^,，。]{1,8}(?:时|止|底|末)|到年底|年底|年末|(?:大会|闭会|会议|全会)期间|会后|会上|又|另",
    "(?:19|20)\\d{2}年[度的]?",
    "[、，,“”\\s]",
  ].join("|")})*$`,
);
const closes = /^(?:$|[^\p{L}]|由|被|已|获|得到|均|都|全部)/u;

/** True where a number's own words name nothing, so that what was named before is carried on; or its unit is said of that alone. */
export const isBare = ({ text, metrics }: Attribution, { end, quantity }: Mention, { words }: OwnWords): boolean =>
  (metrics.unitUses.get(quantity.unit) ?? 0) <= 2 || (nothing.test(words) && closes.test(text.slice(end, end + 2)));
