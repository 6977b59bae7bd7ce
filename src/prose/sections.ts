import { foldTight } from "../text/fold.ts";
import { numberOf } from "../text/number-of.ts";
import { sentences } from "../text/sentences.ts";
import { opensLookingBack, opensPlans } from "./plan-leads.ts";
import type { DocumentAbout, DocumentPlace } from "./document-reading.ts";

/** What a section of a document tells of its numbers. */
export interface Section {
  /** Year of the work. */
  year?: number;
  /** True where the text says what will be done. */
  planned: boolean;
  /** True where another public body is spoken of than the one that reports. */
  others: boolean;
  /** Index of the place that says so; undefined where the kind of document alone does. */
  opened?: number;
  /** True where a line opened it that is no heading: 下一步打算：. */
  led?: boolean;
}

const YEAR = /(?<![\d零〇一二三四五六七八九])((?:19|20)\d{2}|[一二][零〇九][零〇一二三四五六七八九]{2})\s?年/;

/** 2024年, 二〇二四年. */
const yearIn = (text: string): number | undefined => {
  const stated = YEAR.exec(text)?.[1];
  return stated === undefined ? undefined : numberOf(stated);
};
const ahead =
  /今年|明年|来年|新的?一年|下一?年|下一?步|下一阶段|下阶段|今后|接下来|未来|(?:年初|年度(?=目标|任务))(?!.*(?:完成|落实|执行))/;
const planned =
  /(?:安排|打算|计划|要点|任务|思路|部署|展望|建议|设想|谋划|举措|总体要求|重点工作|工作重点|努力方向|目标)[^,。;]{0,4}$/;
const nextWork = /(?:明年|来年|新的?一年|下一步|下一阶段|今后)[^,。;]{0,12}工作$/;
const behind = /过去|去年|一年来|[一二三四五六七八九十\d]年来|以来|回顾|总结/;
const reviewed = /(?:回顾|总结|亮点|成绩|成效|成果|综述|情况|做法|经验|体会|报告|足迹|答卷)[^,。;]{0,4}$/;

/** A heading, or a line that stands for one: short, and no sentence. */
const isHeadingLike = ({ kind }: DocumentPlace, text: string): boolean =>
  kind === "heading" ||
  kind === "title" ||
  (kind === "paragraph" && text.length <= 40 && !/[。;!?,]$/.test(text) && (!text.endsWith(":") || goals.test(text)));
/** 2024,先立三个小目标: opens a list. */
const goals = /目标[^,。;]{0,4}:$/;

/**
 * The year and the tense of each place. A section that tells of plans begins with a heading that says so (2020年工作安排), or with a
 * paragraph that opens the year to come (今年是…) and is followed by what 要 be done; it ends with a heading that looks back.
 */
export function sectionsOf(places: readonly DocumentPlace[], about: DocumentAbout): Section[] {
  const texts = places.map(({ text }) => foldTight(text).text.trim());
  const isOther = otherBody(texts);
  let section: Tense & Pick<Section, "opened" | "led"> = { year: about.year, planned: about.kind === "plan" };
  let others = false;
  return places.map((place, index) => {
    const text = texts[index] ?? "";
    const isHeading = isHeadingLike(place, text);
    const review = isHeading ? undefined : reviewIn(text, about);
    const opening = isHeading ? byHeading(text, about) : byOpening(texts, index, about);
    // 2024年要…, and then 2023年…: a paragraph of the reported year is no plan of the next.
    const isOfReported =
      section.opened !== undefined &&
      places[section.opened]?.kind === "paragraph" &&
      !isHeading &&
      about.kind !== "plan" &&
      text.startsWith(`${about.year}年`);
    if (isOfReported || (section.led && (place.kind === "heading" || opensLookingBack(text, about.year))))
      section = { year: about.year, planned: false };
    if (opening)
      section = { ...opening, opened: opening.planned && section.planned ? (section.opened ?? index) : index };
    else if (!section.planned && opensPlans(text, about.year))
      section = { year: next(about), planned: true, opened: index, led: true };
    if (isHeading) others = isOther(text);
    return { ...(review ?? section), others: others || isOther(text) };
  });
}

type Tense = Pick<Section, "year" | "planned">;

/** Public bodies that report on their year. */
const organs = ["政协", "人大", "法院", "检察院"];

/** How much of a place says whom it is about. */
const OPENING = 42;

/** Tells of a place's text whether it opens with another public body than the one the document begins with: 某区人大常委会去年…. */
function otherBody(texts: readonly string[]): (text: string) => boolean {
  const beginning = texts.slice(0, 5).join("\n");
  const own = organs
    .filter((organ) => beginning.includes(organ))
    .sort((a, b) => beginning.indexOf(a) - beginning.indexOf(b))[0];
  if (own === undefined) return () => false;
  const other = new RegExp(
    `^(?:【[^】]*】)?\\s?[^,。;:、和与]{0,6}(?:${organs.filter((organ) => organ !== own).join("|")})(?!代表|委员|制度|工作)`,
  );
  return (text) => other.test(text) && !text.slice(0, OPENING).split("。")[0]?.includes(own);
}

