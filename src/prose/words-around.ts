import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { isPutRight } from "./errata.ts";
import { onlySaid } from "./only-said.ts";
import { setFor } from "./set-for.ts";
import type { Certainty } from "./time.ts";
import type { AroundWords } from "./unreached.ts";

const deed =
  "开展|组织|举办|举行|召开|完成|实现|达到?|增加|增至|提高|扩大|上升|新建|新增|建成|走访|调研|视察|培训|报送|征集|立案|办复|协商|安排|邀请|推动|推进";
const adverbs = "(?:会|要|再|还|继续|陆续|相继|认真|积极|努力|持续|深入|扎实|进一步|全力|精心|重点|统筹|适时|分批)*";
/** 将 marks an object too (将提案交办), and 要 ends other words: right before a deed neither does. */
const will = `(?<!即)将${adverbs}(?:${deed}|围绕|聚焦)`;
const shall = `(?<![主重必需紧摘提概简纪首不只索想还只再])要${adverbs}(?:${deed})`;
/** 要办好协商活动20次: right before what is counted. */
const shallWell = `(?<![主重必需紧摘提概简纪首不只索想还只再])要${adverbs}(?:[开办搞]好|提交|撰写)(?![^,。;:]*[并又])`;
const aheadInClause = new RegExp(`${will}|${shall}|${shallWell}|(?:必须|务必|争取)${adverbs}(?:${deed})`);
/** 全年任务是走访45家, 承诺捐款100万元: said, and not yet done. */
const setInClause =
  /(?:任务|指标|要求)(?:数|值)?是[^,。;的]{0,14}$|(?<=^|年|年度|年内)目标(?:立案|收到|办[复结]|答复|走访|开展|组织|举办|召开|报送|形成|征集|采用)[^,。;的]{0,8}$|(?:计划|方案|要点|规划|清单|安排表?)(?:中|里|里面)?(?:提出|列出|列有|列明|明确|要求|部署|规定)(?:全年|年内|今年|要|应|共)*(?:(?:开展|组织|举办|召开|走访|调研|视察|报送|协商活动|集体学习)[^,。;的]{0,8}|)$|(?<!响应|发出|发起|按照|根据|落实|的)倡议[^,。;\d已了]{0,14}$|(?:承诺|意向|认捐)性?(?:捐款|捐赠|捐资|捐物|捐)[^,。;]{0,8}$/;
const triesInClause = new RegExp(`(?<![被经])努力(?:${deed})`);
const weWill = new RegExp(
  `(?:^|[,:])(?:同时|为此|今后)?,?(?:我们|[\\p{L}]{0,6}政协|常委会)?(?:${will}|${shall})|展望(?:未来|明年|来年|新)|(?:^|[,:])我们[将要](?!求|点)`,
  "u",
);
/** 将开展协商作为重点, 将…列为任务: 将 marks what is made into something. */
const madeInto = /作为|列[为入]|纳入|转化|定为|当作|打造|列作|放在|摆[在上]|置于|转[为变]|变[为成]|融入|贯穿/;
/** 将协商平台建在一线: 将 marks an object, and is no verb of the future. */
const marksObject = new RegExp(
  `将(?!把|(?:会|要|再|还|继续|陆续|相继|认真|积极|努力|持续|深入|扎实|进一步|全力|精心|重点|统筹|适时|分批)|(?!协商|调研|培训|视察)(?:${deed}|围绕|聚焦))[\\p{L}“”]{2,12}?(?:延伸|拓展|覆盖|下沉|[建搬送落引设挺抓嵌推带写交放摆列融移])(?:到|在|成|为|至|进|入|向|给)`,
  "u",
);
const done = /已|实际|目前|截至|(?<!为)了(?!解)|今年(?!将)|全年/;

const aheadBehind = new RegExp(
  `^[^,。;:的]{0,10}?(?:即将|将(?:会|要|于|在)?(?:陆续|相继|继续|适时)?)(?:举办|举行|开展|召开|组织|启动)`,
);
const ofLater = (year: number | undefined) =>
  `(?:明年|来年|下一?年度?|今后|新的一年${year === undefined ? "" : `|${year + 1}年?`})`;
const droppedBehind =
  /^[^,。;:]{0,4}(?:因|由于)[^,。;:]{0,10}(?:取消|停办|推迟|延期|未能|没能|暂停|改期)|^[^,。;:\d]{0,3}(?:被迫|全部)?取消/;
const plannedBefore = /(?:计划|原定|预定|谋划|安排|部署|目标|任务)[^,。;]{0,18}$/;
const comparedBefore =
  /(?:(?<![占对相百之无可])[比较]|超过|高于|低于|优于|好于|超出|不及)(?:了)?([^,。;:\d]{0,8}?)(?:(计划|目标|任务|谋划|预期|预定|要求|规定|标准)[^,。;:\d]{0,10}|(全[国省市县区州盟旗]|平均水平)[^,。;:\d]{0,6})$/;
