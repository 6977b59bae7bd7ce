import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";
import type { AroundWords } from "./unreached.ts";

const WORK =
  "新建|筹建|建设|建立|打造|施工|改造|办理|办复|办结|答复|解决|落实|化解|调解|推进|实施|开展|组织|举办|召开|走访|视察|培训|审查|征集|采纳|采用|帮扶|引进|洽谈|对接|编纂|编写|编印|编辑|转化|撰写|起草|修改|修订|打磨";
/** 起草中, 修改完善中 */
const ONGOING = "(?:撰写|起草|修改|修订|打磨)(?:完善)?(?:之中|中|阶段)(?!的)";
const hurry =
  "(?:抓紧|推动|推进|着力|协助|积极|逐一|逐步|加快|全力|有序|稳步|持续|陆续|着手|认真|协调|跟踪|督促|按期|按计划|紧张|继续)*";
/** 正在办复35件; what was 立案 or 提出 is so, though it is being dealt with. */
const doing = new RegExp(
  `(?:(?:正在?|尚在|仍在|还在|正按)${hurry}(?:${WORK})|(?<!在)(?:撰写|起草|修改|修订)中的)[^,。;:\\d]{0,14}$`,
);
/** 签约意向项目11个, 意向签约金额8亿元: agreed on, and no more. */
const intended = /意向性?(?:签约|协议|投资|合作|项目|金额|资金|捐[款赠资物])(?:(?![转落变成])[^,。;:\d]){0,8}$/;
/** 筹备中的协商活动5次: what is prepared is the deed itself. */
const preparing = /(?:(?:正在?|尚在|仍在)(?:筹备|筹划|酝酿)|(?<!在)(?:筹备|筹划|酝酿)中的)[^,。;:\d]{0,10}$/;
const doingBehind = new RegExp(
  `^[^,。;:\\d]{0,8}?((?:目前)?(?:均|都|全部)?(?:(?:正在|尚在|仍在|还在|正按)${hurry}(?:${WORK})|(?:还|尚|仍|正)?(?:处于|在)?${ONGOING}))`,
);
/** 在建12个, 尚未建成委员工作室12个 */
const open =
  /(?:(?<![存所现实正旨])(?:在建|在办|在编|在研|在谈)|待[建办批审复解落]|[拟筹续缓停]建(?!成|言|设局)|(?:尚|还|仍|暂)?未(?:能|予)?(?:建成|完工|竣工|开工|动工|启动|启用|投用|验收|落地|到位|完成|解决|落实|办[复结理]|答复|采[纳用]|开展|举办|召开))[^,。;:\d]{0,12}$/;
const openBehind =
  /^[^,。;:\d]{0,6}?((?:均|都|全部|目前)?(?:(?<![存所现实正旨])(?:在建|在办)|建设中|施工中|筹建中|办理中|待建|待办|有待|尚待|亟待|(?:尚|还|仍)未(?:能)?(?:建成|完工|竣工|开工|动工|启动|启用|投用|验收|落地|到位|完成)))(?!项目)/;
/** 将惠及3万人, 建成后可服务3万人次 */
const willServe =
  /(?:(?<!即)将(?:会|能|可)?|(?:[成产用工地营]后|实施后|落地后)[,]?(?:可|能|将|有望|预计)|(?<![许认不宁尚非又即就均都还也只才方])可(?:直接)?)(?:直接|持续|有效|新增|每年|年)*(?:惠及|受益|服务|覆盖|带动|解决|帮助|吸纳|安置|增加|节约|化解|满足|捐[款赠资])[^,。;:\d的]{0,10}$/;
/** 对正在建设的项目开展视察, 走访在建项目企业: what is under way is what another deed is about. */
const about =
  /围绕|针对|^对|[,就]就|^就|聚焦|关注|瞄准|深入|走访|视察|调研|协商|督办|推动|助推|督促|监督|考察|帮助|服务|组织/;
const deed = /(?:开展|(?:视察|调研)(?!报告)|走访|协商|座谈|培训|举办|召开|督办|跟踪|监督|评议|捐)[^,。;:\d]{0,10}$/;
/** Words of what is so already, behind those. */
const reached = /立案|收到|提交|提出|报送|形成|建成|已|获得?|收集|梳理|发现|反映|了(?!解)|累计|共(?!同|建|享)/;

/**
 * The words that say of the number at `span` of folded text that it is not done, or not yet: 正在办复35件, 在建12个, 将惠及3万人. Undefined where none do,
 * or one of `names`, what a metric and its facets are called, says so too.
 */
export function underWay(text: string, span: Span, names: readonly string[]): AroundWords | undefined {
  const clause = clauseBefore(text, span.start);
  const behind = text.slice(span.end, span.end + NEAR);
  const later = willServe.exec(clause)?.[0];
  if (later !== undefined && !/已|累计|目前/.test(clause)) return { words: later, why: "ahead", certainty: "likely" };
  const before = [doing, open]
    .map((rule) => rule.exec(clause))
    .find((found) => found !== null && !isAbout(clause, found) && !reached.test(withoutOpen(found[0])))?.[0];
  const words =
    before ??
    preparing.exec(clause)?.[0] ??
    intended.exec(clause)?.[0] ??
    ((reached.test(clause) || nameDone(clause, names)) && !ofTask.test(behind)
      ? undefined
      : (doingBehind.exec(behind)?.[1] ?? openBehind.exec(behind)?.[1]));
  const key = words?.slice(0, KEY);
  return words === undefined || names.some((name) => name.includes(key ?? words))
    ? undefined
    : { words, why: "unfinished", certainty: "likely" };
}

const NEAR = 30;
const KEY = 2;

/** 建成工作室15个的任务正在推进 */
const ofTask = /^的(?:任务|目标|工作|计划)(?:目前|仍|还|尚)?(?:正|在|未)/;

/** The words begin with the verb that is under way, which is no deed that the number counts. */
const isAbout = (clause: string, { 0: words, index }: RegExpExecArray): boolean =>
  about.test(clause.slice(0, index)) ||
  (/的/.test(words) && deed.test(words.slice(words.indexOf("的")))) ||
  deed.test(words.replace(new RegExp(`^[^的]{0,10}?(?:${WORK})`), ""));

/** 未建成 holds 建成. */
const withoutOpen = (words: string): string => words.replace(/未(?:能|予)?[\p{L}]{2}/u, "");

const reports = /(?:调研|视察)报告/;

/** 办复35件正在落实: done, and something else goes on. */
const nameDone = (clause: string, names: readonly string[]): boolean =>
  names.some(
    (name) => /[办立答采视走培召举开捐调]/.test(name.replace(reports, "")) && name.length > 1 && clause.includes(name),
  );