/** 助力实现2030年前碳达峰目标, 围绕2024年市委重点工作建言: what the work is for, and no plan of it. */
const servesAim =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?(?:[^,。;:]{0,8},)?(?:助力|围绕|对标|瞄准|聚焦|紧扣|锚定|服务|对照|着眼|立足|紧盯|助推|贯彻|落实|推动|献策|奋进|接续|主动)[^,。;:]*(?:目标|重点工作|工作重点|任务|部署|要点|规划|建议|举措|计划)[^,。;:]{0,4}$/;
/** 工作总结及下一步打算: both under one heading. */
const looksBothWays =
  /(?:总结|回顾|情况|小结|成效|做法)[^,。;:]{0,4}(?:及|和|与|暨|以及|、)[^,。;:]*(?:安排|打算|计划|要点|任务|思路|部署|展望|设想|谋划|举措)[^,。;]{0,4}$/;

/** 2024,先立三个小目标: a year without 年. */
const bareYear = /^((?:19|20)\d{2})[,、:]/;

function byHeading(text: string, about: DocumentAbout): Tense | undefined {
  const bare = bareYear.exec(text)?.[1];
  const year = yearIn(text) ?? (bare === undefined ? undefined : Number(bare));
  const later = about.year !== undefined && year !== undefined && year > about.year;
  if (about.kind !== "plan" && servesAim.test(text.replace(/["“”]/g, ""))) return undefined;
  if (about.kind !== "plan" && looksBothWays.test(text)) return { year: about.year, planned: false };
  if (nextWork.test(text)) return { year: year ?? next(about), planned: true };
  if (planned.test(text) && (about.kind === "plan" || ahead.test(text) || later || goals.test(text))) {
    return { year: year ?? next(about), planned: true };
  }
  if (reviewed.test(text) && (year !== undefined || behind.test(text)))
    return { year: year ?? about.year, planned: later };
  return undefined;
}

/** A paragraph of a plan that looks back on the year before: 2024年，…. */
function reviewIn(text: string, { kind, year }: DocumentAbout): Tense | undefined {
  if (kind !== "plan" || year === undefined) return undefined;
  const stated = opensYear.test(text) ? yearIn(text.slice(0, 8)) : undefined;
  if (stated !== undefined) return stated < year ? { year: stated, planned: false } : undefined;
  return looksBack.test(text) ? { year: year - 1, planned: false } : undefined;
}

const next = ({ year, kind }: DocumentAbout): number | undefined =>
  year === undefined || kind === "plan" ? year : year + 1;

const opensYear =
  /^(?:今年|明年|来年|新的一年|新一年|[\d一二][\d零〇九][\d零〇一二三四五六七八九]{2}\s?年(?:度)?)(?:是|,|里|将|要|我们|市|县|区|省|州|政协|的)/;
const looksBack = /^(?:一年来|过去的?一年|回顾|去年|[一二三四五六七八九十\d]年来)/;
/** 要 and 将 as verbs of what is to be done, and not in 重要, 要求, 将军. */
const modal =
  "(?<![主重必需紧摘提概简纪首不])要(?!求|素|点|闻|务|员|害|件|领|旨|紧|道|塞|约|么|是|案)|(?<!即)将(?!军|领|士|近|其)";
const must = new RegExp(`${modal}|继续|进一步|力争|切实|计划`, "g");
const told = /一年来|全年共|共(?:收到|提出|组织|开展)|先后|已/g;
/** How many paragraphs tell what the opening opens. */
const WINDOW = 6;

function byOpening(texts: readonly string[], index: number, about: DocumentAbout): Tense | undefined {
  const text = texts[index] ?? "";
  if (looksBack.test(text) && index > 0 && about.kind !== "plan") return { year: about.year, planned: false };
  if (!opensYear.test(text)) return undefined;
  const stated = yearIn(text.slice(0, 8));
  if (stated !== undefined && about.year !== undefined && stated <= about.year)
    return { year: about.year, planned: about.kind === "plan" };
  const window = texts.slice(index, index + WINDOW).join("\n");
  const musts = window.match(must)?.length ?? 0;
  const enough =
    stated !== undefined && about.year !== undefined
      ? musts > 0
      : musts > 2 && musts > (window.match(told)?.length ?? 0);
  return enough ? { year: stated ?? next(about), planned: true } : undefined;
}

const toCome =
  /明年|来年|新的?一年|下一步|下一阶段|今后|下一年度?|今年的?(?:工作|任务|打算|安排)|今年[^,。;]{0,6}将|今年[^,。;《》]{0,16}将(?:扩|增|升|达|提高|提升|建成|新增|新建|举办|召开|继续)/;
const intends = new RegExp(`${modal}|拟|计划`);

/** Where in a paragraph the sentence that tells what is to come begins: 2024年,市政协要…; undefined where none does. */
export function planStart(text: string, year: number | undefined): number | undefined {
  const folded = foldTight(text);
  for (const { start, end } of sentences(folded.text)) {
    const sentence = folded.text.slice(start, end);
    const stated = yearIn(sentence);
    const ahead =
      toCome.test(sentence) ||
      (year !== undefined &&
        stated !== undefined &&
        stated > year &&
        !/《[^》]*$/.test(sentence.slice(0, sentence.search(YEAR))));
    if (ahead && intends.test(sentence.slice(sentence.search(stated === undefined ? toCome : YEAR))))
      return folded.offsets[start];
  }
  return undefined;
}
