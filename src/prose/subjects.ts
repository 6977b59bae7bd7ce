import type { Span } from "../model/dataset.ts";
import type { Certainty } from "./time.ts";

/** The body that reports, as texts name it; folded. */
export interface OwnBody {
  /** 甲市政协 and the like. */
  names: readonly string[];
  /** Names of the site's other bodies. */
  others: readonly string[];
}

/** A public body that a number is said of, and that is not the one that reports. */
export interface OtherSubject {
  words: string;
  /** The place, or what stands for one: 全国, 各县区. */
  place: string;
  organ: string;
  certainty: Certainty;
  /** True where it takes up what was sent to it: 省政协采用. */
  takesUp?: boolean;
  /** True where it sent in what was taken up: 省政协报送的信息. */
  sends?: boolean;
  /** What the reporting body does for it, or with it: 协助, 接待. */
  deed?: string;
}

const ORGAN = "政协|人大(?:常委会)?|人民代表大会|法院|检察院|公安(?:机关|局)|纪委监委|监委|纪委|纪检监察机关";
/** What may stand before the subject of a clause: 其中, 一年来. */
export const LEAD =
  "(?:(?:本[报网台])?记者(?:近日|今日|昨日|日前)?从|(?:\\d+|[一二三四五六七八九十]+)个|(?:下辖|所辖|辖区内?|下属|所属)的?|其中|此外|同时|另外|期间|当年|今年|去年|上年|全年|一年来|[近过五三两一去的]{1,3}年来?|(?:19|20)\\d{2}年度?|[上下]半年|据统计|[：:、\\s])*";
/** 乙市政协, 各县(市、区)政协; not 乙市政协委员, 政协工作. */
const subject = new RegExp(
  `^${LEAD}([\\p{L}、/()]{0,14}?)(${ORGAN})(?!代表|委员(?!会|满意)|制度|章程|理论|事业|报(?![送告出请来])|文史|之家|云平台|大会|会议)`,
  "u",
);

/** Verbs of what is done to another's work: 省政协采用20条. */
const takesUp = /^[^,。;]{0,6}(?:采用|采纳|录用|批示|转报|转发|刊发|肯定|表彰|推广|选用)/;

const sends = /^[^,。;:]{0,6}?(?:报送|上报|反映|提交|推荐|推送|撰写|编报|报来|选送)|^的/;

/** 各县区, 市县两级, 省市县三级, 县(市、区): bodies below, or several together. */
const joint =
  /^(?:各(?:级|地|地方|[省市县区州旗盟()、/]+)|[省市县区州旗盟()、/]{2,}(?:[两二三四]级)?|[\p{L}]{0,4}[两二三四]级|基层|下级|上级|(?:兄弟|友好|结对|周边|外地|外省|相邻|毗邻|邻近)(?:[省市县区州、]{1,4}|城市|地区)?|友城)$/u;
const ofTerm = /^(?:第?[一二三四五六七八九十\d]+届|新一届|本届|上届|[我本该])[\p{L}]?$/u;
const verbs =
  /^(?:[在由向对与和同受据按为给从到把将让使请及经以被获原]|配合|协助|围绕|根据|按照|参[加与]|接待|组织|联合|会同|通过|推动|支持|指导|邀请|召开|成立|列席|出席|协同|依托|陪同|落实|助力|提请|报送|贯彻|聚焦|发挥|作为|关于|建立|结合|立足|报经|完善|加强|承办|举办|形成|担任|全面|首次|做好|开展|提交|认真|委员|住|驻|翻开|走进|打开|反映|推荐|选派|报经|迎接|赴|上报|呈报|学习|借鉴|对接|协调|联系|走访|服务|随|请)/;
const RANK = "[省市县区州旗盟]";

const pause = /[,。;:!?…—\n]/;
const stop = /[。;!?\n]/;

