import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";

/** 对办理态度满意率: of the manner, and not of what came of it. */
const manner =
  /((?:服务|办理|工作|答复|承办)*(?:态度|作风|(?:办理|答复|沟通)(?:过程|方式|形式|时限|时效)))(?:的|表示|非常|较为?|基本){0,3}满意[^,。;:\d]{0,6}$/;
/** 对大会服务满意率: of something else than what was proposed. */
const object =
  /对((?:大会|会议|会务|后勤|培训|活动|机关|政协|委员(?=履职|队伍|作用|工作))(?:(?!提案|办理)[^,。;:\d]){0,8}?)(?:的|表示|非常|较为?|基本|总体|综合){0,3}满意[^,。;:\d]{0,6}$/;
const WHO =
  "人大代表|代表|群众|居民|村民|市民|公众|企业家?|商户|职工|师生|学生|患者|家长|网民|网友|游客|旅客|用户|服务对象|办事人|来访者|当事人|社会各界";
/** 代表满意率, 群众对…的满意度: of others than those who proposed. */
const others = new RegExp(
  `(${WHO})(?:们|方面|普遍|总体上?|均|都)*(?:对[^,。;:]{0,36}?|评[议价]|测评|反馈|调查|问卷|抽样)?(?:综合|总体|整体|平均|普遍)?(?:的)?(?:综合|总体|整体|平均|普遍)?满意(?:率|度|的?占?比?)[^,。;:\\d]{0,6}$`,
);
/** 群众对营商环境表示认可，满意率96%: in the clause before. */
const othersBefore = new RegExp(
  `(?:^|[,:])[^,。;:]{0,6}?(${WHO})(?:们|方面|普遍|总体上?|均|都)*对[^,。;:]{2,30}(?:表示|给予|认可|好评|肯定|评价|点赞|满意|进行)[^,。;:]*,$`,
);
/** 面商答复率, 见面办理率: of how it was done, and not of what was done. */
const how =
  /((?:见面|面商|面对面|当面|面复|回访|上门|走访|沟通|二次|再次|跟踪|网上|电话)(?:沟通|协商|督办)?)(?:办理|办复|答复|办结|回复)率[^,。;:\d]{0,6}$/;
const joined = /[、和与及或]$/;
const ours = /提案|委员/;

/** 办复率, 满意率均为: a rate that its own clause says nothing more of. */
const bare = /^(?:并|且|其|实现|做到|整体|综合|总体){0,2}\p{L}{0,6}[率度](?:分别|均|都|达到?|为|是)*$/u;
const papers =
  /人大代表(?:的)?(?:意见)?建议|人大建议|(?<!人大)代表建议|(?:人大|代表)议案|信访(?:件|事项)|(?:热线|12345)工单|社情民意(?:信息)?(?=[^,。;:\d]{0,4}\d)|(?:群众诉求|微?心愿|网民留言|领导批示)(?=[^,。;:\d]{0,4}\d)/;

/**
 * What the rate at `span` of folded text is of, where that is another thing than what `names` call a metric and its facets: 对办理态度满意率, 代表满意率,
 * 人大代表建议88件，办复率100%. Undefined where it is none.
 */
export function rateOfOthers(text: string, span: Span, names: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const found =
    apart(manner.exec(clause)) ??
    apart(how.exec(clause)) ??
    apart(object.exec(clause)) ??
    byOthers(clause, sentenceBefore(text, span.start)) ??
    (bare.test(clause) ? paperBefore(sentenceBefore(text, span.start)) : undefined);
  return found === undefined || names.some((name) => name.includes(found)) ? undefined : found;
}

const proposers = /委员|提案[人者单]/;

function byOthers(clause: string, sentence: string): string | undefined {
  const found = others.exec(clause);
  // 群众对委员履职的满意率 is none of members', 群众和委员对…的满意率 is.
  if (
    found &&
    !proposers.test(clause.slice(0, found.index)) &&
    !proposers.test(found[0].replace(/对[^,]*/, "")) &&
    !/[、和与及](?:政协)?(?:委员|提案[人者单])/.test(found[0])
  )
    return apart(found);
  const before = sentence.slice(0, sentence.length - clause.length);
  return bare.test(clause) && /满意/.test(clause) && !proposers.test(before)
    ? apart(othersBefore.exec(before))
    : undefined;
}

/** 办理结果、办理态度满意率 is of both. */
const apart = (found: RegExpExecArray | null): string | undefined =>
  found === null || joined.test(found.input.slice(0, found.index)) ? undefined : found[1];

/** Of what a rate before it in the sentence was said, the last is what this one is of too. */
const paperBefore = (sentence: string): string | undefined => {
  const last = sentence.split("%").findLast((stretch) => ours.test(stretch) || papers.test(stretch)) ?? "";
  return ours.test(last) ? undefined : papers.exec(last)?.[0];
};

const notTaken =
  /列入计划|计划(?:逐步)?(?:解决|落实|采纳|办理)|正在(?:解决|落实|办理|推进)|逐步(?:解决|落实)|留[作待]|(?:用?作为?|供)(?:工作)?参考|(?:暂时?|一时|目前)(?:难以|不能|无法|不具备)|未(?:能|予)?(?:采纳|解决|落实)|解释说明|[b-d]类/;
/** What is said of an answer by those who are not content with it. */
const notContent = /(?:表示)?理解|(?:不太?|尚不|欠)满意|(?:评价)?一般|未(?:反馈|评价|表态)/;
const taken = /(?:已经?|得到|被|获|基本)(?:得到)?(?:解决|采纳|落实)|解决[或、和采]|采纳[或、和解]|a类/;
const share =
  /(?:^|,|(?<=\p{L}))(?:分别)?占(?:比|总数|总量|提案总数|全部提案|立案提案|办理总数)?(?:的)?(?:达到?|为|约|近)?$/u;

/** The class whose share the number at `span` is, where what was proposed is not taken up in it: 列入计划逐步解决的254件，占33.1%. Undefined where it is none. */
export const shareNotTaken = (text: string, span: Span): string | undefined => shareOf(text, span, taken, notTaken);

/** … where those of whom it is the share are not content: 对办理结果表示理解的占2.6%. */
export const shareNotContent = (text: string, span: Span): string | undefined =>
  shareOf(text, span, /(?<!不|不太|欠)(?:满意|认可)/, notContent);

function shareOf(text: string, span: Span, of: RegExp, others: RegExp): string | undefined {
  const clause = clauseBefore(text, span.start);
  const at = share.exec(clause)?.index;
  if (at === undefined) return undefined;
  const own = clause.slice(0, at);
  const told = own === "" ? clauseBefore(text, span.start - clause.length - 1) : own;
  return of.test(told) ? undefined : others.exec(told)?.[0];
}

/** 据抽样回访，, 随机抽查显示， */
const sample =
  /((?:抽样|随机抽[样查取]|抽查)(?:调查|回访|走访|测评|统计|问卷|检查|评估)*)(?:的?结果|数据|情况)?(?:显示|表明|反映|看|中)?,[^%]*$/;

/** The words that make the rate at `span` one of a sample. */
export const sampled = (text: string, { start }: Span): string | undefined =>
  sample.exec(sentenceBefore(text, start))?.[1];
