import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { SURNAME } from "./surnames.ts";

const OFFICE = "\\p{Script=Han}{1,9}?(?:局|厅|委|办|处|院|中心|公司|集团|银行|街道办?|[镇乡])";
const HANDLES = "(?:承办|主办|会办|协办|独办|牵头办理|办理|办复|答复|办结|面商|见面|满意|回复)";
/** 市教育局承办, 市教育局、市住建局两家单位满意率; with 等 they may be all there are. */
const department = new RegExp(
  `(?:^(?:其中)?|、)(?:交由|由|交)?(${OFFICE}(?:[、和与及]${OFFICE})*)(?:[两三四五六\\d]{1,2}[家个](?:单位|部门)?)?(?:共|累计|全年|分别|均)?${HANDLES}[^,。;:\\d]{0,10}$`,
  "u",
);
/** All of them, those that hand proposals on, the body's own, and no office: 各有关单位, 市委办, 市政协提案委, 一并办. */
const isNoOffice =
  /[各某等]|[督领举承主会协查交]办$|有关|相关|政协|提案委|专委|[省市县区州旗]?(?:党?委|政府)办$|^(?:[经将把对在按被一并全协催督交])/;

const SIDE =
  "(?:[省市县区州旗]?(?:人民)?政府(?:系统|部门|方面)?|(?:党群|党委|群团|垂管|驻地)(?:系统|部门|单位|方面)?|[省市县区州旗]委(?:系统|部门|方面)|[省市县区州旗]委(?=办理|承办))";
/** 其中市政府系统承办313件、党群系统39件: one of the sides that proposals are given to, beside another. */
const side = new RegExp(`(?:^(?:其中|交由|由)*|、)(${SIDE})(?:共|负责|分别)*(?:${HANDLES})?(?:的)?(?:提案)?$`, "u");
const sideBehind = new RegExp(
  `^[^,。;:\\d]{0,4}[、,;](?:交由|由)?${SIDE}(?:共|负责|分别)*(?:${HANDLES})?(?:的)?(?:提案)?\\d`,
  "u",
);
const sideBefore = new RegExp(`${SIDE}(?:共|负责|分别)*${HANDLES}(?:的)?(?:提案)?\\d[^,。;、]*[、,]$`, "u");

const LEADER =
  "(?:[省市县区州旗盟部厅]委|党委|政府)?(?:主要)?(?:书记|副?[省市县区州旗盟]长|(?:常务)?副[省市县区州]长|部长|常委|总书记)";
/** 市委书记批示, 其中市委书记、市长批示; several may be all there are. */
const leaders = new RegExp(
  `(?:^|[、,]|其中|获得?|得到|受到|包括|含)(\\p{Script=Han}{0,4}?${LEADER}(?:[、和]\\p{Script=Han}{0,4}?${LEADER})?)(?:亲自|先后|分别|共|累计|重要|肯定性|作出)*(?:批示|阅批|签批|圈阅)[^,。;:\\d]{0,6}$`,
  "u",
);
/** 省领导批示3件次、市领导批示45件次 */
const RANKED = "(?:国家|全国|中央|[省市县区州旗部厅])(?:级|部级|委|政府)*(?:主要)?领导(?:同志)?";
const rank = new RegExp(
  `(?:^|[、,]|其中|获得?|得到|受到|包括|含)(${RANKED})(?:亲自|分别|共|作出)*(?:批示|阅批|签批|圈阅)[^,。;:\\d]{0,6}$`,
  "u",
);
const rankBehind = new RegExp(
  `^[^,。;:\\d]{0,4}[、,](?:获|得到)?${RANKED}(?:亲自|分别|共|作出)*(?:批示|阅批|签批|圈阅)?[^,。;:\\d]{0,4}\\d`,
  "u",
);
const rankBefore = new RegExp(
  `${RANKED}[^,。;、\\d]{0,6}(?:批示|阅批|签批|圈阅)?[^,。;、\\d]{0,6}\\d[^,。;、]*[、,](?:获|得到)?${RANKED}`,
  "u",
);

