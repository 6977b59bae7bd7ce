import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { isPlanned } from "./plan.ts";

/** What makes 全部办复 less than all, before it in its clause. Behind 的 another thing is spoken of: 基本解决的提案全部办复. */
const hedges = /(?:基本|大体|大致|大部分?|多数|部分|近乎|几乎|接近|原则上|是否|能否|并非|不是|[未没])[^的已]{0,8}$/;
const hedgedAlready = /(?:基本上?|大体上?|大部分?[^的]{0,6}|多数[^的]{0,6}|几乎)已经?$/;
const intended = /将(?:[于在][^的]{0,8})?$|(?:务必|必须|(?<![主重必紧摘提概简纪])要求?|应[当该于在]|确保|保证)(?!了)[^的已]{0,10}$/;

/** 除3件外, 全部办复. */
const exception = /除(?!此)[^。;]{1,24}外/;

/** Whether words for all of it (全部办复) at `start` in folded text are denied, hedged, aimed at, or true but for some. */
export function isNotAll(text: string, { start }: Span): boolean {
  const clause = clauseBefore(text, start);
  return (
    hedges.test(clause) || hedgedAlready.test(clause) || intended.test(clause) || exception.test(sentenceBefore(text, start)) || isPlanned(text, start, "%")
  );
}
