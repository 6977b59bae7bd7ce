import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";
import type { AroundWords } from "./unreached.ts";

const RISES =
  "(?:增[至到]|[增减]少?[至到]|(?:增加|增长|增多|提升|提高|上升|上涨|攀升|跃升|跃增|扩大|扩展|扩充|拓展|发展|翻番|翻倍|翻一番|下降|降低|减少|压缩|压减|精简|回落|缩减|调整|变|猛增|激增|大增|倍增)(?:[至到为]|成)|[升降减扩缩]至|[升降减扩缩]到|变成?为)";
/** 立案10件增至20件: what was so before. */
const risesBehind = new RegExp(`^[^,。;:\\d]{0,4}?,?(${RISES})了?[^,。;:\\d]{0,6}[\\d.]+[余多]?([^\\d,。;:]{1,3})`);
/** 原来的10件, 起初只有10件 … 现在20件 */
const once =
  /((?:原来|原先|原有|过去|以前|起初|最初|刚开始|起步时|创办之初|成立之初)(?:的|仅有?|只有|约有?|有|是|为)*)[^,。;:\d]{0,10}$/;
const nowBehind = new RegExp(
  `^[^。;\\d]{0,8}(?:${RISES}|现在?|如今|目前|今年)[^。;\\d]{0,10}[\\d.]+[余多]?([^\\d,。;:]{1,3})`,
);
/** 由原来的10件: a change that is refused as one. */
const own = /[由从][^,。;\d]{0,8}$/;

/** The words that make the number at `span` of folded text the old one of two: 立案10件增至20件, 起初10家，现在20家. Undefined where none do. */
export function oldValue(text: string, span: Span): AroundWords | undefined {
  const clause = clauseBefore(text, span.start);
  const behind = text.slice(span.end, span.end + NEAR);
  const unit = /[^\d.余多]*$/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  const isSame = (other: string | undefined): boolean => unit !== "" && other?.startsWith(unit) === true;
  const before = once.exec(clause)?.[1];
  if (before === undefined && own.test(clause)) return undefined;
  const [, rises, risen] = risesBehind.exec(behind) ?? [];
  const words = isSame(risen) ? rises : isSame(nowBehind.exec(behind)?.[1]) ? before : undefined;
  return words === undefined ? undefined : { words, why: "compared", certainty: "likely" };
}

const NEAR = 24;