/** 市长领衔督办2件，其他副市长各领办2件 */
const led = new RegExp(
  `(?:^|、)(?:由)?(\\p{Script=Han}{0,4}?(?:${LEADER}|副?主席))(?:领衔|牵头|分别)*(?:督办|领办|包案)[^,。;:\\d]{0,8}$`,
  "u",
);
const othersToo = /^[^。;,]{0,6}[,、](?:其他|其余|副)/;

/** 第23号提案办理中，惠及居民3.6万人: what came of one. */
const oneProposal = /(?:^|[。;])在?(第\d{1,4}号(?:重点)?提案)(?![、和与及至])[^。;]*$/;

const TITLE =
  "(?:委员|院长|校长|主任|董事长|经理|医生|医师|律师|教授|老师|会长|理事长|负责人|厂长|馆长|所长|站长|创始人)";
/** 医院院长刘某自, 刘委员从医三十年: one of the members, and all that is told of him in the sentence. */
const person = new RegExp(
  `(?:^|[,:;。])((?:[\\p{Script=Han}、]{0,24}?${TITLE})(?:${SURNAME}某{1,2}|${SURNAME}\\p{Script=Han}{1,2}(?=自|从[医教业事]|坚持|长期|个人|连续|每[周月年]))|${SURNAME}(?:某{0,2}|\\p{Script=Han}{1,2})(?:委员|医生|律师|老师|教授)(?=自|从|坚持|长期|个人|连续|每[周月年]))`,
  "u",
);
const joinsOthers =
  /全体|各位|委员们|[名位]委员|政协(?:组织|共|开展|累计)|我们|全[市县区州省]|带动(?:全|广大|其他)|一行|等/;

/**
 * The words that say that the number at `span` of folded text is one department's, one side's, one leader's or one member's, where the metric is of all of
 * them. Undefined where they are the reporting body itself, one of `names`.
 */
export function singledOut(text: string, span: Span, names: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const sentence = sentenceBefore(text, span.start);
  const behind = text.slice(span.end, span.end + NEAR);
  const found =
    departmentIn(clause) ??
    sideIn(clause, sentence, behind) ??
    leaderIn(clause, sentence) ??
    rankIn(clause, sentence, behind) ??
    ledIn(clause, behind) ??
    oneProposal.exec(sentence)?.[1] ??
    personIn(sentence);
  return found === undefined || names.some((name) => name.includes(found) || found.includes(name)) ? undefined : found;
}

const NEAR = 40;

function departmentIn(clause: string): string | undefined {
  const found = department.exec(clause)?.[1];
  return found === undefined || isNoOffice.test(found) ? undefined : found;
}

function sideIn(clause: string, sentence: string, behind: string): string | undefined {
  const found = side.exec(clause)?.[1];
  const isOneOf =
    found !== undefined &&
    (sideBehind.test(behind) ||
      sideBefore.test(sentence.slice(0, sentence.length - clause.length + clause.lastIndexOf(found))) ||
      /其中[^,。;]*$/.test(sentence));
  return isOneOf ? found : undefined;
}

function leaderIn(clause: string, sentence: string): string | undefined {
  const found = leaders.exec(clause)?.[1];
  return found === undefined || (/[、和]/.test(found) && !ofThese.test(sentence)) ? undefined : found;
}

const ofThese = /(?:其中|包括|含|\()[^,。;]*$/;

function rankIn(clause: string, sentence: string, behind: string): string | undefined {
  const found = rank.exec(clause)?.[1];
  return found !== undefined && (rankBehind.test(behind) || rankBefore.test(sentence) || ofThese.test(sentence))
    ? found
    : undefined;
}

const ledIn = (clause: string, behind: string): string | undefined =>
  othersToo.test(behind) ? led.exec(clause)?.[1] : undefined;

/** One member, and all that is told of him in the sentence: 企业家委员陈某捐款50万元. */
export const onePerson = (text: string, { start }: Span): string | undefined => personIn(sentenceBefore(text, start));

function personIn(sentence: string): string | undefined {
  const found = person.exec(sentence);
  return found?.[1] !== undefined &&
    !joinsOthers.test(sentence.slice(found.index + found[0].length)) &&
    !joinsOthers.test(found[1])
    ? found[1].slice(-LONGEST)
    : undefined;
}

const LONGEST = 12;
