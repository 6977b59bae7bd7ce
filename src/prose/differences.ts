import type { Span } from "../model/dataset.ts";
import { isListedChange } from "./changes-listed.ts";
import { clauseBefore } from "./clause.ts";
import { timeHeldAgainst } from "./held-against.ts";
import type { AroundWords } from "./unreached.ts";

const PERIOD = "(?:[上去前往]一?年|同[比期]|环比|上一?届|上[一次]次?|(?:19|20)\\d{2}年|前[两三几二四五]年|历年|近年)";
const AIM = "(?:计划|目标|任务|预期|预定|原定|指标|要求)";
const RISES =
  "(?<!新)(?:增长|增加|增多|净增|增幅|增|提高|提升|上升|上涨|下降|减少|降低|回落|减|降|缩短|缩减|压缩|压减)";
const WORK =
  "(?:收到|提交|立案|办复|提出|开展|组织|报送|解决|形成|走访|调研|视察|举办|召开|采用|培训|捐|办理|采纳|征集|发展|募集|筹集|接待|受理|审结|化解|调解|招收|新建|建成|救助|发放|销售|完成|栽植|播出|编印|推送)";

/** 增加12件, 提高2个百分点, 降幅达5%: what something rose or fell by, and not to. */
const rise = new RegExp(`${RISES}(?:(?:率|幅度?|速度?|比例)(?:达到?|为)?|了)?[约近超]?(?:${WORK}[^,。;\\d]{0,6})?$`);
/** 净增立案15件: what was there already is left out. */
const net = /净增[^,。;\d]{1,6}$/;
/** 相差9件, 多出9件, 超出3件: a gap has no other meaning. */
const gap = new RegExp(`(?:相差|[多高低]出|超出)(?:了|${AIM}|的|${PERIOD})*$`);
/** 较上年多2次, 同比多走访21家, 比计划少3场. */
const moreOrLess = new RegExp(
  `(?:[比较与同和](?:${PERIOD}|${AIM})|同比|环比)[^,。;\\d]{0,8}?[多少](?:了|${WORK}[^,。;\\d]{0,6})?$`,
);
const barely = new RegExp(`^(?:[同环]比)?(?:全年|又|还)?[多少](?:了|${WORK}[^,。;\\d]{0,6})?$`);
/** 少于计划的13次, 多于前三年平均数6场: what the number that was reached is held against. */
const reference = new RegExp(
  `(?:[多少高低]于|不及|超过|超出)了?[^,。;\\d]{0,4}?(?:${PERIOD}|${AIM})[^,。;\\d]{0,6}$|${PERIOD}[^,。;\\d]{0,4}(?:平均|年均)(?:数|值)?(?:的|为)?$`,
);
/** 由88件增加到130件. */
const from = /[由从][^,。;\d]{0,8}$/;
const risesTo = /^[^,。;\d]{0,6}(?:[增升提扩降减缩调变翻][^,。;\d]{0,3}[至到为成]|[至到])[^,。;\d]{0,6}\d/;

/** What counts what came to it: 新增, 净增. */
const isOfRise = (names: readonly string[]): boolean => names.some((name) => /新[增建设]|增|净/.test(name));

/**
 * The words that make the number at `span` of folded text a difference, or what another number is held against: 比上年增加12件, 相差9件,
 * 由88件增加到130件. Such a number is a statement of its own, but never how many there were, so no quote turns it into one. `names` are what
 * the entry's metric and facet are called, which may count what was added; `isDated`: an editor says which year it is of.
 */
export function difference(
  text: string,
  span: Span,
  { names, isDated }: { names: readonly string[]; isDated: boolean },
): AroundWords | undefined {
  // An old value of a time that is named is held against the entry's time.
  if (timeHeldAgainst(text, span)) return undefined;
  const clause = clauseBefore(text, span.start);
  const told = (words: string): AroundWords => ({ words, why: "compared", certainty: "plain" });
  const old = risesTo.test(text.slice(span.end, span.end + BEHIND)) ? from.exec(clause)?.[0] : undefined;
  if (old !== undefined) return isDated ? undefined : told(old);
  const more = (gap.exec(clause) ?? reference.exec(clause) ?? moreOrLess.exec(clause) ?? barely.exec(clause))?.[0];
  if (more !== undefined) return told(more);
  if (isOfRise(names)) return undefined;
  const risen = (rise.exec(clause) ?? net.exec(clause))?.[0];
  if (risen !== undefined) return told(risen);
  return isListedChange(text, span.start) ? told(/分别[^,。;\d]*/.exec(clause)?.[0] ?? "分别") : undefined;
}

const SINCE = "(?:年初|期初|月初|上年[末底]?|去年[末底]?|上年同期|去年同期|同期)";
const since = new RegExp(`[比较]${SINCE}(?:净|又|再)?(?:新增|增加|多增|增)了?$`);

/** 年末贷款余额286.4亿元，较年初新增31.2亿元: what came to it since, where none of `names` counts that. */
export function addedSince(text: string, { start }: Span, names: readonly string[]): AroundWords | undefined {
  const words = isOfRise(names) ? undefined : since.exec(clauseBefore(text, start))?.[0];
  return words === undefined ? undefined : { words, why: "compared", certainty: "likely" };
}

const BEHIND = 24;
