import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { partByDoer } from "./part-by-doer.ts";
import { partInBrackets } from "./part-in-brackets.ts";
import { isTime } from "./part-of-larger.ts";
import { namesAny, numbersIn, wordsBeside } from "./plain-numbers.ts";
import { onePerson } from "./singled-out.ts";
import { SURNAME } from "./surnames.ts";
import type { Certainty } from "./time.ts";

/** Two things that are joined, or each of several, are no part. */
const joins = /[和与、各]|(?<!涉)及|等/;
const kinds = /(?:重点(?:督办)?|集体|个人|联名|界别|督办|党派|团体)(?:的)?提案[^,。;:\d]{0,8}$/;
/** 会办提案办复率100%, 网络提交的提案立案60件: kinds by how they are handled, or came in. */
const ways =
  /((?:主办|会办|协办|分办|独办|(?:党群|党委|群团|垂管)(?:系统|部门|单位)(?:承办|办理|主办|会办)的?|(?:通过)?(?:网络|网上|线上|微信|电子邮件|现场|纸质)(?:平台|渠道)?(?:提交|报送|征集)?的?)提案)[^,。;:\d]{0,8}$/;
/** 涉农的有45件 */
const concerning = /(涉(?:农|企|教|医|台|侨|外|法|水|民生))(?:的|类|方面)*(?:提案)?(?:共|有|为|占|达)*$/;
/** 经济类18件, B类提案办复率92%; not 各类. */
const category =
  /(?:^|[,:、;])([\p{L}a-z]{1,4}(?<![各分种此几多])类)(?:提案|的)?(?:的?\p{L}{2,4}率(?:为|达到?|均)*)?$/u;
const about = /(?:涉及|关于|有关|围绕|聚焦|反映)[\p{L}]{2,12}的提案[^,。;:\d]{0,8}$/u;
const proposer =
  /^(?:其中)?[:：]?((?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|知联会|共青团|妇联|总工会)[\p{L}]{0,8}?)(?:提交|提出|报送)?(?:的)?(?:立案)?提案/u;
const deed = "立案|收到|提交|走访|调研|视察|办复|采用|开展|组织|举办|召开|报送|捐款|捐赠|征集";
const undone = new RegExp(`(?:撤销|取消|撤回|不再|退回|停止|中止|叫停)了?(?:的)?(?:${deed})[^,。;:\\d]{0,6}$`);
/** 追加立案15件: more of what was counted before. */
const added = new RegExp(`(?:新增|追加|增补|补充|增报)(?:${deed})[^,。;:\\d]{0,6}$`);
const addedToNumber = new RegExp(`\\d[^。;]{0,20},(?:之?后|其后|期间)?(?:又|另外?|再)(?:${deed})[^,。;:\\d]{0,6}$`);
/** 经济委员会：走访12家, 王建国委员走访33家: one of the body's own. */
const committee =
  /(?:^|[。;])([\p{L}]{2,10}(?:委员会|专委会|委员小组|活动组|联络组|工作组|界别组?)):[^,。;:\d]{0,12}$/u;
const member = new RegExp(
  `(?:^|[,:;、])(${SURNAME}(?![名位余多])\\p{Script=Han}{1,2}(?<![名位族界级届])委员)(?:个人|一人)?(?:先后|共|累计|全年)?(?:${deed})[^,。;:\\d]{0,8}$`,
  "u",
);
/** 此次活动走访企业12家, 首场协商; of a session (本次大会) it is all there is. */
const once =
  /(?:^|[,:;。]|其中)在?((?:[本此该这]次|首场|单[次场]|当[天日]|其中一[次场])(?!大会|会议|全会|全体会|以来|起)[^,。;:\d]{0,12})$/;
/** 其中一场活动，委员参与300人次 */
const oneOf = /(?:^|[。;,])(其中(?:的)?一[场次期个][^,。;\d]{0,12}),(?![^。;]*(?:全年|共|累计|总))[^,。;\d]{0,20}$/;
/** 基本满意率2.8%; 满意、基本满意 is more than 满意. */
const graded = /(?:(?<![意][和或及与])(?:基本|不|较为?|非常|很)满意|满意、基本满意)(?:率|度|的)?[^,。;:\d]{0,6}$/;
/** 办复率100%的单位61家: what the number is true of is counted. */
const condition = /^的(?:承办)?(?:单位|部门|县|区|市|乡镇|街道|提案(?!人|者))[^,。;:]{0,6}\d/;