/** 市政府开展, 乙市立案, 全省立案: who acts, right before a deed. */
const DID = "(?:共|累计|总共|先后|全年)?(?:开展|组织|举办|召开|举行|走访|调研|视察|慰问|捐款|捐赠)";
const OFFICE =
  "(?:人民)?政府(?:督查室|办公[室厅])?|(?<![\\p{L}])(?:各|有关|相关)?(?:承办|主办|会办|责任)单位|[省市县区州旗盟]委(?:[\\p{L}]{2,4}部)?|(?:统战|宣传|组织)部|[省市县区州](?:[\\p{L}]{2,8}局|工商联)|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[\\p{L}]{1,3}委会";
const PLACE = "全[国省市县区州旗盟]|各[省市县区州旗盟()、/]+|\\p{L}{1,4}?[省市县区州旗盟]";
/** 市工商联会同商会走访 */
const WITH = "(?:(?:会同|联合|携手|联手|牵头)(?![^,。;:]{0,8}(?:政协|委员))\\p{L}{0,6}?)?";
const actor = new RegExp(
  `^${LEAD}(?:(\\p{L}{0,4}?)(${OFFICE})(?=${WITH}${DID})|(${PLACE})()(?=(?:共|累计|总共)?(?:立案|收到提案|提案)))`,
  "u",
);

/** 全省建成委员工作室130个 */
const wide = new RegExp(
  `^${LEAD}(全[国省市县区州旗盟])(?:政协系统)?(?:${DID}|(?:共|累计|总共|已)*(?:建成|建立|设立|报送|形成|征集))`,
);
/** An office or a place that its clause says a number of, and that is not the reporting body's. */
function actorOf(clause: string, own: OwnBody): OtherSubject | undefined {
  const [, of = "", office = "", named = ""] = actor.exec(clause) ?? [];
  const place = named || (wide.exec(clause)?.[1] ?? "");
  const isHandler = office.endsWith("单位");
  if (office !== "" && (isHandler ? of === "" : !verbs.test(of + office)))
    return { words: of + office, place: of, organ: office, certainty: "likely" };
  if (place === "" || verbs.test(place) || own.names.some((name) => name.startsWith(place))) return undefined;
  const [rank] = own.names.map((name) => new RegExp(`(${RANK})(?:${ORGAN})`).exec(name)?.[1]).filter(Boolean);
  const isOther = place.startsWith("各")
    ? true
    : place.startsWith("全")
      ? rank !== undefined && !place.endsWith(rank)
      : !notPlace.test(place) && !/[和与及的在]/.test(place);
  return isOther ? { words: place, place, organ: "", certainty: "likely" } : undefined;
}

/** 中国人民政治协商会议乙市委员会, 政协乙市委员会 */
const official = new RegExp(
  `^${LEAD}(?:中国人民政治协商会议|政协)([\\p{L}]{1,10}?[省市县区州旗盟])委员会(?!办公室|主席|党组|委员)`,
  "u",
);

function officialBody(words: string, own: OwnBody): OtherSubject | null | undefined {
  const place = official.exec(words)?.[1];
  if (place === undefined) return undefined;
  const isOwn = own.names.some((name) => name.includes(place) || place.endsWith(/^(.+?)政协/.exec(name)?.[1] ?? name));
  return isOwn
    ? null
    : {
        words: `${place}委员会`,
        place,
        organ: "政协",
        certainty: own.others.includes(`${place}政协`) ? "plain" : "likely",
      };
}

