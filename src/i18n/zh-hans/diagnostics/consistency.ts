import type { RuleMessages } from "../../diagnostic-text.ts";

export const consistency: RuleMessages<"consistency"> = {
  "ratio-range": ({ metric, raw }) => ({
    message: `${metric} 的“${raw}”超过了 100%。`,
    hint: "核对原文；原文确实如此的，加 note 说明。",
  }),
  "part-exceeds-whole": ({ part, partRaw, whole, wholeRaw }) => ({
    message: `${part}（${partRaw}）多于 ${whole}（${wholeRaw}）。`,
    hint: "核对两个数和它们的口径；原文确实如此的，加 note 说明。",
  }),
  "rate-mismatch": ({ metric, stated, counted, of, to }) => ({
    message: `${metric} 写的是 ${stated}，按 ${of} ÷ ${to} 算是 ${counted}%。`,
    hint: "核对三个数；原文确实如此的，照录原文并加 note 说明。",
  }),
  "parts-against-total": ({ metric, total, parts, sum, problem }) => ({
    message:
      problem === "part-above"
        ? `${metric} 的一部分（${parts.join("、")}）比合计（${total}）还多。`
        : `${metric} 合计写的是 ${total}，各部分（${parts.join("、")}）加起来是 ${sum}。`,
    hint: "核对合计和各部分；原文确实如此的，照录原文，在合计那一条加 note 说明。",
  }),
  "value-ten-times": ({ metric, raw, before, year }) => ({
    message: `${metric} 这里是“${raw}”，${year}年是“${before}”，相差十倍上下或更多。`,
    hint: "核对有没有多写、少写一位数，或漏了“万”；确实没有错的，加 note 说明。",
  }),
  "numbers-unchanged": ({ other, year, numbers }) => ({
    message: `这里的 ${numbers} 个数字与 ${year}年的 ${other} 全都一样。`,
    hint: "核对是不是复制后忘了改；确实都一样的，在信息区加 note 说明。",
  }),
  "text-unchanged": ({ other, year, copied, paragraphs }) => ({
    message: `正文的 ${paragraphs} 个长段落里有 ${copied} 个与 ${year}年的 ${other} 一字不差。`,
    hint: "核对是不是复制后忘了改，换成今年的内容；原文确实如此的，在信息区加 note 说明。",
  }),
  "sessions-in-one-year": ({ metric, year, here, there, other, late }) => ({
    message: `${metric} 在 ${year}年有两次会议的数：这里是“${here}”，${other} 里是“${there}”，图表只画得出一个。`,
    hint: late
      ? `下半年开的会，记在下一年：把那份报告的 year 改成 ${year + 1}，文件名里的年份一同改。`
      : "核对两份报告的 year、term 和 session；一年确实开了两次会的，不必理会，两个数都列在表里。",
  }),
  "reports-disagree": ({ metric, here, there, other }) => ({
    message: `${metric} 这里是“${here}”，${other} 里是“${there}”。`,
    hint: "核对来源；确有不同说法的，加 note 说明，或用 supersedes 指明以哪份为准。",
  }),
};
