import { clauseBefore, sentenceBefore } from "./clause.ts";
import { withoutNamedAhead } from "./named-ahead.ts";

const deed =
  "立案|办复|办结|答复|收到|提交|提出|开展|组织|举办|召开|报送|形成|完成|实现|达到|新建|建成|走访|培训|集体学习|调研|视察|征集|全部";

/** Words of intention, before what is intended in its clause. */
const intentions: RegExp[] = [
  // 计划 is a verb at the start of a clause and behind a subject or a time; behind anything else it is a plan's name.
  /(?<=^|[\u001f年月季后间步会协局办委院们共还也并都仍原内、])(?<![一二三五十]年)计划(?!生育|单列|内|外|书|性|完成率|完成情况|中|里|确定的|安排的)/,
  /将(?:会|可|要)?达到?$/,
  /力争(?!上游|先)|务求|打算|有望|预计/,
  // 预测 and 预估 are work too.
  new RegExp(`预[测估](?:今年|全年|年内|全市|可|将|会|能|共)*(?=${deed})`),
  // 争取资金 has been done, 争取年内办复 has not.
  /争取(?:在|于|今|明|年|全年|使|让|实现|完成|达到?|做到|确保|早日|尽早|尽快|立案|办复|全部)/,
  /(?<![草模虚起初比])拟(?![定订稿写制就出态声人任聘]|上市|挂牌|入[库选园会]|提[拔任]|发展对象|征[收地]|落[户地]|(?:作|转)为?(?:意见|建议|委员来信|来信|社情民意)|不予立案|转送)/,
  /(?<![主重必需紧摘提概简纪])要(?:达到?|实现|确保|力争)/,
  // 可能发生的纠纷 may have been settled.
  /(?:即将|预期|希望(?!工程|小学)|设想|(?<!不)可能(?!性)|如果|假如|倘若|(?<![宛恍假自])若(?!干))(?![^,]*的)/,
  // Verbs that only right before a deed say that it is not done yet; 要求 and 准备 are nouns too.
  new RegExp(
    `(?:(?<!(?<![响反供对适相回感呼效顺照理])应[^,。;]{1,12})要求|准备|(?<![响反供对适相回感呼效顺照理])(?:应当?|应该)|(?<![所必急])需)(?=${deed})`,
  ),
  new RegExp(`^建议(?=立案|开展|组织|举办|召开|新建|设立)`),
  // What a proposal asks for.
  /建议(?:到|在|用|于)?(?:20)?\d{2}年(?:底|末|前)?|建议[^,。]{0,6}(?:到|用)(?:20)?\d{2}年/,
];

/** A rate that is ensured is aimed at. */
const ensuring = /(?:确保|保证)(?!了)/;

/** 列入计划, 按计划: of something that was planned, and is told of. */
const toldOf = /(?:纳入|列入|按照?|根据|依据|围绕|落实|制定|制订|通过|实施|推进|超额?)[^,]*$/;
const done = /已|实际|目前|截至|(?<!为)了(?!解)/;

const target = /(?<!完成[^,。]{0,6})目标(?:任务|值|数)?(?:为|是|达到?|:)$/;
/** 目标任务12项 counts the targets themselves. */
const bareTarget = /(?<!完成[^,。]{0,6})目标(?:任务|值|数)?$/;
const countsTargets = /^[项个条]$/;

/** A time to come that opens a clause governs what follows it: 明年，立案169件. */
const opensFuture =
  /(?:^|[,:])(?:在|到)?(?:明年|来年|新的一年|今后|下一步|下一阶段|接下来|(?:今后|未来|接下来)的?[一二三四五六七八九十两几\d]{1,2}年)(?:里|内|中|[上下]半年|年?[底末初]前?)?(?=,|立案|(?:开展|组织|举办|召开|走访|调研|视察|培训|收到|报送|新建|建成|完成|实现)|[^,]{0,6}政协|我们)/;
const future = /明年|来年|新的一年|(?<!以)下一?年|下一步|下一阶段|今后|接下来|未来[一二三四五六七八九十几\d]/;
const futureVerb = /将(?![军士领近])|计划|拟|力争|争取|(?<![主重必需紧摘提概简纪])要/;
/** 明年底前全覆盖的目标提前完成 */
const aimReached = /提前|(?:目标|任务)[^,。;]{0,4}(?:完成|实现|达成)/;
const present = /已|实际|今年|去年|目前|截至/;

/** 目标：立案169件, 目标是立案169件. */
const announced = /(?<!(?:完成|超额|实现|达到|按照?|根据)[^,。;]{0,8})(?:目标|计划|打算|预期|设想)(?:[数值])?:$/;
const announcedInClause = /(?<!(?:完成|超额|实现|达到|按照?|根据)[^,。;]{0,8})目标(?:数|值)?(?:是|为)/;

/** 立案169件（预计）, 立案169件的目标. */
const bracketed = /^[^,。;:()\d]{0,6}\((?:原|本)?(?:预计(?!数|值)|计划|拟|目标|预期|暂定|规划|预算)(?:数|值|件数)?\)/;
const ofPlan = /^[\p{L}]{0,2}的(?:年度)?(?:目标|计划|设想|打算)/u;
const reached = /完成|实现|达到|超额|达成/;