/** Whether the words open with a body as their subject, and with which; null where it is the reporting one. */
export function subjectOf(words: string, own: OwnBody): OtherSubject | null | undefined {
  const named = officialBody(words, own);
  if (named !== undefined) return named;
  const found = subject.exec(words);
  if (!found) return undefined;
  const [whole, place = "", organ = ""] = found;
  const behind = words.slice(whole.length);
  const told = (certainty: Certainty): OtherSubject => ({
    words: `${place}${organ}`,
    place,
    organ,
    ...(takesUp.test(behind) ? { certainty: "likely", takesUp: true } : { certainty }),
    ...(sends.test(behind) && { sends: true }),
  });
  const ownOrgan = own.names.map((name) => new RegExp(`${ORGAN}|政协`).exec(name)?.[0]).find(Boolean);
  const [name = ""] = own.names;
  const ownPlace = name.replace(new RegExp(`(?:${ORGAN}).*$`), "");
  if (own.names.some((one) => `${place}${organ}`.endsWith(one))) return null;
  if (verbs.test(place) || deeds.test(place)) return undefined;
  if (joinsOwn(place, organ, own)) return null;
  if (isJoinedWithOwn(place, behind, own)) return null;
  if (organ !== ownOrgan) return ownOrgan === undefined ? undefined : told("plain");
  if (place === "" || ofTerm.test(place)) return null;
  if (own.others.includes(`${place}${organ}`)) return told("plain");
  if (ownPlace.endsWith(place) || (place.length > 1 && ownPlace.startsWith(place))) return null;
  if (place === "全国" || isRank.test(place) || joint.test(place)) return told("plain");
  if (ofAllBelow.test(place)) return told("likely");
  if (/^[全我本]/.test(place)) return /^(?:系统|组织|机构|各级)/.test(behind) ? told("likely") : null;
  return isNamed.test(place) ? told("likely") : undefined;
}

/** 市政府承办市政协提案: what is done is no part of a place's name. */
const deeds = /承办|办理|收到|交办|答复|办[结复]|转[交送办]/;

const joins = "(?:[、和与及]|以及|会同|联合|协同)";
const listed = new RegExp(`^(?:办公[室厅]|机关|领导|有关领导)?(?:${joins}(?:(?!${joins})[\\p{L}“”]){1,8})+`, "u");
const together = /^(?:领导|主要领导|委员|机关)?(?:上下)?(?:联合|共同|一道|一起|携手|联动|联手)/;

/** 市工商联会同市政协走访 */
const joinsOwn = (place: string, organ: string, { names }: OwnBody): boolean => {
  const rank = /(?:会同|联合|携手|联手|协同)([省市县区州旗盟]?)$/.exec(place)?.[1];
  return rank !== undefined && names.some((name) => name.endsWith(`${rank}${organ}`));
};

/** 市人大、市政协联合视察, 省、市政协联合视察: what several do together is the reporting body's too. */
function isJoinedWithOwn(place: string, behind: string, own: OwnBody): boolean {
  const others = listed.exec(behind)?.[0].split(new RegExp(joins)).slice(1) ?? [];
  if (others.some((other) => subjectOf(other.replace(/(?<=政协)委员(?!会)/, ""), own) === null)) return true;
  const [name = ""] = own.names;
  const rank = new RegExp(`(${RANK})(?:${ORGAN})`).exec(name)?.[1];
  const ranks = place.replace(/[两二三四]级$/, "").replace(/、/g, "");
  return rank !== undefined && new RegExp(`^${RANK}{2,}$`).test(ranks) && ranks.includes(rank) && together.test(behind);
}

/** 全市各县区, 全省11个设区市 */
const ofAllBelow = new RegExp(`^全${RANK}(?:各|所有|\\d+个)[省市县区州旗盟设辖()、/]{2,}$`);
const isRank = new RegExp(`^(?:${RANK}|自治区)$`);
/** 乙市; names of places have none of the words that join. */
const isNamed = new RegExp(`^[^和与及的在、()/\\d]{1,6}${RANK}$`, "u");

/** No sentence that matters is longer. */
const FAR = 160;

/** 我们组织委员视察12次 */
const speaksOfUs = /^(?:其中|此外|同时|期间|今年|全年|一年来)?(?:我们|我会|我委|本会)/;
/** 其中市政协委员宣讲团宣讲64场 */
const opensWithMembers = new RegExp(`^${LEAD}([\\p{L}]{1,16}?)委员(?!会)`, "u");
export function tellsOfOwnMembers(clause: string, { names: [name = ""] }: OwnBody): boolean {
  const of = opensWithMembers.exec(clause)?.[1];
  return of !== undefined && [name, /.政协$/.exec(name)?.[0] ?? name, "本级政协"].includes(of);
}

