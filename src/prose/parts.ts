import { toSimplified } from "../text/fold.ts";
import type { Mention } from "./mention.ts";
import type { OwnWords } from "./own-words.ts";
import { lastBefore } from "./spans.ts";
import type { Attribution, Taken } from "./attribution.ts";

const sums = /^[,，、]?(?:全年|总共|一共)?(?:合计|总计|共计|总量|总数|共)(?:达到?|为)?$/;

/** 联络站13个、议事室87个，合计100个: the sum of what was named before it. */
export const isSum = ({ words }: OwnWords): boolean => sums.test(words);

const opensPart = /^[(（](?:其中|含|包括|内含)/;
const opensParts = /其中|(?:当中|之中|分别为|包括)[,，:：]?/;
/** 经济建设类120件 tells what proposals are about, and not how many there are of a kind. */
const category = /(?:类|方面|领域)(?:提案|的)*$/;
const LONGEST_PART = 24;
const FAR = 300;

/** 立案347件(含平时提案18件), 工作室60个，其中镇街46个: a part of the number before it, in its unit; `named` where its own words name another metric. */
export function isPart(
  { text, read }: Attribution,
  { start, sentence, quantity }: Mention,
  { words }: OwnWords,
  named: boolean,
): boolean {
  if (lastBefore(read.mentions, start)?.quantity.unit !== quantity.unit) return false;
  if (opensPart.test(words)) return true;
  return (
    !named &&
    words.length <= LONGEST_PART &&
    !category.test(words) &&
    opensParts.test(toSimplified(text.slice(Math.max(sentence.start, start - FAR), start)))
  );
}

const who =
  /(?:政协|党委|[省市县区州]委|政府|人大|中央|全国|[省市县区州]级?|[部厅]级|办公厅|主席会议|常委会(?:会议)?|常委会议|党组(?:会议)?|专委会|专门委员会|机关|党派|团体|界别|工商联|个人|(?:19|20)\d{2}年)(?:提交|报送|提供|反映|撰写|上报)?$/;
/** The verb that is said once, for the first: 采用3篇. */
const deed = /(?:采用|录用|采纳|批示|签批|转发|表彰|刊发|刊登|报道|学习|研讨|发言|提交|报送|参加|选用|转报)$/;
const LONGEST_NAME = 12;

/** 被全国政协采用3篇、省政协11篇: another body's number of what was said of the first. */
export function carriesOn(
  { text, read }: Attribution,
  { quantity }: Mention,
  { words, crossed }: OwnWords,
  before: Taken,
): boolean {
  const earlier = lastBefore(read.mentions, crossed);
  if (
    !earlier ||
    earlier.quantity.unit !== quantity.unit ||
    words.length > LONGEST_NAME ||
    !/^[、,，]/.test(words) ||
    !who.test(words)
  )
    return false;
  return (
    deed.test(toSimplified(text.slice(Math.max(0, earlier.start - LONGEST_NAME), earlier.start))) ||
    before.questions.includes("carried-over")
  );
}
