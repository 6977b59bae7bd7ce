import { isOrdinal } from "../model/quantity/ordinal.ts";
import type { Reading, Source } from "../model/quantity/read.ts";
import { isListedChange } from "./changes-listed.ts";
import { clauseBefore } from "./clause.ts";
import type { ProseRefusal } from "./mention.ts";
import { isPlanned } from "./plan.ts";

/** What the words around a number say it is. Each rule looks at a few characters of folded text, never further. */
type Rule = (source: Source, reading: Reading) => boolean;

const NEAR = 14;
const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - NEAR), at);

const ordinal: Rule = ({ text }, { numeral }) => isOrdinal(text, numeral.start, numeral.end);

const anniversary: Rule = ({ text }, { numeral }) => text.startsWith("周年", numeral.end);

const opensLine = /(?:^|[\s。;,:!?(])$/;
/** 主席会议3次 2、专题调研5次: the lines of a paragraph are read as one, and no number follows another's unit. */
const behindUnit = /\d\p{Script=Han}{1,2}\s?$/u;
const opensItem = /^、[^\d一二三四五六七八九十百千万亿几]/;
const enumerator: Rule = ({ text }, { numeral }) => {
  const after = text.slice(numeral.end, numeral.end + 2);
  const before = textBefore(text, numeral.start);
  if (!numeral.han && behindUnit.test(before) && opensItem.test(after)) return true;
  if (/^[)）]/.test(after)) return /\($/.test(before);
  if (/^是/.test(after)) return numeral.han && (opensLine.test(before) || before.endsWith("其"));
  return opensLine.test(before) && (/^、/.test(after) || /^\.\D/.test(after)) && text[numeral.start - 1] !== ",";
};

/** 分别为176件/69件: a list, and no code. */
const listedInTurn = /(?:分别|依次)[^。;]{0,24}\d[\p{Script=Han}%]{1,2}\/\s?$/u;

const code: Rule = ({ text }, { start, end, numeral, result }) => {
  if (listedInTurn.test(text.slice(Math.max(0, numeral.start - LIST), numeral.start))) return false;
  const digits = text.slice(numeral.start, numeral.end);
  if (
    /[a-z_@#/\\〔[]\s?$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)) ||
    /号-$/.test(textBefore(text, numeral.start))
  )
    return true;
  if (/^(?:号|[〕\]]|[a-z_@])/.test(text.slice(end, end + 1))) return true;
  if (/^0\d/.test(digits)) return true;
  const bare = "quantity" in result && result.quantity.unit === "" && result.quantity.bound === "exact";
  return bare && start === numeral.start && /^\d{7,}$/.test(digits);
};

const LIST = 40;

/** 不是300件，而是280件 · 误报为300件 */
const denials =
  /(?:(?<!是)不是|并非|而非|绝非)(?:(?!而是)[^,。;:\d]){0,8}$|[误错](?:报|写|记|计|登记?|统计|算|印)(?:为|成|作|了)?$/;
const denied: Rule = ({ text }, { start }) => denials.test(textBefore(text, start));

/** 在300件与320件之间: two bounds, and no number. */
const between: Rule = ({ text }, { start, end }) =>
  (/(?:在|介于|处于)$/.test(textBefore(text, start)) &&
    /^\s?[与和至到-][^,。;:]{1,10}之间/.test(text.slice(end, end + NEAR))) ||
  (/(?:在|介于|处于)[^,。;:在于]{1,10}[与和]$/.test(textBefore(text, start)) && /^之间/.test(text.slice(end, end + 2)));

/** 排名3, 编号268, 得分98, No.12 */
const ranked =
  /(?:排[名序位]|名次|位次|[位名排]列|编号|[案序文]号|提案号|流水号|代码|[得评]分|分值|权重)(?:为|是|:)?\s?$|(?:^|[^a-z])no\.\s?$/;
/** 居全省前3, 进入全国前10名 */
const amongFirst = /(?:居|列|排|进入?|跻身|保持)[^,。;\d]{0,8}前$/;
const rank: Rule = ({ text }, { start, result }) => {
  if (!("quantity" in result) || result.quantity.bound !== "exact") return false;
  const { unit } = result.quantity;
  const before = textBefore(text, start);
  return (unit === "" && ranked.test(before)) || (/^[名位]?$/.test(unit) && amongFirst.test(before));
};

/** 2、3篇, 20、30件: about so many; 第2、3篇 are two, and so are 分别2、3篇. */
const about: Rule = ({ text }, { numeral, result }) => {
  if (numeral.han || !("quantity" in result) || result.quantity.bound !== "exact") return false;
  const before = /\d{1,2}、$/.exec(text.slice(Math.max(0, numeral.start - 3), numeral.start))?.[0] ?? "";
  const start = numeral.start - before.length;
  const [, first = "", second = ""] =
    /^(\d{1,2})、(\d{1,2})(?=[^\d.、月日号届年])/.exec(text.slice(start, start + 6)) ?? [];
  const [low, high] = [Number(first), Number(second)];
  const isNext = low > 0 && (high <= 10 ? high === low + 1 : low % 10 === 0 && high === low + 10);
  return isNext && !/[第、和与及\d.]|分别|依次|各|均/.test(clauseBefore(text, start));
};

const touching = /[*□×\ufffd]/;
/** Where a character is lost, "?" stands for it, half-width: 提?47件. A full-width ？ asks. */
const damaged: Rule = ({ original, text, offsets }, { start, numeral }) =>
  [start - 1, numeral.start - 1, numeral.end].some(
    (at) => touching.test(text[at] ?? "") || (text[at] === "?" && original[offsets[at] ?? 0] === "?"),
  );

const bareYear: Rule = ({ text }, { numeral, result }) =>
  "quantity" in result &&
  result.quantity.unit === "" &&
  result.quantity.bound === "exact" &&
  /^(?:19[4-9]|20\d)\d$/.test(text.slice(numeral.start, numeral.end));

const changeVerb =
  /(?<!新)(?:增长|增加|净增|增|提高|提升|上升|上涨|下降|减少|降低|回落|减|降|缩短|缩减|压缩|压减|多出|高出|翻了?)(?:(?:率|幅度?|速度?|比例)(?:达到?|为)?|了)?$/;
const comparedWith =
  /(?:比|较)[^,。;]{1,10}[多少高低]$|(?<![对相百])(?:比|较)[^,。;]{1,8}(?:[多少]|增加|减少)(?:收到|提交|立案|办复|提出|开展|组织|报送|解决|形成|走访|调研|视察|举办|召开|采用|培训|捐|发展|募集|筹集|接待|受理|审结|办结|化解|调解|招收|新建|建成|救助|发放|销售|完成|栽植|播出|编印|推送)[^,。;\d]{0,6}$/;
/** 同比多走访企业35家, 少收到提案12件, 净增立案15件 */
const moreThan =
  /(?:(?:同比|环比)(?:净)?(?:[多少]|增加|减少)|(?:^|[,。;:])(?:全年)?[多少])(?:收到|提交|立案|办复|提出|开展|组织|报送|解决|形成|走访|调研|视察|举办|召开|采用|培训|捐|发展|募集|筹集|接待|受理|审结|办结|化解|调解|招收|新建|建成|救助|发放|销售|完成|栽植|播出|编印|推送)[^,。;\d]{0,6}$|净增[^,。;\d]{1,6}$/;
/** 集体提案多9件, 相差9件; not 至多9件. */
const moreOrLess = /(?<![至最许很诸众太不更])[多少]了?$|(?:相差|(?<!误)差)(?:的|了)?$/;
/** 超过上年的454件: what is compared with. */
const reference = /(?:超过?|[高低多少]于|不及|相当于)了?(?:上一?年|去年|前年|往年|上届|同期|20\d\d年)[^,。;\d]{0,6}的$/;
const change: Rule = ({ text }, { start, end, numeral }) => {
  if (isListedChange(text, start)) return true;
  const before = textBefore(text, start);
  const fromLower =
    /[由从][^,。;\d]{0,8}$/.test(before) &&
    /^[^,。;]{0,6}(?:增|升|提高|扩|降|减|缩|调整|变|[至到])/.test(text.slice(numeral.end, numeral.end + NEAR));
  const raised = /[↑↓⬆⬇]\s?$/.test(before) || /^\s?[↑↓⬆⬇]/.test(text.slice(end, end + 2));
  const against =
    (/(?<![占对相百之无])[比较]$/.test(before) &&
      /^[^,。;\d]{0,2}[多少高低增减]/.test(text.slice(numeral.end, end + 3))) ||
    reference.test(before);
  return (
    raised ||
    against ||
    fromLower ||
    changeVerb.test(before) ||
    comparedWith.test(before) ||
    moreThan.test(before) ||
    moreOrLess.test(before)
  );
};

/** “每月一题” is what something is called. */
const NAMED = "(?![日周月季年]一[^次场期般些](?:[^\\p{L}\\d]|活动|品牌|平台))";
/** 每季度开展协商议政活动4次; not 每月一次，共12次 and 每月有主题，. */
const eachTime = new RegExp(
  `每${NAMED}(?:一|个)?(?:天|日|周|星期|旬|月|季度?|半年|年|届|[次场期]|位|名|人|家|户)(?:(?!共|累计|全年|合计|总计|[一二两三四五六七八九十]+[次场期])[^,。;:、\\d]){0,20}$`,
  "u",
);
const FAR = 26;

/** 走访企业人均2家; not 走访人均产值高的企业. */
const average = new RegExp(
  `(?:每(?!当)${NAMED}[^,。;:]{0,8}|(?:人均|户均|年均|月均|日均|周均|季均|场均|次均|家均|平均)(?![^,。;:]{0,8}[高低大小多少强]的)[^,。;:]{0,10})$`,
  "u",
);
/** 每个专委会均走访企业12家, 4个专委会各走访企业12家; 协商、视察各12次 are two numbers. */
const eachOfAll =
  /(?:每[个名位]?[^,。;:\d]{1,8}[均都各]|各自?(?=走访|提交|提出|报送|捐))(?:走访|提交|提出|报送|捐|开展|组织|调研|视察|参加)[^,。;:\d]{0,8}$/;
/** 12家（人均） */
const eachBehind = /^(?:\/[年月日天周季人户家次场]|\((?:每|平均|[人户年月日周季场次家]均)[^()\d]{0,4}\))/;

const each: Rule = ({ text }, { start, end }) => {
  const far = text.slice(Math.max(0, start - FAR), start);
  return (
    eachTime.test(far) ||
    eachOfAll.test(far) ||
    average.test(textBefore(text, start)) ||
    eachBehind.test(text.slice(end, end + 10))
  );
};

const plan: Rule = ({ text }, { start, end, result }) =>
  isPlanned(text, start, "quantity" in result ? result.quantity.unit : "", end);

const rules: [ProseRefusal, Rule][] = [
  ["damaged", damaged],
  ["ordinal", ordinal],
  ["anniversary", anniversary],
  ["enumerator", enumerator],
  ["rank", rank],
  ["code", code],
  ["date", bareYear],
];

const levelRules: [ProseRefusal, Rule][] = [
  ["denied", denied],
  ["several-numbers", between],
  ["several-numbers", about],
  ["change", change],
  ["each", each],
  ["plan", plan],
];

/** Why the words around the number make it no quantity; undefined where they do not. */
export const refusedByContext = (source: Source, reading: Reading): ProseRefusal | undefined =>
  rules.find(([, rule]) => rule(source, reading))?.[0];

/** Why a quantity is none of a level: it is a change, a number per something, or one yet to be reached. */
export const refusedAsLevel = (source: Source, reading: Reading): ProseRefusal | undefined =>
  levelRules.find(([, rule]) => rule(source, reading))?.[0];