/** 省政协《工作简报》专题刊发，走访45家: what others made of the body's work is no deed of theirs in the clauses behind it. */
const inPassing =
  /^(?:副?主席|领导|办公[室厅]|[^,。;]{0,12}《|[^,。;]{0,8}(?:来函|来信|肯定|表扬|表彰|刊发|推广|批示|来访|来[\p{L}]{1,4}(?:调研|视察|考察|指导)|采用|采纳|转发|转报|录用))/u;

/** The other body that the number at `number` in folded text is said of: the subject of its clause, else of one before it in its sentence. */
export function otherSubject(text: string, number: Span, own: OwnBody): OtherSubject | undefined {
  const from = Math.max(0, number.start - FAR);
  const before = text.slice(from, number.start);
  let end = before.length;
  let isOwnClause = true;
  while (end >= 0) {
    let start = end;
    while (start > 0 && !pause.test(before.charAt(start - 1))) start--;
    if (speaksOfUs.test(before.slice(start, end)) || tellsOfOwnMembers(before.slice(start, end), own)) return undefined;
    const found = subjectOf(
      before.slice(start, isOwnClause ? before.length : end) +
        (isOwnClause ? text.slice(number.start, number.end) : ""),
      own,
    );
    if (found === null) return undefined;
    if (isOwnClause && !found) {
      const acting = actorOf(before.slice(start) + text.slice(number.start, number.end), own);
      if (acting) return acting;
    }
    const passing = found && !isOwnClause && inPassing.test(before.slice(start + found.words.length, end));
    if (found && !passing) return isOwnClause ? found : { ...found, certainty: "likely" };
    if (start === 0 && from === 0) return bracketed(text, own);
    if (start === 0 || stop.test(before.charAt(start - 1))) return undefined;
    end = start - 1;
    isOwnClause = false;
  }
  return undefined;
}

/** 【乙区】走访企业12家 */
function bracketed(text: string, own: OwnBody): OtherSubject | undefined {
  const place = new RegExp(`^【(\\p{L}{1,6}${RANK})】`, "u").exec(text)?.[1];
  if (place === undefined || notPlace.test(place) || own.names.some((name) => name.includes(place))) return undefined;
  return { words: place, place, organ: "", certainty: "likely" };
}

const notPlace =
  /^(?:全|各|本|我|该|社|园|片|辖|街|校|小|景|特|地|灾|城|山|新|战|军|林|牧|库|老|开发|自治|高新|示范|试验|保护|功能|经开|工业|产业)*[省市县区州旗]/;

/** A column may be headed by places alone: 各县区 beside 市本级, 全国, 乙市. */
export function placeOfColumn(head: string, own: OwnBody): OtherSubject | undefined {
  const place = head
    .replace(/[(/（].*$/, "")
    .replace(/(?:合计|总数|数量?|情况)$/, "")
    .trim();
  const below =
    /^(?:(?:各|所辖|下辖)[省市县区州旗盟、()]+|县区|区县|县市区?|市县区)$/.test(place) ||
    /^县[(]市、?区[)]$/.test(head.trim()) ||
    place === "全国";
  if (below && !own.names.some((name) => name.startsWith(place) && place.length > 1))
    return { words: place, place, organ: "", certainty: "plain" };
  const named = placeOfRow(place, own);
  return named?.place === place ? named : undefined;
}

/** A row of a table may be named by a place alone: 乙市集体学习. */
export function placeOfRow(label: string, own: OwnBody): OtherSubject | undefined {
  const place = new RegExp(`^(\\p{L}{1,4}?${RANK})(?![级内外直属委里域情])`, "u").exec(label.trim())?.[1];
  if (place === undefined || notPlace.test(place) || own.names.some((name) => name.includes(place))) return undefined;
  return { words: place, place, organ: "", certainty: "likely" };
}

/** 各县区提案情况, 各县(市、区)提案情况: a table of the bodies below. */
export function placeOfCaption(caption: string, own: OwnBody): OtherSubject | undefined {
  const place = /^(?:\d{4}年度?|全年|今年)?((?:各|所辖|下辖)[省市县区州旗盟、()]+)/.exec(caption)?.[1];
  return place === undefined || own.names.some((name) => name.startsWith(place))
    ? undefined
    : { words: place, place, organ: "", certainty: "likely" };
}
