import type { ReportKind, Scope } from "../../model/dataset.ts";
import type { TextView } from "./text-view.ts";

/** What the title says its numbers cover; undefined where it does not say. */
export function statedScope({ title }: TextView, kind: ReportKind): Scope | undefined {
  if (kind === "examination-report") return "session";
  if (/(?:五|5|四|4)年(?:来|间)|届(?:政协|委员会)?以来|本届|(?:19|20)\d{2}年?[-—–至到]+(?:19|20)\d{2}年/.test(title))
    return "term-cumulative";
  if (/会议以来/.test(title)) return "since-session";
  return kind === "plan" ? "calendar-year" : undefined;
}
