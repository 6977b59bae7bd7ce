import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import type { AroundWords } from "./unreached.ts";

const PAPER = "(?:数据|数字|数目|件数|统计数?|表述|说法|内容|一项|一数|之数|字样)";
/** 原报立案312件, 上期所载立案312件: as it was said before, and is said otherwise now. */
const before = new RegExp(
  `((?<![会大全案])(?:(?:原|曾经?|错|误|旧|初次?)(?:报|公布|通报|刊登|刊载|登载|披露)(?!送|告|名|道|纸|社|导|到|请)|(?:先前|早前|前次|上[次一]?期)(?:的?(?:报告|简报|通报))?(?:所|曾|已)?(?:报|公布|通报|刊登|刊载|登载|载|披露|记载)(?!送|告|名|道|纸|社|导|到|请)|原(?:文|稿|报告|公告)(?:中|内)?(?:误)?(?:为|是|写作|写为|作))(?:的|出的|为|${PAPER}|是|[,:“"])*)[^,。;:\\d]{0,12}$`,
);
/** 此前公布的立案312件: the same, unless it goes on to what became of them. */
const earlier = new RegExp(
  `((?:此前|之前|以前|上一?次)(?:曾|已|所|对外)*(?:公布|通报|披露|刊登|刊载|对外发布)(?:的|为|${PAPER}|[,:“"])+)[^,。;:\\d]{0,12}$`,
);
const goesOn = /^[^。;:\d]{0,12}(?:全部|均|都|已|正在|陆续|顺利|如期)/;
const WRONG =
  "(?:有误|不实|失实|不准确?|不确(?!定)|不属实|错误|误差较大|系误[报传记写]|与(?:事实|实际)(?:情况)?不[符一]|是误[报传记写]|(?:系|为|属)?(?:笔误|误报|误传|谣传|谣言|虚报)|作废|予以(?:更正|撤销|纠正|收回)|勘误)";
