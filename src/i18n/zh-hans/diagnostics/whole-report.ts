import type { Scope } from "../../../model/dataset.ts";
import type { DiagnosticCatalogue, WholeReportCode } from "../../diagnostic-text.ts";

/** What is said where a report's day or title speaks against its year, body or kind. */
export const wholeReport: Pick<DiagnosticCatalogue, WholeReportCode> = {
  "year-unfinished": ({ year, published, numbers, metric, words, before, begun }) => ({
    message: begun
      ? `报告在 ${published} 发布，${year}年才开始，year 却写的是 ${year}：这里的 ${numbers} 个会议以来的数，多半是上一年的。`
      : words === undefined
        ? `${metric === undefined ? `这里的 ${numbers} 个数` : metric} 填的是 ${year}年全年，报告在 ${published} 就发布了，那时 ${year}年还没有过完。`
        : `报告在 ${published} 发布，说的是“${words}”，year 写的却是 ${year}：这里的 ${numbers} 个数是 ${before}年的，不是 ${year}年的。`,
    hint: begun
      ? `year 是工作的年份，不是发布或开会的年份：说的是上一年的，把 year 改成 ${year - 1}，文件名里的年份也改；确是 ${year}年的，给这些数写明 period。`
      : words === undefined
        ? "year 是工作的年份，不是发布的年份：说的是上一年的，改 year（报告的文件名也要改）；只数到某一天的，给这些数加上 asOf；会议以来、大会期间的，改 scope。"
        : `把 year 改成 ${before}，文件名里的年份也改；确是 ${year}年的数，给它们写明 asOf 或别的 scope。`,
  }),
  "title-otherwise": ({ words, year, body, why }) => ({
    message: {
      year: `标题里的“${words}”与 year: ${year} 不是同一年。`,
      years: `标题里的“${words}”说的是几年，这份报告填的是 ${year} 一年。`,
      part: `标题里的“${words}”只是一年中的一段，这里却有 ${year}年全年的数。`,
      plan: `标题说的是“${words}”，是还没有做的，kind 却不是 plan。`,
      body: `标题说的是“${words}”，报告的机构却是${body}。`,
      opening: `开头和小标题说的是“${words}”，全文没有提到 ${year}年，year 却是 ${year}。`,
    }[why],
    hint: {
      year: "year 是工作的年份：核对标题和 year，改正其中一处。",
      years: "几年合计的数写 scope: term-cumulative 和 period；报告确实只说这一年的，在标题里写明这一年。",
      part: "给这些数加上 asOf；确是全年的，改正标题。",
      plan: "工作要点、安排写 kind: plan，其中的目标写到 commitments 里；说的是完成情况的，在标题里写明。",
      opening: "year 是工作的年份，不是发布的年份：核对正文和 year，改正 year 和文件名。",
      body: "核对 body 和标题，改正其中一处；两家一起的，在标题里也写上本机构。",
    }[why],
  }),
  "scope-otherwise": ({ scope, words, meant }) => ({
    message:
      words === undefined || meant === undefined
        ? `scope 写的是 ${scope}，全文却没有一处说的是${times[scope]}。`
        : `正文开头说的是“${words}”，是${times[meant]}，scope 却是 ${scope}。`,
    hint: "核对 scope：全年写 calendar-year，一次会议到下一次之间的一年写 since-session，大会期间写 session，闭会期间写 between-sessions，几年合计写 term-cumulative。",
  }),
};

const times: Record<Scope, string> = {
  "calendar-year": "全年",
  "since-session": "会议以来",
  session: "大会期间",
  "between-sessions": "闭会期间",
  "term-cumulative": "几年或一届",
};