/** Whether what is stated at `at` to `end` in folded text, in this canonical unit, is meant to be reached and not said to be. */
export function isPlanned(text: string, at: number, unit: string, end = at): boolean {
  if (isCarriedOut(text, at, end)) return false;
  const clause = withoutNamedAhead(clauseWithAim(text, at));
  const rules = unit === "%" ? [...intentions, ensuring] : intentions;
  return (
    rules.some((rule) => isIntended(clause, rule)) ||
    isTarget(text, at, unit) ||
    isAhead(text, at, clause) ||
    isAnnounced(text, at) ||
    isOfPlan(text, end, clause)
  );
}

/** 计划走访45家,已全部完成: a plan that was carried out in full. */
const carriedOut = new RegExp(
  `^[^,。;:\\d未没不]{0,8},?(?:目前|现|均|都|也)*(?:已经?(?:全部|如期|按期|按时|提前|顺利|圆满|悉数|均|都)*|(?:全部|均|都)?(?:如期|按期|按时|提前|顺利|圆满|悉数)+(?:全部)?)(?:走访)?(?:完成|完毕|落实|到位|兑现|实现|开展|举办|举行)(?!率|[^,。;]{0,4}\\d)|^[^,。;:\\d未没不]{0,8}全部[^,。;:\\d]{0,2}(?:到位|完毕)|^[^,。;:\\d未没不]{0,8},(?:均|都)?全部(?:完成|落实|到位|兑现|办结)(?!率)`,
);
const toCarryOut = /力争|争取|务求|确保|保证|必须|务必|(?<!即)将|明年|来年|今后|下一?步|年底前|如果|若/;

/** 计划走访的企业45家全部完成: what was planned is named by it, and told of. */
const namedByPlan = /(?:计划|预计|打算|准备|拟)[^,。;\d]{0,12}的[^,。;\d]{0,8}$/;
const allDone = /^[^,。;:\d未没不]{0,8}(?:已|均|都)*全部(?:完成|走访|办[结复]|答复|落实|实现|到位|开展)(?!率)/;

const isCarriedOut = (text: string, at: number, end: number): boolean =>
  (carriedOut.test(text.slice(end, end + 30)) ||
    (allDone.test(text.slice(end, end + 30)) && namedByPlan.test(clauseBefore(text, at)))) &&
  !toCarryOut.test(sentenceBefore(text, at) + text.slice(end, end + 12));

function isAnnounced(text: string, at: number): boolean {
  const clause = clauseBefore(text, at);
  const start = at - clause.length;
  return (
    !done.test(clause) && (announcedInClause.test(clause) || announced.test(text.slice(Math.max(0, start - 20), start)))
  );
}

function isOfPlan(text: string, end: number, clause: string): boolean {
  const behind = text.slice(end, end + 20);
  return bracketed.test(behind) || (ofPlan.test(behind) && !reached.test(clause));
}

/** 力争年底前，完成立案247件: an intention and its time are a clause for themselves. */
const aimWithTime = /(?:力争|争取|计划|打算|预计|拟|准备)[^,。;]{0,8}[前底末内年月],$/;

/** The clause before a number, with the aim set before it. */
function clauseWithAim(text: string, at: number): string {
  const clause = clauseBefore(text, at);
  const start = at - clause.length;
  return aimWithTime.test(text.slice(Math.max(0, start - 20), start)) ? clauseBefore(text, start - 1) + clause : clause;
}

function isTarget(text: string, at: number, unit: string): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  return target.test(before) || (!countsTargets.test(unit) && bareTarget.test(before));
}

function isIntended(clause: string, rule: RegExp): boolean {
  const found = rule.exec(clause);
  if (!found) return false;
  return !toldOf.test(clause.slice(0, found.index)) && !done.test(clause.slice(found.index + found[0].length));
}

/** 在谋划明年计划的同时，走访企业30家: what is thought of for later while something is done. */
const thoughtOf =
  /(?:谋划|筹划|制[定订]|研究|编制|起草|讨论|审议|酝酿|商讨|拟[定订制]|征求)好?[^,。;]{0,6}(?:明年|来年|下一?年度?|今后|下一步|下一阶段|新的一年)[^,。;]{0,12}(?:计划|规划|要点|打算|安排|思路)(?:的?(?:同时|过程中?|基础上|间隙|时候|之际|之余|前|后|时|中|草案))*(?=,)/g;

/** 明年将…: a verb of the future counts only with a time to come in the sentence, as 将 also marks an object. */
function isAhead(text: string, at: number, clause: string): boolean {
  const before = withoutNamedAhead(sentenceBefore(text, at)).replace(thoughtOf, (words) => "□".repeat(words.length));
  const opening = opensFuture.exec(before);
  if (opening && !present.test(before.slice(opening.index)) && !aimReached.test(before.slice(opening.index)))
    return true;
  const time = future.exec(before);
  return time !== null && futureVerb.test(before.slice(time.index)) && !present.test(clause);
}
