import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";

/** Things that are counted by the same measure words as what a body does. */
const people = "群众|居民|村民|农户|农民|家庭|困难户|贫困户|脱贫户";
const places =
  "社区|小区|村社|村居|行政村|街道|乡镇|镇街|县区|区县|县市区|学校|敬老院|养老院|福利院|园区|网格|国家|城市";
const bodies = "部门|单位|商会|协会|银行|金融机构|媒体|政协组织|外地政协";
const papers =
  "人大代表建议|代表建议|人大建议|代表议案|议案|信访件|信访案件|来信|来访|诉求|工单|投诉|案件|线索|问卷|锦旗|复函|反馈表|意见表|征求意见函|选题|初稿|督查事项|议定事项|询问";
/** Of which others are made, and whose number may be another metric's: only of proposals they are none. */
const opinions = "意见建议|合理化建议|社情民意信息|社情民意";
const fields = "行业|领域|方面|界别|平台";

const before = new RegExp(
  `(${people}|${places}|${bodies}|${papers}|${opinions})(?:共|计|共计|累计|总共|达到?|为|有|约|近|超过?|：)*$`,
);
/** 36个村 ends its clause or does something, 36个村级协商点 are counted themselves. */
const behind = new RegExp(
  `^(?:(?:贫困|脱贫|偏远|重点|市直|县直|省直|区直|承办|相关|有关|老旧|城市|农村|基层|责任|职能){0,2})(${people}|${places}|${bodies}|${fields}|村)(?=$|[,。;:、(]|参[与加会]|到会|承办|会办|办理|采纳|报道|播出|来宾|等)`,
);
/** 人大代表议案立案57件 */
const handled = new RegExp(`(${papers})(?:共|累计|分别)*(?:立案|交办|办[理复结]|答复|收到|转办)[^,。;:、\\d提]{0,4}$`);
/** 对10个部门进行民主评议: what is done something to. */
const object = new RegExp(`^[\\p{L}]{0,4}?(${people}|${places}|${bodies}|村)(?=进行|开展|实施|组织)`, "u");
const ofMeasure = /^(?:\d[\d,.]*)?[余多]?[十百千万]*[余多]?(个|家|户|所|处)$/;
const ofCount = /(?:个|家|户|所|处|件|份|条|篇)$/;
const joined = /[、和与及][^,。;:\d]{0,8}$/;

/** 人大代表建议和政协提案425件 counts both. */
const both =
  /((?:人大)?代表建议|人大建议)[、和与及](?:[省市县区]?政协)?(?:委员)?提案(?:共|共计|合计|总计|总数)?(?:达|为)?$/;
const answered =
  "人大代表建议|代表建议|人大建议|(?:常委会|主席会议)?建议案|信访事项|信访件|工单|诉求|热线|投诉|来信|社情民意信息|社情民意|意见建议|协商(?:意见|建议|成果)|调研(?:建议|成果)|批示件|民生实事|微?实事|微?心愿|留言";
/** 人大代表建议办复率100% */
const rated = new RegExp(`(${answered})(?:的)?(?:办理)?[^,。;:、\\d提]{0,8}[率度](?:分别|均|都|达到?|为|是)*$`);
/** 社情民意信息全部得到答复 */
const ofAll = new RegExp(`(${answered})(?:的)?(?:办理)?[^,。;:、\\d提]{0,6}$`);
const heads = new RegExp(`^(?:[(（]?[一二三四五六七八九十\\d]+[)）]?[、.．]?)?[^,。;:]{0,8}(${answered})`);

/**
 * The thing that the number at `span` of folded text counts, where it is named right beside it and none of `names`, what a metric and its facets are called:
 * 走访困难群众560户, 基层协商覆盖180个村. Undefined where none is.
 */
export function otherThing(text: string, span: Span, names: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const raw = text.slice(span.start, span.end);
  const ofProposals = names.some((name) => name.includes("提案"));
  const isOwn = (thing: string) =>
    names.some((name) => name.includes(thing.slice(0, STEM))) || (!ofProposals && opinions.split("|").includes(thing));
  if (raw.includes("%")) {
    const rate = rated.exec(clause);
    const isBoth =
      rate !== null && /提案[^,。;:]*$/.test(clause.slice(0, rate.index)) && joined.test(clause.slice(0, rate.index));
    return isBoth
      ? undefined
      : unless(isOwn, rate?.[1] ?? (ofProposals && bareRate.test(clause) ? ratedBefore(text, span.start) : undefined));
  }
  if (!ofCount.test(raw)) return undefined;
  const attached = ofProposals ? undefined : withIt.exec(clause)?.[1];
  if (attached !== undefined) return attached;
  const counted = both.exec(clause);
  if (counted) return unless(isOwn, counted[1]);
  const thing = before.exec(clause) ?? (/提案/.test(clause) ? null : handled.exec(clause));
  if (thing && !joined.test(clause.slice(0, thing.index))) return unless(isOwn, thing[1]);
  if (!ofMeasure.test(raw)) return undefined;
  const after = text.slice(span.end, span.end + NEAR);
  return unless(isOwn, behind.exec(after)?.[1] ?? (/[对向]$/.test(clause) ? object.exec(after)?.[1] : undefined));
}

/** The thing that words for all of it (全部答复) at `at` of folded text are said of, where it is none of `names`. */
export function otherThingOfAll(text: string, at: number, names: readonly string[]): string | undefined {
  const clause = clauseBefore(text, at);
  const found = /提案/.test(clause) ? undefined : ofAll.exec(clause)?.[1];
  return found === undefined || names.some((name) => name.includes(found.slice(0, STEM))) ? undefined : found;
}

/** The thing that a section tells of by its heading, where neither `names` nor the words of the paragraph speak of proposals in it. */
export function thingOfSection(heading: string, before: string, names: readonly string[]): string | undefined {
  const found = /提案/.test(heading + before) ? undefined : heads.exec(heading)?.[1];
  return found === undefined || names.some((name) => name.includes(found.slice(0, STEM))) ? undefined : found;
}

/** 附有调研报告的提案128件 counts proposals. */
const withIt = /((?:附有|附带|带有|配有|附上|附)[^,。;:\d]{2,10}的(?:重点)?提案)(?:共|有|计|达|为)*$/;

/** 形成协商成果486项，落实率90.3%: of what was counted before it, where no proposals are. */
const bareRate = /^(?:其|且)?(?:综合)?(?:采纳|落实|解决|办结|转化|采用)[^,。;:\d]{0,4}率(?:均|都|达到?|为|是)*$/;
const results =
  /((?:协商|调研|建言|履职|监督)成果|(?:意见|微)建议|批示(?:件|意见)?|民生实事|微?实事|诉求|问题)[^,。;:\d提]{0,6}\d/g;

function ratedBefore(text: string, at: number): string | undefined {
  const sentence = sentenceBefore(text, at);
  return /提案/.test(sentence) ? undefined : [...sentence.matchAll(results)].at(-1)?.[1];
}

const NEAR = 24;
/** 信访案件 and 信访积案 are one. */
const STEM = 2;

const unless = (isOwn: (thing: string) => boolean, thing: string | undefined): string | undefined =>
  thing === undefined || isOwn(thing) ? undefined : thing;
