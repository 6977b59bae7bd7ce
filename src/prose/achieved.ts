import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";

const aims =
  /力争|争取|计划|拟|目标|任务|(?<!即)将|(?<![主重必需紧摘提概简纪])要|确保|保证|预计|预期|打算|努力|明年|来年|今后|下一?步|未来/;
/** 在已立案300件的基础上: what was reached is set out from, and no aim either. */
const done = /(?<![不而])已(?:经)?(?!知)[^,\d]{0,8}|[\p{L}]{1,4}(?<![为除])了(?=[^,\d]{0,6}$)/u;
const behind =
  /^[^,。;:\d]{0,6}?(?:已(?:经)?|均|都|全部)?(?:已(?:经)?(?:全部)?|得到)(?:立案|办复|办结|答复|完成|实现|落实|达到)/;
const lookedBack =
  /(?:^|[,:])(?:去年|上年|过去的?一年|一年来|[一二三四五六七八九十两近\d]{1,3}年来|截[至止][^,]{0,10}|今年以来|会议以来)[^。;]*$/;

/** The words that say of the number at `span` in folded text that it has been reached: 已立案. Undefined where none do, or it is aimed at. */
export function achievedAt(text: string, span: Span): string | undefined {
  const clause = clauseBefore(text, span.start);
  const sentence = sentenceBefore(text, span.start);
  const after = behind.exec(text.slice(span.end, span.end + 20))?.[0];
  if (after !== undefined && !aims.test(sentence)) return after;
  const own = done.exec(clause);
  if (own && !aims.test(clause)) return own[0];
  const back = lookedBack.exec(sentence)?.[0];
  return back !== undefined && !aims.test(sentence) ? back.replace(/^[,:]/, "") : undefined;
}