/** The member, the party or the committee whose own the number at `span` of folded text is, where an entry's facet is what was done: 张明委员报送信息25篇. */
export const oneDoer = (text: string, span: Span, names: readonly string[]): string | undefined => {
  const clause = clauseBefore(text, span.start);
  const found = member.exec(clause)?.[1] ?? partByDoer(text, span, names) ?? onePerson(text, span);
  return found === undefined || names.some((name) => name.includes(found) || /党派|专委|委员会|界别/.test(name))
    ? undefined
    : found;
};

/** The words that make the number at `span` in folded text one of a part of what `wordings` name, as 集体提案立案率88%; undefined where none do. */
export function partSaid(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const sentence = sentenceBefore(text, span.start);
  const told =
    added.exec(clause)?.[0] ??
    /(?:又|另外?|再)[^,]*$/.exec(addedToNumber.exec(sentence)?.[0] ?? "")?.[0] ??
    committee.exec(sentence)?.[1] ??
    member.exec(clause)?.[1] ??
    once.exec(clause)?.[1] ??
    oneOf.exec(sentence)?.[1];
  const rate = ofRate(text, span, clause) ?? rateOfWhich(text, span, wordings);
  if (rate !== undefined && !wordings.includes(rate)) return rate;
  if (told !== undefined && !wordings.some((wording) => wording.includes(told))) return told;
  const found =
    undone.exec(clause)?.[0] ??
    behindOfWhich(text, span, wordings) ??
    moreBesides(text, span, wordings) ??
    partByDoer(text, span, wordings) ??
    partInBrackets(text, span, wordings);
  if (found !== undefined) return found;
  if (joins.test(clause)) return undefined;
  const words =
    kinds.exec(clause)?.[0] ??
    ways.exec(clause)?.[1] ??
    concerning.exec(clause)?.[1] ??
    category.exec(clause)?.[1] ??
    about.exec(clause)?.[0] ??
    proposer.exec(clause)?.[1];
  const part = words === undefined ? undefined : (/^.*?提案/.exec(words)?.[0] ?? words);
  return part !== undefined && wordings.some((wording) => wording.includes(part)) ? undefined : part;
}

function ofRate(text: string, { start, end }: Span, clause: string): string | undefined {
  if (!text.slice(start, end).includes("%")) return undefined;
  return graded.exec(clause)?.[0] ?? condition.exec(text.slice(end, end + FAR))?.[0].replace(/\d+$/, "");
}

const says = /(?:分别|均|都|达到?|为|是)*$/;

/** 结案率97.1%。其中民商事案件结案率98.4% */
function rateOfWhich(text: string, { start, end }: Span, wordings: readonly string[]): string | undefined {
  if (!text.slice(start, end).includes("%")) return undefined;
  const sentence = sentenceBefore(text, start);
  const lead = sentence.lastIndexOf("其中");
  const about = sentence.replace(says, "");
  const rate = wordings.find((wording) => wording.endsWith("率") && about.endsWith(wording));
  if (lead < 0 || rate === undefined) return undefined;
  const part = /[\p{Script=Han}]{2,10}$/u.exec(about.slice(lead + 2, -rate.length))?.[0];
  const begin = start - sentence.length;
  const before = `${sentenceBefore(text, begin - 1)}${sentence.slice(0, lead)}`;
  const isBefore = [...before.matchAll(/\d[\d.]*%/g)].some(({ index }) =>
    before
      .slice(Math.max(0, index - NEAR), index)
      .replace(says, "")
      .endsWith(rate),
  );
  return part !== undefined && isBefore ? `其中${part}${rate}` : undefined;
}

const NEAR = 12;
const FAR = 20;

