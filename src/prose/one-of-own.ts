import type { Span } from "../model/dataset.ts";
import { LEAD } from "./subjects.ts";
import { SURNAME } from "./surnames.ts";

const DEED =
  "(?:提交|提出|反映|撰写|报送|走访|捐[款资赠]|接待|调解|带队|联系|召开|开展|组织|举办|形成|视察|调研|宣讲|慰问|征集|编印)";
const ADVERBS = "(?:一人|个人|一年|全年|全年度|先后|共|累计|积极|认真|主动|牵头|[,、])*";
/** Words that begin as a surname does, and are no name: 陆续走访, 高校提交. */
const noName =
  /^(?:陆续|高[校质效频标度新]|顾[问客]|曾[先经多]|史料|田间|马上|于是|程序|许多|夏季|冬季|秋[季天]|孟|任[期务何]|周[边密末期]|林业|金融|严[格肃]|罗列|范围|雷厉|江[南北]|方[案式]|黄[金河]|万[家名]|余|何|龚|汪洋|石[油化]|汤|白|贺信|常)|[界局委办会区县市镇乡村组院校部厅省州级年月季内外中间期人们员家性上下地式前后]$/;

/** 李梅提交提案7件，反映信息12条: a member by name, and all that the sentence goes on to. */
const named = new RegExp(`^${LEAD}(${SURNAME}\\p{Script=Han}{1,2})${ADVERBS}${DEED}`, "u");
/** 张华委员, 老委员王强, 张主席带队 */
const titled = new RegExp(
  `^${LEAD}(${SURNAME}\\p{Script=Han}{1,2}(?<![名位族界级届])委员(?!会)|(?:老|新任?|住[\\p{L}]{1,3})?(?<![名位])委员${SURNAME}\\p{Script=Han}{1,2}(?=[,、]|${DEED})|${SURNAME}(?:副?主席|秘书长)(?=带队|率队|先后|亲自|牵头))${ADVERBS}`,
  "u",
);

const FIELD =
  "经济|农业|农村|文史|教科|教育|科技|社法|社会|法制|民宗|民族|宗教|港澳|外事|环资|人资|人口|资环|资源|城建|文化|委员联络|联谊|学习";
/** 环资委开展民主监督2项，形成调研报告3篇: one of the body's committees. */
const committee = new RegExp(
  `^${LEAD}(?:[省市县区州盟旗]?政协)?((?:${FIELD})[\\p{Script=Han}]{0,10}?(?:专门?委员会|专委会|委员会|委))${ADVERBS}${DEED}`,
  "u",
);
/** 东河镇委员工作站接待群众180人次: of one place. */
const station = new RegExp(
  `^${LEAD}((?!乡镇|镇街|街道|社区|各|全)\\p{Script=Han}{1,5}(?:[镇乡村]|街道|社区)(?:政协)?(?:委员)?(?:工作站|工作室|联络站|议事室|会客厅|之家))${ADVERBS}${DEED}`,
  "u",
);

const HANDLES = "(?:承办|主办|会办|办理|办复|答复|办结)";
/** 市教育局承办提案最多，达33件，办复率100%: one of those that proposals are given to. */
const handler = new RegExp(
  `^${LEAD}(\\p{Script=Han}{2,9}?(?:局|厅|公司|集团|街道|[镇乡]|(?<!府|委|群|门)系统))(?:(?:作为|身为|是)[^,。;:]{1,14},)?(?:共|累计|全年)*${HANDLES}`,
  "u",
);
/** 最多的一场卖出120万元 */
const event = /^(?:其中|[^。;]*[,:])?(最\p{Script=Han}{1,3}的?一[场次期天批届])/u;
/** 围绕这一专题，组织视察3次 */
const topic = /^(?:围绕|针对|聚焦)((?:这一|该|此)(?:专题|课题|议题))/;

/** All of them together, another who acts, or the whole behind the one. */
const widens =
  /全体|各[位级类界]|委员们|政协|我们|全[市县区州省年]|带动|大家|[名位余]委员|一行|合计|总计|共计|累计|总数|平均|[,、](?:[市县区省]?委|政府|[^,。;:]{1,8}[局厅办部])/;
const several = /[、和与及等各]|有关|相关|某/;
/** 社会和法制委员会 is one. */
const ofOneName = /(?<!委|委员会|局|[镇乡])[和与及]/g;
const stop = /[。;!?\n]/;

/**
 * The one of the body's members, committees, handlers, events or topics of which the number at `span` of folded text is told, in the clauses that go on from it. Undefined
 * where none is, or the sentence has gone on to all of them.
 */
export function oneOfOwn(text: string, { start }: Span, names: readonly string[]): string | undefined {
  const [before = "", sentence = ""] = ["", ...text.slice(Math.max(0, start - FAR), start).split(stop)].slice(-2);
  const found = [titled, named, committee, station, handler, event, topic]
    .map((pattern) => ({ pattern, match: pattern.exec(sentence) }))
    .find(({ pattern, match }) => match !== null && !(pattern === named && noName.test(match[1] ?? "")));
  const one = found?.match?.[1];
  if (!found) return handlerBefore(before, sentence);
  if (!found.match || one === undefined || several.test(one.replace(ofOneName, ""))) return undefined;
  const behind = sentence.slice(found.match.index + found.match[0].length);
  return widens.test(behind) || names.some((name) => name.includes(one)) ? undefined : one;
}

const FAR = 120;

const office = new RegExp(
  `^${LEAD}(?:据)?([省市县区州旗]?\\p{Script=Han}{2,7}(?:局|厅|公司|集团|街道))(?![、和与及等长])`,
  "u",
);
const goesOn = new RegExp(`^${LEAD}(?:共|累计|先后|已|目前)*${HANDLES}(?:了)?(?:[^,。;:]{0,4}提案)?[^,。;:]{0,8}$`);

const sectionWidens = /政协|委员|我们|全体|全[市县区州省]|各|等|合计|共计/;
const anotherOffice = /(?<![该本我全])(?:局|厅|公司|集团)(?![长党领机])/;

/** 市教育局建立了台账。全年办复提案35件。 */
function handlerBefore(before: string, sentence: string): string | undefined {
  const one = goesOn.test(sentence) ? office.exec(before)?.[1] : undefined;
  const rest = one === undefined ? "" : before.slice(before.indexOf(one) + one.length);
  return one === undefined || several.test(one) || sectionWidens.test(rest) || anotherOffice.test(rest)
    ? undefined
    : one;
}

const headsOffice =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?([省市县区州旗]?\p{Script=Han}{2,7}(?:局|厅|公司|集团|街道))$/u;

/** 市教育局 over a section: one of those that proposals are given to, where the paragraph speaks of no others. */
export function officeOfSection(heading: string, before: string): string | undefined {
  const office = headsOffice.exec(heading.trim())?.[1];
  return office === undefined || sectionWidens.test(before) ? undefined : office;
}
