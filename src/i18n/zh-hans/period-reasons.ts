import type { DiagnosticData } from "../../model/diagnostic.ts";
import { keysToAdd } from "../entry-keys.ts";

type Otherwise = DiagnosticData["period-otherwise"];

/** Which time a text speaks of, where it is not an entry's. */
export const periodsTold: Record<Otherwise["told"], string> = {
  "other-year": "是另一年的数",
  "last-year": "可能指报告的上一年，也可能指发布的上一年",
  "this-year": "是报告当年的数",
  "one-year": "是一年的数",
  years: "是几年合计的数",
  "other-years": "起止年份不同",
  "other-term": "是另一届的数",
  session: "是大会期间的数",
  "between-sessions": "是闭会期间的数",
  "since-session": "是会议以来的数",
  part: "只是一年中一段时间的数",
  "cut-off": "没有数到年底",
  "other-cut-off": "截止时间不同",
  "to-date": "是累计数，没有说从何时算起",
  ahead: "是以后的目标",
};

/** How to mend an entry that the words about time do not fit; a quote settles no plain words. */
export function periodMend(mend: Otherwise["mend"], words: string, plain = false): string {
  const settle = plain ? "。" : `；读法确实有误的，加 quote 抄上带“${words}”的原句。`;
  if (mend.commitments) return "目标写到 commitments 里；已经做到的数另有一处的，改成那个数。";
  const { years } = mend;
  if (years) return `看上下文核对是哪一年，给这一条写明 year: ${years[0]} 或 year: ${years[1]}。`;
  const keys = keysToAdd(mend, words);
  if (keys.length === 0) return `改填本年的数，或给这一条写明那一年的 year${settle}`;
  const other = words.startsWith("去年") ? "；报告是次年发布、“去年”就是报告年份的，写上 published" : "";
  return `核对后给这一条加上 ${keys.join("、")}，或改填本年的数${other}${settle}`;
}
