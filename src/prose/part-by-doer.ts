import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { isTime } from "./part-of-larger.ts";
import { namesAny, numbersIn } from "./plain-numbers.ts";

const DEED = "立案|收到|提交|提出|走访|调研|视察|办复|答复|开展|组织|举办|召开|报送|征集|形成|承办|交办";
const PARTY = "民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|知联会|共青团|妇联|总工会|科协|侨联|台联";
/** 民革市委会立案120件, and one behind another; of several together, or 等, nothing is said. */
const party = new RegExp(
  `(?:^(?:其中|如)?|\\d[^,。;:、\\d]{0,4}、)((?:${PARTY})[^,。;:、和与及等各\\d]{0,10}?)(?:共|累计|先后)*(?:提案)?(?:${DEED})[^,。;:、和与及等各\\d]{0,6}$`,
);

/** 各民主党派报送信息120篇, 各民主党派、工商联提交提案120件; with members or committees beside them it may be all there is. */
const parties =
  /^(?:其中|同时|全年|今年)?((?:各|[一二三四五六七八\d]个)?(?:民主党派|党派团体|党派)[省市县区州]?(?:委会|委|组织)?(?:[、和与及](?:各|市|区|县)?(?:工商联|人民团体|无党派人士|知联会|各?人民团体))*)(?:共|累计|先后|全年|今年|积极|踊跃)*(?:立案|提交|提出|报送|上报|反映|走访|调研|开展|组织|举办|征集|撰写|形成|慰问|捐)[^,。;:、和与及等\d]{0,18}$/;

/** 首批立案120件, 第一批立案120件. */
const batch =
  /(?:^|[,:;、])((?:首|第[一二三四五六七八九十\d]+)批)(?:次)?(?:提案)?(?:共|审查|审定)?(?:立案|收到|提交|交办|办复|征集|报送|走访|视察|调研|培训|慰问)[^,。;:\d]{0,6}$/;

/** 第二次提案审查会上，审定立案120件: of one review. */
const review =
  /(第[一二三四五六七八九十\d]{1,2}次(?:提案)?审查(?:委员会)?(?:工作)?会议?)上?[,]?(?:共|经)?(?:审查|审定|审议|研究|同意|确定)*(?:通过)?(?:立案|交办)[^,。;:\d]{0,6}$/;

/** 委员提案立案120件 beside 集体提案立案200件. */
const members = /((?:委员(?:个人|联名)?|个人|联名)(?:的)?提案)[^,。;:、\d]{0,6}$/;
const collective = /(?:集体|界别|党派|团体)(?:的)?提案[^,。;:、\d]{0,6}\d/;

