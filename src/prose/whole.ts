import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { isPlanned } from "./plan.ts";

/** What makes 全部办复 less than all, before it in its clause. Behind 的 another thing is spoken of: 基本解决的提案全部办复. */
const hedges = /(?:基本|大体|大致|大部分?|多数|部分|近乎|几乎|接近|原则上|是否|能否|并非|不是|[未没])[^的已]{0,8}$/;
const hedgedAlready = /(?:基本上?|大体上?|大部分?[^的]{0,6}|多数[^的]{0,6}|几乎)已经?$/;
const intended =
  /将(?:[于在][^的]{0,8})?$|(?:务必|必须|(?<![主重必紧摘提概简纪])要求?|应[当该于在]|确保|保证)(?!了)[^的已]{0,10}$/;

const denied = /不(?:可能|能|会|一定|必|太可能)[^的已]{0,6}$/;
const due =
  /(?:(?<![响反供对适相回感呼效顺照理])应|(?<![所必急])需|须)(?:[于在]?[^,。;的已]{0,6}(?:前|底)|按[时期]|及时)?$/;
/** Behind the words: “全部办复”的目标, 全部办复的县区, 全部办复了吗, 全部答复全国政协. */
const notSaid = /^["”」]?(?:的|这一)|^[^,。;]{0,6}\?|^了?[吗么]|^(?:全国|各省|省|自治区|上级)/;
const reachedAim = /(?:实现|达到|完成)了?[^未没,。;]{0,8}$/;

/** 除3件外, 全部办复. */
const exception = /除(?!此)[^。;]{1,24}外/;

/** 均已办复，仅2件延期 */
const exceptBehind =
  /^[^。;\d]{0,8},(?:仅|只有|但|唯|尚有|还有|其中)[^,。;\d]{0,4}\d+[件份项条][^,。;]{0,8}(?:延期|未|正在|尚|逾期|滚动|跨年|暂缓)/;
const triedFor = /(?:力求|力促|致力于|争取)[^,。;的已]{0,12}$/;

/** 督促各单位做到全部办复: asked for, and perhaps reached. */
const asked = /(?:推动|督促|促使)[^,。;的已]{0,10}做到$/;
export const askedOfAll = (text: string, at: number): string | undefined => asked.exec(clauseBefore(text, at))?.[0];

/** Whether words for all of it (全部办复) at `start` in folded text are denied, hedged, aimed at, or true but for some. */
export function isNotAll(text: string, { start, end }: Span): boolean {
  const clause = clauseBefore(text, start);
  if (notSaid.test(text.slice(end, end + 12)) && !reachedAim.test(clause)) return true;
  return (
    exceptBehind.test(text.slice(end, end + 40)) ||
    triedFor.test(clause) ||
    denied.test(clause) ||
    due.test(clause) ||
    hedges.test(clause) ||
    hedgedAlready.test(clause) ||
    intended.test(clause) ||
    exception.test(sentenceBefore(text, start)) ||
    isPlanned(text, start, "%")
  );
}
