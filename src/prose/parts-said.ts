import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { isTime } from "./part-of-larger.ts";
import type { Certainty } from "./times.ts";

/** Two things that are joined, or each of several, are no part. */
const joins = /[和与、各]|(?<!涉)及|等/;
const kinds = /(?:重点(?:督办)?|集体|个人|联名|界别|督办|党派|团体)(?:的)?提案[^,。;:\d]{0,8}$/;
/** 经济类18件; not 各类. */
const category = /(?:^|[,:、;])([\p{L}a-z]{1,4}(?<![各分种此几多])类)(?:提案|的)?$/u;
const about = /(?:涉及|关于|有关|围绕|聚焦|反映)[\p{L}]{2,12}的提案[^,。;:\d]{0,8}$/u;
const proposer = /^(?:其中)?[:：]?((?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|知联会|共青团|妇联|总工会)[\p{L}]{0,8}?)(?:提交|提出|报送)?(?:的)?(?:立案)?提案/u;
const undone = /(?:撤销|取消|撤回|不再|退回)(?:的)?立案[^,。;:\d]{0,4}$/;

/** The words that make the number at `span` in folded text one of a part of what `wordings` name, as 集体提案立案率88%; undefined where none do. */
export function partSaid(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const found = undone.exec(clause)?.[0] ?? behindOfWhich(text, span, wordings);
  if (found !== undefined) return found;
  if (joins.test(clause)) return undefined;
  const words = kinds.exec(clause)?.[0] ?? category.exec(clause)?.[1] ?? about.exec(clause)?.[0] ?? proposer.exec(clause)?.[1];
  const part = words === undefined ? undefined : (/^.*?提案/.exec(words)?.[0] ?? words);
  return part !== undefined && wordings.some((wording) => wording.includes(part)) ? undefined : part;
}

const NEAR = 12;

/** 服务群众560人次，其中老人60人次: after 其中 the metric is not named again, and the number before it is of the same unit. */
function behindOfWhich(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const found = /\d([^\d,。;:]{0,6})[,(]其中[,:]?([^,。;:\d]{0,16})$/.exec(sentenceBefore(text, span.start));
  const unit = /[^\d.]*$/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  if (!found || unit === "" || isTime.test(found[2] ?? "") || !found[1]?.startsWith(unit)) return undefined;
  const words = `${found[2] ?? ""}${/^[^,。;:]*/.exec(text.slice(span.end, span.end + NEAR))?.[0] ?? ""}`;
  return wordings.some((wording) => wording.split(/…+/).some((part) => part !== "" && words.includes(part))) ? undefined : `其中${found[2] ?? ""}`;
}

const kindsOfAll = /(?:重点(?:督办)?|集体|大会|平时|个人|联名|界别|督办|党派|团体|闭会期间|委员)(?:的)?提案[^,。;:]{0,6}$/;
const categoryOfAll = /([\p{L}a-z]{1,6}(?<![各分种此几多])类)(?:的)?提案[^,。;:]{0,6}$/u;
const ofWhich = /其中,?(?=[^,。;:]*\d)([^,。;:]{1,14})$/;
/** 交由市政府办理的, 市教育局承办的; not 各单位承办的. */
const handlers = /([\p{L}]{1,10}?(?:局|委|办|厅|部|政府|区|县|公司|中心))(?:承办|办理|主办|负责办理)的[^,。;:]{0,10}$/u;

/** The part that words for all of it (全部办复) at `at` in folded text are said of: 重点提案; 大会提案和平时提案 are no part. */
export function partOfAll(text: string, at: number): { words: string; certainty: Certainty } | undefined {
  const clause = clauseBefore(text, at);
  const inWhole = ofWhich.exec(sentenceBefore(text, at));
  if (inWhole) return { words: `其中${inWhole[1] ?? ""}`, certainty: "plain" };
  if (joins.test(clause)) return undefined;
  const kind = kindsOfAll.exec(clause) ?? categoryOfAll.exec(clause);
  if (kind) return { words: /^.*?提案/.exec(kind[0])?.[0] ?? kind[0], certainty: "plain" };
  const handler = handlers.exec(clause);
  return handler ? { words: handler[0], certainty: "likely" } : undefined;
}
