import type { Span } from "../model/dataset.ts";

/** What begins a clause and tells nothing of what is counted. */
const empty = new RegExp(
  "^(?:其中|大会秘书处|含|包括|先后|累计|全年|合计|总计|共计?|一年来|并|已|还|又|分别|积极|扎实|深入|认真|持续|组织|开展|召开|举办|举行|形成|提出|报送|提交|收到|完成|制定|建立|建成|新建|参与|" +
    "均|都|带动|助力|促成|促进|引导|帮扶|推动|解决|编印|编辑|出版|协调|帮助|走访|邀请|安排|承办|参加|撰写|编报|反映|各类|各种|等|的|了|为|达到?|有)+",
);
const LONGEST = 16;

/**
 * Words of its clause that say what is special about a number whose metric is named by `wording`: 围绕养老 in 围绕养老开展活动20次.
 * Empty where the clause says nothing more than the metric.
 */
export function facetWords(text: string, { start, end, quote }: Span & { quote: Span }, wording: string): string {
  const words = `${text.slice(quote.start, start)}${text.slice(end, quote.end)}`
    .replace(wording, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const special = words.replace(empty, "").slice(-LONGEST);
  return special.length > 1 ? special : "";
}