/** 经济建设方面立案120件，占37.5%. */
const kind = new RegExp(
  `(?:^|[,:;、])(?!各)([\\p{L}a-z]{1,10}(?<![各分种此几多哪])(?:类|方面|领域))(?:的)?(?:提案)?(?:共)?(?:${DEED})?(?:的)?(?:提案)?$`,
  "u",
);
const share = /^[^,。;:\d]{0,6}[,(]?约?占(?:比|[^,。;:\d]{0,6}的)?(?:约|为|达)?\d/;

/** 提案委员会提交提案5件，市政协共收到提案300件 */
const organ = new RegExp(
  `^(?:其中)?(\\p{Script=Han}{2,10}(?:委员会|专委会|专委|界别?|小组|联络组|支部))(?:共|累计|先后)?(?:${DEED})[^,。;:、\\d]{0,6}$`,
  "u",
);
const WHOLE = /^[^,。;:\d]{0,8},([^,。;:\d]{0,12}(?:共|合计|总计)[^,。;:\d]{0,10})(?=\d)/;
const wider = /累计|全[国省市县区州]|系统|两级|三级|各级|来|届/;

/** 青年委员提交提案99件, 教育界委员提交提案15件, 首次提交提案的委员42人: some of the members. */
const someMembers = new RegExp(
  `^(?:其中)?((?:青年|女性?|党外|中共(?:党员)?|新任|连任|港澳(?:台侨)?|[\\p{Script=Han}]{2,4}界)委员)(?!会)(?:共|累计|先后)*(?:提交|提出|报送|反映|撰写|立案|捐[款赠资])[^,。;:、和与及等\\d]{0,8}$`,
  "u",
);
const firstTime = /^(?:其中)?((?:首次|第一次|连续)[^,。;:\d]{0,8}的委员)(?:共|有|达)*$/;

/** 县工商联界别率先垂范，捐资68万元: what one sector did. */
const sector = new RegExp(
  `^(?:其中)?([省市县区]?(?:教育|科技|科协|经济|工商联|农业|农林|文化|文艺|新闻|体育|医[药卫]|卫生|社科|社会福利|民族|宗教|港澳|侨联|侨台|台联|妇联|青联|共青团|工会|总工会|无党派|特邀|对外友好|环境资源|${PARTY})界(?:别组?)?)(?:委员)?[^,。;:\\d]{2,12},(?:共|累计|先后)*(?:${DEED}|捐[款资赠])[^,。;:、\\d]{0,8}$`,
);

/**
 * The one of several that the number at `span` of folded text is said of, where each is said to have done the same: 民革市委会立案120件, 首批立案120件,
 * 委员提案立案120件、集体提案立案200件. Undefined where none is, or one of `wordings` names it.
 */
export function partByDoer(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const behind = text.slice(span.end, span.end + NEAR);
  const found =
    party.exec(clause)?.[1] ??
    (wordings.some((one) => /集体提案|党派提案|团体提案/.test(one) && clause.includes(one))
      ? undefined
      : parties.exec(clause)?.[1]) ??
    batch.exec(clause)?.[1] ??
    review.exec(sentenceBefore(text, span.start))?.[1] ??
    someOf(clause) ??
    sector.exec(sentenceBefore(text, span.start))?.[1] ??
    besideCollective(text, span, clause, behind) ??
    (share.test(behind) ? kind.exec(clause)?.[1] : undefined) ??
    membersAmong(text, span) ??
    organBefore(text, span, { clause, behind, wordings });
  return found === undefined || isTime.test(found) || wordings.some((wording) => wording.includes(found))
    ? undefined
    : found;
}

const NEAR = 40;

const someOf = (clause: string): string | undefined => {
  const found = someMembers.exec(clause)?.[1] ?? firstTime.exec(clause)?.[1];
  return found === undefined || /^(?:[各全]|社会各|两|组织|邀请|发动|动员|引导|支持)/.test(found) ? undefined : found;
};

function besideCollective(text: string, { start }: Span, clause: string, behind: string): string | undefined {
  const found = members.exec(clause)?.[1];
  const sentence = `${sentenceBefore(text, start)}□${behind.split(/[。]/)[0] ?? ""}`;
  return found !== undefined && collective.test(sentence) ? found : undefined;
}

/** 300名委员提交提案，政协常委中95名提交提案 */
const among = /(?:^|[,;])([\p{Script=Han}]{0,6}(?:委员|常委|代表)中),?有?$/u;

function membersAmong(text: string, span: Span): string | undefined {
  const sentence = sentenceBefore(text, span.start);
  const found = among.exec(sentence);
  const own = [...numbersIn(text.slice(span.start, span.end))][0];
  const isLarger =
    found &&
    own &&
    own.unit !== "" &&
    [...numbersIn(sentence.slice(0, found.index))].some(
      ({ unit, value }) => unit.startsWith(own.unit) && value > own.value,
    );
  return isLarger ? found[1] : undefined;
}

/** What one of the body's organs did, before what all of them did. */
function organBefore(
  text: string,
  span: Span,
  { clause, behind, wordings }: { clause: string; behind: string; wordings: readonly string[] },
): string | undefined {
  const found = organ.exec(clause)?.[1];
  const whole = found === undefined ? null : WHOLE.exec(behind);
  if (!whole?.[1] || wider.test(whole[1]) || isTime.test(whole[1]) || !namesAny(whole[1], wordings)) return undefined;
  const own = [...numbersIn(text.slice(span.start, span.end))][0];
  const all = [...numbersIn(behind.slice(whole[0].length))][0];
  return own && all && all.unit === own.unit && all.value > own.value ? found : undefined;
}
