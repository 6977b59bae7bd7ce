import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { numbersIn } from "./plain-numbers.ts";
import type { AroundWords } from "./unreached.ts";

const AIM = "(?:目标|任务|计划|指标|定额|考核)(?:数|值|任务|要求)?";
/** 完成年度目标4800人的106.8%, 为年度任务150条的118.7% */
const shareOfAim = new RegExp(`${AIM}(?:为|是)?[^,。;:\\d]{0,8}$`);
const share = /^的?\(?(?:约|近|超过?)?(?:\d[\d.]*%|[一二三四五六七八九]成|[\d.]+倍|[两三四五]倍)/;
/** 完成年度目标（10家） */
const aimInBrackets = new RegExp(`(?:完成|实现|达到|超额?|高于|低于|未达)[^,。;:\\d]{0,10}${AIM}\\($`);
/** 超额完成年初确定的120万株任务 */
const setBefore =
  /(?<over>超额|超过|超出)?(?:完成|实现)?[^,。;:\d]{0,10}(?:确定|定下|下达|设定|提出|规定|分配|安排|计划)的?$/;
const aimBehind = /^[^,。;:\d]{0,6}(?:任务|目标|指标|计划)(?!书|性)/;
/** 距离市里要求的500人次还有差距 */
const farFrom = /(?<![相间])(?:距离?|离|与)[^,。;:\d]{0,12}(?:要求|目标|任务|标准|规定|计划|下达|确定|需求)的?$/;
const gap = /^[^,。;]{0,10}差/;

const carriedOut =
  /^[^。;]{0,14}(?:全部|均|都|如期|按期|圆满)[^,。;]{0,4}(?:完成|落实|走访|开展|召开|举办|到位|办[结复])/;
/** 年初计划走访10家, 年初拟开展8次 */
const planned =
  /^(?:\()?(?:在|于)?(?:年初|年前|原本?|原来|去年底|本来|起初|最初)(?:曾|就|已|的)?(?:计划|打算|拟定?|安排|预计|设想)(?!外|内|[^,。;\d]*的)[^,。;\d]{0,14}$/;
/** 收入预算为15.2亿元，执行中调整为14.6亿元 */
const budgeted = /[入出支金]预算(?:数|安排)?(?:为|是)?$|(?:调整|年初|原)预算(?:数|安排)?(?:为|是)?$/;
const readjusted = /预算(?:数|收入|支出)?(?:为|是|由)[^。;]{0,24}(?:调整|调增|调减|追加|修订)(?:为|至|到)$/;

const WHO =
  "(?:上级(?:部门|政协)?|主管部门|[省市县区州](?:里|上)|[省市县区州]委(?:、?[省市县区州]政府)?|[^,。;:\\d]{0,6}(?:文件|章程|条例|办法|细则|制度|通知|方案|责任[书状])|[^,。;:\\d]{0,10}会议)";
const ASKS = "(?:要求|规定|明确|提出|下达|分配)";
const asked = new RegExp(
  `^(?:同时|此外|而)?,?(${WHO}[^,。;:\\d]{0,4}${ASKS})(?!(?:中|里|后|以来|精神))[^,。;:\\d的了已]{0,16}$`,
);
/** 会议要求，今年满意率要保持在99%以上，采用量突破100篇: what a meeting asks for goes on to the end of its sentence. */
const askedOnwards =
  /(?:^|[,:])(会议(?:要求|强调|提出|号召)),?[^。;]*?(?:今年|明年|下一步|新的一年|今后|各级|要|必须)[^。;]*?(?:(?<![主重必需紧摘提概简纪])要|力争|确保|争取|必须)[^。;]*$/;
const done = /已|实际|累计|共(?!同)|去年|上年|完成了/;
const floor = /^(?:不少于|不低于|不得少于|不得低于|至少|最少)/;
const askedBefore = new RegExp(`(?:^|[,:])(${WHO}[^,。;:\\d]{0,4}${ASKS})(?!(?:中|里|后|以来|精神))[^。;]*$`);
/** 县委要求政协走访186家: whom it asks. */
const askedOf = /^(?:[省市县区州]?政协|各[\p{Script=Han}]{1,4})/u;
const own = /我们|我会|本会|政协|实际|已|共|累计|完成了|为此|对此/;

/** 如果每名委员提交1件，全年就有218件; 按每亩110株测算，全年可植树250万株 */
const supposed =
  /(?:^|[,:;])((?:如果|假如|假设|倘若|若(?!干)|要是)(?:[^。;]{0,40})|(?:按照?|依照?|以)[^,。;]{0,20}(?:计算|测算|推算|估算|折算))[,][^,。;]{0,12}(?:就|则|便|可|将|能|应|需|预计)[^,。;\d]{0,6}$/;
/** 下达造林任务2.1万亩，折合植树230万株: what comes of a task is one. */
const ofTask =
  /((?:下达|分配|要求|安排)[^,。;:\d]{0,8}(?:任务|指标|计划)|(?:任务|目标)(?:数|量)?)[^,。;:\d]{0,4}[\d.]+[^,。;\d]{0,6},?\(?(?:折合|折算(?:为|成)?|相当于)[^,。;\d]{0,8}$/;
/** 设计藏书80万册, 规划床位600张 */
const designed =
  /(?:^|[,;、(]|[^\p{L}])([\p{L}]{0,8}?(?:设计|规划|可容纳|最多可|最大可|拟建|拟设)(?:年|总|日)?(?:藏书量?|藏量|床位|座位|学位|容量|规模|产能|接待(?:能力|量)?|招生|停车位|车位|能力|办学|建设|设置)[^,。;:\d了]{0,6})$/u;
/** 需搬迁1860户; not 需救助的. */
const needed =
  /(?<![所必急无不响反供对适相回感呼效顺照理])(?:(?:亟|尚|还)?需要?|须|应(?![急])|有待|亟待)(?:搬迁|安置|改造|整治|治理|修复|拆除|救助|整改|补种|维修|帮扶|征收)[^,。;:\d了的]{0,6}$/;

/** The words that make the number at `span` of folded text what was set, asked for, designed or supposed, and not what was done. Undefined where none do. */
export function setFor(text: string, span: Span): AroundWords | undefined {
  const clause = clauseBefore(text, span.start);
  const sentence = sentenceBefore(text, span.start);
  const behind = text.slice(span.end, span.end + NEAR);
  const told = (words: string | undefined, why: AroundWords["why"]): AroundWords | undefined =>
    words === undefined ? undefined : { words: words.replace(/^[,:;(]+|\($/g, ""), why, certainty: "likely" };
  const plan = carriedOut.test(behind) ? undefined : planned.exec(clause)?.[0];
  return (
    told(aimOf(text, span, clause, behind), "compared") ??
    told(plan ?? budgeted.exec(clause)?.[0] ?? readjusted.exec(sentence)?.[0], "planned") ??
    told(ofTask.exec(sentence)?.[1], "required") ??
    told(askedFor(clause, sentence, text.slice(span.start, span.end)), "required") ??
    told(supposed.exec(sentence)?.[1] ?? designed.exec(clause)?.[1] ?? needed.exec(clause)?.[0], "supposed")
  );
}

function aimOf(text: string, span: Span, clause: string, behind: string): string | undefined {
  if (share.test(behind)) return shareOfAim.exec(clause)?.[0];
  const inBrackets = behind.startsWith(")") ? aimInBrackets.exec(clause)?.[0] : undefined;
  if (inBrackets !== undefined) return inBrackets;
  if (gap.test(behind)) return farFrom.exec(clause)?.[0];
  const before = aimBehind.test(behind) ? setBefore.exec(clause) : null;
  return before && (before.groups?.["over"] !== undefined || isReachedBefore(text, span)) ? before[0] : undefined;
}

/** 栽植苗木138万株，完成年初确定的120万株任务: the number that was reached stands before it. */
function isReachedBefore(text: string, span: Span): boolean {
  const unit = [...numbersIn(text.slice(span.start, span.end))][0]?.unit ?? "";
  return unit !== "" && [...numbersIn(sentenceBefore(text, span.start))].some((other) => other.unit.startsWith(unit));
}

function askedFor(clause: string, sentence: string, counted: string): string | undefined {
  const direct = asked.exec(clause);
  if (
    direct &&
    !own.test(direct[0].slice(direct[0].indexOf(direct[1] ?? "") + (direct[1]?.length ?? 0)).replace(askedOf, ""))
  )
    return direct[1];
  const onwards = done.test(clause) ? undefined : askedOnwards.exec(sentence)?.[1];
  if (onwards !== undefined) return onwards;
  const earlier =
    floor.test(counted) || floor.test(/(?:不少于|不低于|不得[少低]于|[至最]少)$/.exec(clause)?.[0] ?? "")
      ? askedBefore.exec(sentence)
      : null;
  return earlier?.[1] !== undefined && !own.test(earlier[0].slice(earlier[0].indexOf(earlier[1]) + earlier[1].length))
    ? earlier[1]
    : undefined;
}

const NEAR = 24;
