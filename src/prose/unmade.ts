import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";

/** 撤销工作室8个, 废止制度4项 take away, 查阅调研报告55篇 makes none. */
const unmade =
  /(?:^|[,:;、]|[共已]|累计|先后|全年|依法|及时|集中|分别|课题组|\d[^\d]{0,3})((?:撤销|撤并|裁撤|撤除|注销|废止|撤案|撤回|退回|终止|查阅|参阅|翻阅|阅看)了?)([^,。;:\d]{0,12})$/;
/** 修订、废止制度, 撤销整合: what is done besides may have made them. */
const joined = /[、和与及或]$/;

const settling = "化解|调解|调处|解决|办[好实结]|落实";
const settles = new RegExp(settling);
/** 受理矛盾纠纷60件，调解成功41件: what came in, beside what was settled of it. */
const takenIn =
  /(?:^|[,:;、])[^,。;:、\d]{0,10}?((?:受理|接收|接到|登记|排查|摸排|梳理|收集|征集|发现)(?:出|到|了)?)[^,。;:\d]{0,12}$/;
const allSettled = new RegExp(`^[^。;\\d]{0,20}(?:${settling})(?![^。;]{0,12}(?:中|\\d))`);

/** The deed by which what is counted at `span` of folded text only came in, where `names` count what was settled. */
export function onlyTakenIn(text: string, span: Span, names: readonly string[]): string | undefined {
  if (!names.some((name) => settles.test(name))) return undefined;
  const clause = clauseBefore(text, span.start);
  const deed = takenIn.exec(clause)?.[1];
  return deed === undefined || settles.test(clause) || allSettled.test(text.slice(span.end, span.end + FAR))
    ? undefined
    : deed;
}

const FAR = 40;

/** The deed that makes none of what is counted at `span` of folded text, where none of `names` has it. */
export function unmadeBy(text: string, span: Span, names: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const found = unmade.exec(clause);
  const [, deed = "", of = ""] = found ?? [];
  if (!found || joined.test(clause.slice(0, clause.lastIndexOf(deed))) || /^[、和与及或并]/.test(of)) return undefined;
  const plain = deed.replace(/了$/, "");
  return names.some((name) => name.includes(plain)) ? undefined : `${plain}${of}`.slice(0, LONGEST);
}

const LONGEST = 14;
