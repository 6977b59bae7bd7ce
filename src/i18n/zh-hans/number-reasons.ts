import type { DiagnosticData } from "../../model/diagnostic.ts";

type Why = DiagnosticData["number-otherwise"]["why"];

/** What the words beside a number make of it. */
export const numbersTold: Record<Why, string> = {
  ahead: "是打算做的",
  planned: "是原先计划的，做到的另有一个数",
  listed: "是列入以后计划的",
  dropped: "没有做成",
  compared: "是拿来比较的",
  required: "是规定要达到的",
  said: "是有人建议或反映的",
  unfinished: "是还没有做完的",
  withdrawn: "是已经更正、不再作数的",
  told: "是别人说的，不是报告自己的说法",
  supposed: "是设计、需要或测算的",
  part: "只是其中一部分",
  thing: "数的是别的对象",
};

/** What a commitment's words make of a number that is given as its target. */
export const targetsTold: Record<DiagnosticData["target-otherwise"]["why"], string> = {
  body: "是别的单位的目标",
  time: "不是当年的目标",
};

/** How to mend an entry that the words beside its number do not fit; a quote settles no plain words. */
export function numberMend(why: Why, words: string, plain = false): string {
  const settle = plain ? "。" : `；警告有误的，加 quote 抄上带“${words}”的原句。`;
  if (why === "part") return `写成 { facet: ${words}, value: 数 }；总数另有一处的，改填那个数${settle}`;
  if (why === "thing")
    return `改填本指标的数，正文没有的从 metrics 里删去；本指标也算“${words}”的，在 content/metrics.yaml 的 wordings 里补上${settle}`;
  if (why === "ahead" || why === "listed")
    return `打算做的写到 commitments 里；已经做到的数另有一处的，改成那个数${settle}`;
  if (why === "withdrawn") return `改填更正以后的数；正文没有的，从 metrics 里删去${settle}`;
  if (why === "told") return `改填报告自己写的数；正文没有的，从 metrics 里删去${settle}`;
  if (why === "said" || why === "unfinished" || why === "supposed")
    return `改填已经做到的数；正文没有的，从 metrics 里删去${settle}`;
  return "改填已经做到的数；正文没有的，从 metrics 里删去。";
}
