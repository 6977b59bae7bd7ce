import { pasteable, type DiagnosticCatalogue, type ToldCode } from "../../diagnostic-text.ts";
import { named } from "../names.ts";
import { numberMend, numbersTold } from "../number-reasons.ts";
import { periodMend, periodsTold } from "../period-reasons.ts";

/** What is said where the words around a number speak against its entry. */
export const toldOtherwise: Pick<DiagnosticCatalogue, ToldCode> = {
  "number-planned": ({ metric, raw, line, column, heading }) => ({
    message: `正文第 ${line} 行第 ${column} 列的“${raw}”是打算做的数，不是 ${metric} 已经做到的数：${heading === undefined ? "这份报告是工作安排" : `它在“${heading}”之下`}。`,
    hint: "写到 commitments 里：- { text: 原句, metric: 指标, target: 数 }；本年做到的数另有一处的，改成那个数。",
  }),
  "period-otherwise": ({ metric, raw, line, column, words, scope, year, told, mend, plain }) => ({
    message: `正文第 ${line} 行第 ${column} 列的“${raw}”说的是“${words}”，${periodsTold[told]}，而 ${metric} 填的是 ${year} 年、口径 ${named(scope)}。`,
    hint: periodMend(mend, words, plain),
  }),
  "period-unsaid": ({ metric, raw, line, column, unsaid, year, scope, asOf = "" }) =>
    unsaid === "asOf"
      ? {
          message: `${metric} 填的截止时间是 ${asOf}，而报告里没有说正文第 ${line} 行第 ${column} 列的“${raw}”截至这个时间。`,
          hint: "按正文写明的截止时间改 asOf，正文没有写的删去；别处可以证明的，加 note 说明；正文说“截至目前”的，给报告写上 published。",
        }
      : {
          message: `${metric} 填的是${unsaid === "year" ? ` ${year} 年` : `口径 ${named(scope)}`}，而正文第 ${line} 行第 ${column} 列的“${raw}”前后都没有这样说。`,
          hint: `是报告本身所说的那段时间的数，删去 ${unsaid}；别处可以证明的，加 note 说明。`,
        },
  "body-otherwise": ({ metric, raw, line, column, words, body, plain }) => ({
    message: `正文第 ${line} 行第 ${column} 列的“${raw}”说的是“${words}”，不是${body}的 ${metric}。`,
    hint: `不是${body}的数，从 metrics 里删去；说的是一个部分的，写 facet（如 facet: ${words}）${plain ? "" : `；警告有误的，加 quote 抄上带“${words}”的原句`}。`,
  }),
  "words-of-part": ({ metric, raw, line, column, words }) => ({
    message: `正文第 ${line} 行第 ${column} 列的“${raw}”只说“${words}”，不能算作 ${metric} 的 100%。`,
    hint: `写成 { facet: ${words}, value: 100% }；全部提案另有说法或数字的，改填那个数。`,
  }),
  "number-otherwise": ({ metric, raw, line, column, words, why, plain }) => ({
    message: `正文第 ${line} 行第 ${column} 列的“${raw}”说的是“${words}”，${numbersTold[why]}，不是 ${metric} 已经做到的${why === "part" ? "总" : ""}数。`,
    hint: numberMend(why, words, plain),
  }),
  "facet-otherwise": ({ metric, raw, line, column, facet, other, words }) => ({
    message: `正文第 ${line} 行第 ${column} 列的“${raw}”说的是“${words}”，是 ${metric} 的细分 ${other}，不是 ${facet}。`,
    hint: `改成 facet: ${other}，或改填 ${facet} 的数。`,
  }),
  "facet-unnamed": ({ metric, raw, line, column, facet }) => ({
    message: `正文第 ${line} 行第 ${column} 列的“${raw}”前后都没有提到 ${metric} 的细分“${facet}”。`,
    hint: "正文说的是总数的，删去 facet；用了别的说法的，在 content/metrics.yaml 这个细分的 wordings 里补上；别处可以证明的，加 note 说明。",
  }),
  "status-otherwise": ({ metric, raw, line, column, words, status }) =>
    status === "A"
      ? {
          message: `${metric} 填的是初步数或估计数，而报告里没有说正文第 ${line} 行第 ${column} 列的“${raw}”还没有定。`,
          hint: "正文写的是定数的，删去 status；别处可以证明的，加 note 说明。",
        }
      : {
          message: `正文第 ${line} 行第 ${column} 列的“${raw}”写明是“${words}”，${metric} 却当作定数。`,
          hint: `给这一条加上 status: ${status}（${status === "P" ? "初步数" : "估计数"}）；后来定了没有变的，加 note 说明。`,
        },
  "note-unsaid": ({ metric, raw, line, column, words }) => ({
    message: `正文第 ${line} 行第 ${column} 列的“${raw}”下面注着“${words}”，${metric} 没有说。`,
    hint: `给这一条加上 note: ${pasteable(words)}；注的是别的数的，用 note 写明这个数的范围。`,
  }),
  "inferred-otherwise": ({ metric, raw, quote, why }) =>
    why === "plan"
      ? {
          message: `${metric} 推算为“${raw}”，引文“${quote}”说的却是打算做的数。`,
          hint: "写到 commitments 里；已经做到的数另有一处的，改成那个数。",
        }
      : why === "all"
        ? {
            message: `${metric} 推算为“${raw}”，引文“${quote}”却没有说“全部”“均”一类的话。`,
            hint: "把引文抄长一些，带上说明是全部的那几个字；原文没有这样说的，改填推算得出的数，或删去这一条。",
          }
        : {
            message: `${metric} 推算为“${raw}”，引文“${quote}”里的数相加、相减、相除都得不出它。`,
            hint: "核对推算；还用了别处的数的，把那个数写进 note。",
          },
};
