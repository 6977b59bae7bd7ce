import type { Span } from "../model/dataset.ts";
import { sentenceBefore } from "./clause.ts";

const COUNT = "(?:[二两三四五六七八九十]|[2-9]|10)";
/** Words for more than the next year: 五年内, 用三年时间, 任期内, 到届末, “十五五”期间, 2024—2026年. */
const long = new RegExp(
  `(?:用|花|经过?|力争|争取|在)?(?:今后|未来|接下来)?的?${COUNT}(?:至${COUNT})?个?年(?:之内|以内|左右|内|(?:的)?时间)|(?:今后|未来|接下来)的?(?:[几数]|${COUNT})年|(?:本届|任期|届)(?:政协)?(?:的)?(?:任期)?(?:内|末|满|期间|结束(?:前|时))|(?<!(?:围绕|按照?|落实|编制|对[标照]|贯彻|聚焦|紧扣|服务|助力|根据|锚定|实施)[^,;:]{0,8})["“]?十[四五六七八]五["”]?(?:期间|时期|规划|末|期末|以来)?|(?:19|20)\\d{2}年?[-—–~至到]+(?:19|20)?\\d{2}年`,
);
/** 在本届任期内完成的…基础上, 按照五年规划: of what else there is. */
const besides = /^[^,;。]{0,10}(?:基础上|要求|部署|精神|总结|收官|回顾|开局|编制)/;
/** 2024年走访400家, 明年: what the target's own clause says of its year. */
const ofNext = /明年|来年|今年|全年|年内|年底|当年|每年|年均|(?:19|20)\d{2}年/;

/** The words that give the target at `number` of folded text more years than the next one; undefined where none do. */
export function longAim(text: string, number: Span): string | undefined {
  const sentence = sentenceBefore(text, number.start);
  // The dash of 2024—2026年 ends no clause here.
  const clause = sentence.split(/[,;:]/).at(-1) ?? "";
  const inClause = long.exec(clause);
  if (
    inClause &&
    !besides.test(clause.slice(inClause.index + inClause[0].length)) &&
    !ofNext.test(clause.slice(inClause.index + inClause[0].length))
  )
    return inClause[0];
  const earlier = long.exec(sentence);
  const rest = earlier ? sentence.slice(earlier.index + earlier[0].length) : "";
  // 五年内建成一流政协，走访400家: the time opens a clause of its own.
  const opensIt =
    earlier !== null && /(?:^|[,:;])[^,:;]{0,4}$/.test(sentence.slice(0, earlier.index)) && /^[,:]/.test(rest);
  return opensIt && !besides.test(rest) && !ofNext.test(rest) ? earlier[0] : undefined;
}
