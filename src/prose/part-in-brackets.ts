import type { Span } from "../model/dataset.ts";
import { sentenceBefore } from "./clause.ts";
import { isTime } from "./part-of-larger.ts";
import { namesAny, numbersIn, wordsBeside } from "./plain-numbers.ts";

/** 市委书记批示21次, or the last of a list: 省领导批示12次、市委书记批示. */
const inside = /^(?:[^()\d,。;:、]{0,16}\d[\d.]*[^()\d,。;:、]{0,4}[、,])*([^()\d,。;:、]{2,16})$/;
/** What is new, or more than before, or what it comes to with others, is counted apart. */
const apart = /新|增|减|[比较多少超]|同期|累计|合计|[总共]计|实际|完成|目标|计划|任务|原|应|并案|合并/;

/** The part that brackets right behind a larger number of what `wordings` name tell of it: 批示52次（市委书记批示21次）; undefined where they tell none. */
export function partInBrackets(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const before = sentenceBefore(text, span.start);
  const open = before.lastIndexOf("(");
  const found = open < 0 ? undefined : inside.exec(before.slice(open + 1))?.[1];
  if (found === undefined || isTime.test(found) || apart.test(found)) return undefined;
  const own = [...numbersIn(text.slice(span.start, span.end))][0];
  const whole = before.slice(0, open);
  const larger = [...numbersIn(whole)].at(-1);
  if (
    !own ||
    own.unit === "" ||
    !larger ||
    larger.unit !== own.unit ||
    larger.end !== open ||
    larger.value <= own.value
  )
    return undefined;
  return namesAny(wordsBeside(whole, larger), wordings) ? found : undefined;
}