/** 服务群众560人次，其中老人60人次: after 其中 the metric is not named again, and the number before it is of the same unit. */
function behindOfWhich(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const found = /\d([^\d,。;:]{0,6})[,(]其中[,:]?([^,。;:\d]{0,16})$/.exec(sentenceBefore(text, span.start));
  const unit = /[^\d.]*$/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  if (!found || unit === "" || isTime.test(found[2] ?? "") || !found[1]?.startsWith(unit)) return undefined;
  const words = `${found[2] ?? ""}${/^[^,。;:]*/.exec(text.slice(span.end, span.end + NEAR))?.[0] ?? ""}`;
  return wordings.some((wording) => wording.split(/…+/).some((part) => part !== "" && words.includes(part)))
    ? undefined
    : `其中${found[2] ?? ""}`;
}

/** 立案160件，另有平时立案12件: more than the number of the same before it. */
function moreBesides(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const sentence = sentenceBefore(text, span.start);
  const found = /(?:^|[,;])(?:此外,?)?(另外?还?有)[^,。;:\d]{0,10}$/.exec(sentence);
  const own = [...numbersIn(text.slice(span.start, span.end))][0];
  if (!found || !own || own.unit === "") return undefined;
  const begin = span.start - sentence.length;
  const before = sentenceBefore(text, begin - 1) + text.slice(begin - 1, begin) + sentence.slice(0, found.index);
  const isMore = [...numbersIn(before)].some(
    (one) => one.unit === own.unit && namesAny(wordsBeside(before, one), wordings),
  );
  return isMore ? found[1] : undefined;
}

const kindsOfAll =
  /(?:重点(?:督办)?|集体|大会|平时|个人|联名|界别|督办|党派|团体|闭会期间|委员)(?:的)?提案[^,。;:]{0,6}$/;
const categoryOfAll = /([\p{L}a-z]{1,6}(?<![各分种此几多])类)(?:的)?提案[^,。;:]{0,6}$/u;
const ofWhich = /其中,?(?=[^,。;:]*\d)([^,。;:]{1,14})$/;
/** 交由市政府办理的, 市教育局承办的; not 各单位承办的. */
const handlers = /([\p{L}]{1,10}?(?:局|委|办|厅|部|政府|区|县|公司|中心))(?:承办|办理|主办|负责办理)的[^,。;:]{0,10}$/u;

/** 市长领办的均已办结, 涉及民生的提案全部办复 */
const led =
  /((?:书记|[市县区州省]长|主席|领导|常委|主任)[^,。;:的]{0,6}(?:领办|督办|领衔|包案|牵头)(?:办理|督办)?的)[^,。;:]{0,10}$/;
/** 人大代表建议全部办结, 信访件全部办结: another thing than proposals. */
const otherThing =
  /([\p{L}\d]{0,6}(?:代表建议|信访件?|巡[察视](?:反馈)?问题|工单|诉求|线索|来信|议案|事项|热线|实事))[^,。;:]{0,6}$/u;

/** The part that words for all of it (全部办复) at `at` in folded text are said of: 重点提案; 大会提案和平时提案 are no part. */
export function partOfAll(text: string, at: number): { words: string; certainty: Certainty } | undefined {
  const clause = clauseBefore(text, at);
  const inWhole = ofWhich.exec(sentenceBefore(text, at));
  if (inWhole) return { words: `其中${inWhole[1] ?? ""}`, certainty: "plain" };
  const other = otherThing.exec(clause)?.[1];
  if (other !== undefined && !/提案|信息/.test(clause)) return { words: other, certainty: "likely" };
  if (joins.test(clause)) return undefined;
  const subject = led.exec(clause)?.[1] ?? about.exec(clause)?.[0];
  if (subject !== undefined) return { words: /^.*?提案/.exec(subject)?.[0] ?? subject, certainty: "likely" };
  const kind = kindsOfAll.exec(clause) ?? categoryOfAll.exec(clause);
  if (kind) return { words: /^.*?提案/.exec(kind[0])?.[0] ?? kind[0], certainty: "plain" };
  const handler = handlers.exec(clause);
  return handler ? { words: handler[0], certainty: "likely" } : undefined;
}
