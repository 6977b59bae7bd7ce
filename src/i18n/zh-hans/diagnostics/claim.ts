import { toldOtherwise } from "./told-otherwise.ts";
import { wholeReport } from "./whole-report.ts";
import { pasteable, type RuleMessages } from "../../diagnostic-text.ts";
import { proseRefusals } from "../diagnostic-reasons.ts";
import { targetsTold } from "../number-reasons.ts";

export const claim: RuleMessages<"claim"> = {
  ...toldOtherwise,
  ...wholeReport,
  "number-not-in-text": ({ metric, raw, nearest, refused }) => ({
    message: `正文里找不到 ${metric} 的“${raw}”。`,
    hint:
      (nearest ? `正文写的是“${nearest}”。` : "") +
      (refused ? `正文第 ${refused.line} 行有这个数，但不能算：${proseRefusals[refused.reason]}。` : "") +
      `核对后改正文或改这里；数字另有出处的，写成 { value: ${pasteable(raw)}, source: { name: 出处 } }。`,
  }),
  "unit-beside": ({ metric, raw, line, unit, meant }) => ({
    message: `正文第 ${line} 行这个数的单位是“${unit}”，${metric} 写的“${raw}”不是这个意思。`,
    hint: `写成 ${meant}。`,
  }),
  "commitment-not-in-text": ({ part, words }) => ({
    message: `正文里找不到这项安排的${part === "heading" ? "标题" : "话"}：“${words}”。`,
    hint: `从正文原样复制；正文是本站摘要的，先把它写进摘要。${part === "heading" ? "正文没有标题的，删去 heading。" : ""}`,
  }),
  "target-not-in-text": ({ raw }) => ({
    message: `这项安排和正文里都没有目标“${raw}”。`,
    hint: "照正文写，单位和“余”“近”“以上”等字样也要一致；正文没有定目标的，删去 target。",
  }),
  "quote-not-in-text": ({ quote }) => ({ message: `正文里找不到引文“${quote}”。`, hint: "从正文原样复制这句话。" }),
  "quote-without-number": ({ quote, raw, refused, absent }) => ({
    message: `引文“${quote}”里没有“${raw}”。`,
    hint: refused
      ? `正文第 ${refused.line} 行有这个数，但不能算：${proseRefusals[refused.reason]}。`
      : absent
        ? "正文别处也没有这个数：照引文改数，或核对后改正文。"
        : "引文要包含这个数：把带有它的那几个字一起抄上。",
  }),
  "quote-names-other": ({ metric, quote, other }) => ({
    message: `引文“${quote}”说的是 ${other}，没有提到 ${metric}。`,
    hint: `核对有没有填错；确是 ${metric} 的，把引文抄长一些，带上说明它的那几个字。`,
  }),
  "quote-cuts-words": ({ quote, words, other, line }) => ({
    message: `引文“${quote}”截去了前面的字：正文第 ${line} 行写的是“${words}”，是 ${other} 的数。`,
    hint: `这个数填到 ${other} 下面；本指标另有数字的，改成那个数。`,
  }),
  "source-against-text": ({ metric, raw, stated, line }) => ({
    message: `${metric} 据另一来源是“${raw}”，正文第 ${line} 行却是“${stated}”。`,
    hint: "核对两处；确有不同说法的，加 note 说明。",
  }),
  "missing-stated": ({ metric, raw, line }) => ({
    message: `${metric} 填的是报告没有给出数字，正文第 ${line} 行却写着“${raw}”。`,
    hint: "写上 value，删去 status；那个数说的是别的事，加 note 说明。",
  }),
  "target-reached": ({ raw, words }) => ({
    message: `正文说的是“${words}”，“${raw}”是已经做到的数，不是这项安排的目标。`,
    hint: "做到的数填到 metrics 里；目标另有一处的，改成那个数；正文没有定目标的，删去 target。",
  }),
  "target-otherwise": ({ raw, words, why, whole }) => ({
    message: `这项安排里的“${raw}”说的是“${words}”，${whole ? "是别的单位的安排" : targetsTold[why]}。`,
    hint: whole ? "不是本单位的安排，从 commitments 里删去。" : "改填本单位当年的目标；正文没有定的，删去 target。",
  }),
  "target-names-other": ({ metric, raw, other }) => ({
    message: `这项安排里的“${raw}”说的是 ${other}，不是 ${metric}。`,
    hint: `改成 metric: ${other}，或改填 ${metric} 的目标。`,
  }),
  "anchor-unnamed": ({ metric, raw, line, text }) => ({
    message: `正文第 ${line} 行的“${raw}”附近没有 ${metric} 的说法：“${text}”。`,
    hint: "核对这个数是不是这个指标的；确实是的，加 quote 抄上原句，或在 content/metrics.yaml 的 wordings 里补上这种说法。",
  }),
  "anchor-nearer-other": ({ metric, facet, raw, line, text, other, otherFacet }) => ({
    message:
      other === metric
        ? `正文第 ${line} 行的“${raw}”更像是 ${metric} 的${otherFacet ? `细分 ${otherFacet}` : "合计数"}，不是${facet ? `细分 ${facet}` : "合计数"}：“${text}”。`
        : `正文第 ${line} 行的“${raw}”更像是 ${other} 的数，不是 ${metric} 的：“${text}”。`,
    hint:
      other === metric
        ? "是某个细分的数，写成 { facet: 细分, value: 数 }；确实没有错的，加 quote 抄上说明这个数字的那几个字。"
        : "核对有没有填错；确实没有错的，加 quote 抄上说明这个数字的那几个字。",
  }),
  "bound-doubtful": ({ metric, raw, line, text, words }) => ({
    message: `正文第 ${line} 行的“${raw}”是 ${metric} 的数，旁边有“${words}”，未必是确数：“${text}”。`,
    hint: `写成约数：约${raw}；${words.includes("初步") ? "是初步数的，加上 status: P；" : ""}确是实数的，加 note 说明。`,
  }),
  "anchor-ambiguous": ({ metric, raw, places }) => ({
    message: `${metric} 的“${raw}”在正文里不止一处可能：${places.map(({ line, text }) => `第 ${line} 行“${text}”`).join("；")}。暂用第一处。`,
    hint: "加 quote，把说明这个数字的那几个字抄上。",
  }),
  "number-unlisted": ({ raw, metric, text, stub, against, entry }) => ({
    message: `“${raw}”像是 ${metric} 的数，信息区里没有：“${text}”。`,
    hint:
      stub === undefined
        ? `${against?.words === undefined ? "前后的话" : `“${against.words}”`}说明它不是可以直接照填的数，多半不必理会；要列出的，按正文写明 year、scope 或 facet。`
        : `在 ${entry === "new" ? "metrics" : metric} 下面加${entry === "new" ? "一行" : "一条"}：${stub}。${entry === "beside-one" ? "原有的那个数也要另起一行，写成 - { value: … }。" : ""}不是这个指标的，不必理会。`,
  }),
  "caption-number": ({ found }) => ({
    message: `图题里写了数：“${found}”。`,
    hint: "图题里只写年份，数字由图给出；要写数，写在正文里，链接到报告里的那一句。",
  }),
};