/** 312件有误, 312件的数据不准确 */
const wrongBehind = new RegExp(
  `^[^,。;:\\d]{0,6}?["”]?,?(?:这一|该)?(?:的?${PAPER})?(?:存在|确有|均|都|是|系|为)?(${WRONG})`,
);
/** 312件应为298件, 312件更正为“298件”, 312件，经核实为298件 */
const mendedBehind =
  /^[^,。;:\d]{0,10}?["”]?,?(?:现|已|经(?:过)?[^,。;:\d]{0,8})?((?:更正|订正|修正|勘正|纠正|改正|核正|核减|核定|核实|核对|复核|查实)(?:后)?,?(?:为|成|实为|应为)|应当?(?:为|是)|(?:应当?|需|须|请|现|已)?改(?:为|成)|实(?:际)?(?:为|是|应为)|其实是)[^,。;:\d]{0,8}\d/;
/** 更正后为298件 is what it is. */
const settled =
  /(?:更正|订正|修正|核实|核定|核减|复核|纠正|查实|改正)(?:后|之后)?[,:]?[^,。;:\d]{0,8}(?:为|成|是)?[^,。;:\d]{0,8}$/;

const MEDIA =
  "(?:媒体|网友|网民|网络|网上|自媒体|公众号|[\\p{L}]{0,6}报(?!告|道|送)|记者|[\\p{L}]{0,6}(?:网站?|平台|电视台|广播|客户端|通讯社)|新华社|民间|坊间|社会上)";
const BRACKETED = '[^,。;:]{0,10}[《“"][^》”"]{2,14}[》”"]';
const SAYS =
  "(?:(?:报道|刊文|发文|撰文|转载|转述|披露|爆料|曝光)(?:称|说|指出|显示)?|(?:传言|流传|盛传)(?:称|说)?|称|传)";
/** 据某报报道，, 有媒体称, 网传: another says so. */
const told = new RegExp(
  `(?:^|[,:;])(?:(据(?:${BRACKETED}|[^,。;:]{0,10}?${MEDIA})的?(?:近日|昨日|此前)?${SAYS})[,:]?|((?:有|某|个别|部分|一些|外地)?${MEDIA}(?:近日|此前|曾)?(?:报道|刊文|发文|撰文|爆料|转载)?[称说传](?!来|出|真|阅|感|播|承|统|递|达|导|法|明|号|赞|道))[,:“"]?|(网传|据传|传闻|坊间(?:传言?|流传))[,:]?)[^。;]*$`,
  "u",
);
/** The body's own say, behind what others told. */
const own =
  /(?:^|[,:;])(?:经(?:核实|核查|查证|统计)|实际|事实上|我们|我会|[^,。;:]{0,4}政协(?:通报|公布|核实)|截[至止]|今年以来)[^。;]*$/;
/** 有委员提出立案230件偏少: of a complaint, in its clause. */
const complained =
  /(?:^|[,:;])((?:有的?|有些|部分|一些|个别|多名|不少)(?:政协)?(?:委员|代表|群众|网友|网民|专家|市民|企业家?)们?(?:曾|还|也)?(?:反映|认为|指出|质疑|抱怨|觉得|提出|误以为|以为))[^,。;:\d]{0,12}$/;
/** 有委员提出，今年立案300件: right behind it. */
const claimed =
  /(?:^|[。;])((?:有的?|有些|部分|一些|个别|多名|不少)(?:政协)?(?:委员|代表|群众|网友|网民|专家|市民|企业家?)们?(?:曾|还|也)?(?:反映|认为|指出|质疑|提出))[,:](?:今年|去年|全年|本年)?[^,。;:\d]{0,8}$/;
/** 有人误以为今年立案400件 */
const mistaken = /((?:有人|有的|不少人|外界|网友|群众|曾有人)?(?:误以为|误认为|错以为|讹传|误传))[^,。;:\d]{0,12}$/;
const complaint = /^[^,。;:\d]{0,10}(?:偏[少多高低]|太[少多高低]|过[少多高低]|不[足够多]|还?不够|有水分|不真实|存疑)/;

const LONGEST_BEHIND = 40;

/**
 * The words that take the number at `span` of folded text back, or leave it to others: 原报立案312件有误，应为298件; 据某报报道称立案312件. Undefined where
 * none do; a number that is put right in the end is the text's own. A text that is `ours` was written from what others published, and names them.
 */
export function retracted(text: string, span: Span, ours: boolean): AroundWords | undefined {
  const words = withdrawn(text, span);
  if (words !== undefined) return { words: trimmed(words), why: "withdrawn", certainty: "likely" };
  const others = ours ? undefined : toldByOthers(text, span);
  return others === undefined ? undefined : { words: trimmed(others), why: "told", certainty: "likely" };
}

const trimmed = (words: string): string => words.replace(/^[,:;]|(?:[,:“"]|的)+$/g, "");

function withdrawn(text: string, span: Span): string | undefined {
  const clause = clauseBefore(text, span.start);
  const behind = text.slice(span.end, span.end + LONGEST_BEHIND);
  const mended = mendedBehind.exec(behind)?.[1] ?? wrongBehind.exec(behind)?.[1];
  if (mended !== undefined) return mended;
  return settled.test(clause)
    ? undefined
    : (before.exec(clause)?.[1] ?? (goesOn.test(behind) ? undefined : earlier.exec(clause)?.[1]));
}

function toldByOthers(text: string, span: Span): string | undefined {
  const found = told.exec(sentenceBefore(text, span.start));
  const words = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found && words !== undefined && !own.test(found[0].slice(found[0].indexOf(words) + words.length))) return words;
  const behind = text.slice(span.end, span.end + LONGEST_BEHIND);
  const claim = claimed.exec(sentenceBefore(text, span.start));
  if (claim && !/我们|政协|为此|对此|随即|及时|经|先后|共|已/.test(claim[0].slice(claim[0].search(/[,:]/))))
    return claim[1];
  const mistake = mistaken.exec(clauseBefore(text, span.start))?.[1];
  if (mistake !== undefined) return mistake;
  return complaint.test(behind) ? complained.exec(clauseBefore(text, span.start))?.[1] : undefined;
}