/** 不及400件, 距400件仅一步之遥: what was not reached. */
const shortOf = /(?:不及|未及|未到|未达|不够)$|(?<![相间])(?:距离?|离)(?:突破)?$/;
const shortBehind = /^[^,。;]{0,8}(?:仅|只|还|尚|一步|差)/;
const requiredBefore =
  /(?:要求|规定|(?<![响反供对适相回感呼效顺照理])应当?|须)(?:[^,。;:\d办理]{0,2}[办答]?[复理结]?[\p{L}]{0,3}率)?(?:为|是|应|要|须)?(?:不低于|不少于|达到?|至少)?$/u;

/** The words that say of the number at `span` in folded text that it was not reached; undefined where none do. `year` is the report's. */
export function wordsAround(text: string, span: Span, year: number | undefined): AroundWords | undefined {
  const clause = clauseBefore(text, span.start);
  const behind = text.slice(span.end, span.end + 40);
  return (
    compared(clause) ??
    short(clause, behind) ??
    required(text, span, clause) ??
    dropped(behind) ??
    missed(text, span, clause, behind) ??
    ahead(text, span, clause, behind, year) ??
    listed(behind, year) ??
    setFor(text, span) ??
    onlySaid(text, span)
  );
}

function compared(clause: string): AroundWords | undefined {
  const found = comparedBefore.exec(clause);
  return found ? { words: found[0], why: "compared", certainty: "plain" } : undefined;
}

function short(clause: string, behind: string): AroundWords | undefined {
  const found = shortOf.exec(clause)?.[0];
  return found === undefined || (found.includes("离") || found.startsWith("距") ? !shortBehind.test(behind) : false)
    ? undefined
    : { words: found, why: "compared", certainty: "likely" };
}

/** 误报为300件,应为280件 says what it is. */
function required(text: string, span: Span, clause: string): AroundWords | undefined {
  const found = requiredBefore.exec(clause);
  return found && !isPutRight(text, span) ? { words: found[0], why: "required", certainty: "plain" } : undefined;
}

function dropped(behind: string): AroundWords | undefined {
  const found = droppedBehind.exec(behind);
  return found ? { words: found[0], why: "dropped", certainty: "plain" } : undefined;
}

function ahead(
  text: string,
  span: Span,
  clause: string,
  behind: string,
  year: number | undefined,
): AroundWords | undefined {
  const told = (words: string, certainty: Certainty): AroundWords => ({ words, why: "ahead", certainty });
  const isOpen = (from: number, words: string) =>
    !madeInto.test(words.slice(from)) && !marksObject.test(words.slice(from)) && !done.test(words.slice(from));
  const own = aheadInClause.exec(clause);
  if (own && isOpen(own.index, clause)) return told(own[0], "plain");
  const later = aheadBehind.exec(behind);
  if (later && !done.test(clause)) return told(later[0], "plain");
  const task = new RegExp(`^,?这?(?:就)?是${ofLater(year)}[^,。;]{0,4}(?:任务|目标|计划|打算|安排)`).exec(behind);
  if (task) return told(task[0], "plain");
  const set = setInClause.exec(clause);
  if (set && !done.test(clause.replace(/^全年/, "")) && !/完成|实现|提前|截至|共|累计/.test(set[0]))
    return told(set[0], "likely");
  const tries = triesInClause.exec(clause);
  if (tries && isOpen(tries.index, clause)) return told(tries[0], "likely");
  const sentence = sentenceBefore(text, span.start);
  const earlier = weWill.exec(sentence);
  return earlier && isOpen(earlier.index, sentence) ? told(earlier[0].replace(/^[,:]/, ""), "likely") : undefined;
}

/** 安排协商40次，实际开展36次: what was planned, beside what was done of the same. */
function missed(text: string, span: Span, clause: string, behind: string): AroundWords | undefined {
  const found = plannedBefore.exec(clause);
  const unit = /[^\d.%]*%?$/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  const after = /^[^,。;\d]{0,4},(?:全年|年内|最终|已)?(?:实际|完成|实现)[^,。;\d]{0,10}[\d.]+(.{1,3})/.exec(behind);
  const isSame = after !== null && unit !== "" && after[1]?.startsWith(unit) === true;
  if (!found || !isSame || /完成|实现|围绕|聚焦|落实|按照?|根据|对照/.test(clause.slice(0, found.index)))
    return undefined;
  return {
    words: found[0],
    why: "planned",
    certainty: /实际/.test(after[0]) || /计划|原定|预定|谋划/.test(found[0]) ? "plain" : "likely",
  };
}

function listed(behind: string, year: number | undefined): AroundWords | undefined {
  const found = new RegExp(
    `^[^,。;:]{0,8}(?:列入|纳入|写入)了?${ofLater(year)}[^,。;:]{0,10}(?:计划|安排|要点|任务|目标|规划)|^[^,。;:]{0,4},?作为${ofLater(year)}的?[^,。;:]{0,8}(?:对象|重点|课题|议题|任务|内容|选题)`,
  ).exec(behind);
  return found ? { words: found[0], why: "listed", certainty: "likely" } : undefined;
}
