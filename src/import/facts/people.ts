import { at } from "../../model/at.ts";
import { plainForm } from "../clean/plain-form.ts";
import { readMetadataLine, type Fact } from "../clean/metadata-line.ts";
import { DELIVERY, SUBTITLE } from "../structure/title-words.ts";
import type { TextView, Told } from "./text-view.ts";

/** A person's name, as it stands beside a role. */
const NAME = "[\\p{Script=Han}·]{2,4}(?:·[\\p{Script=Han}]{1,8})?";
const BYLINE = new RegExp(
  `[（(]\\s*(?:本报|本网|本刊|全媒体)?(?:首席|见习|特约)?(?:记者|記者|作者|撰稿)\\s*[:：]?\\s*(${NAME}(?:[ 、,，\\s]+${NAME}){0,3})(?:[^（()）]{0,30})?[)）]\\s*$`,
  "u",
);
const BYLINE_START = new RegExp(
  `^(?:□|■)?\\s*(?:本报|本网|全媒体)?(?:首席|见习)?(?:记者|記者)\\s*[:：]?\\s*(${NAME}(?:[ 、\\s]+${NAME}){0,3})\\s*(?:通讯员.{0,12}|文.{0,6}|报道)?$`,
  "u",
);
const READER = new RegExp(`(?:^|[(（])\\s*(?:.{0,16}(?:主席|主任|会长|秘书长|区长|市长|县长))?\\s*(${NAME})$`, "u");
const READER_LINE = new RegExp(`(?:主席|副主席|主任|秘书长|局长|区长|市长|县长|州长|省长)\\s+(${NAME})$`, "u");
const WRITTEN_BY = /[（(]\s*(?:通讯员|通訊員|撰稿|供稿|执笔|作者)\s*[:：]?\s*([^（()）:：,，。]{2,16}?)\s*[)）]\s*$/;
/** 本报记者 李某某: the role is no part of the name. */
const ROLE = /^(?:本报|本報|本网|本網|全媒体|首席|见习|特约)*(?:记者|記者|通讯员|通訊員)\s*[:：]?\s*/;
const SOURCE_IN_BRACKETS = /[（(](?:来源|來源|信息来源|摘自|转自|原载)\s*[:：]?\s*《?([^（()）:：]{2,30}?)》?[)）]\s*$/;
const ORGAN = /委员会|政府|办公|局$|报$|社$|网$|台$|政协|部$|处$|中心|频道|日报|晚报|机关/;

const isName = (words: string): boolean => !ORGAN.test(words) && words !== "";
const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined);

const YEARBOOK = /《[^》]*年[鉴鑑][^》]*》(?:[（(]\d{4}[）)])?|\S{0,30}年[鉴鑑]\S{0,30}/;
/** 新华社北京1月8日电: an agency names itself first. */
const AGENCY = /^\s*[（(]?(新华社|新華社|中新社|中新网|人民网|新华网)[^。]{0,24}[电電讯訊]/;

/** 甲市政协办公室关于印发…的通知: who issues a document names itself in its title. */
const ISSUER = /^(.{2,20}?(?:办公室|办公厅|人民政府))关于/;

/** Who wrote or read the report; never the page's editor. */
export function authorOf(view: TextView, texts: readonly string[]): Told<string> | undefined {
  const stated = [...view.facts, ...besides(view)].find(
    ({ kind, value }) => kind === "author" && value !== "" && !/^[\x00-\x7f]*$/.test(value),
  );
  if (stated) return { value: stated.value.replace(ROLE, ""), words: stated.words };
  const head = texts.slice(0, 6);
  const delivered = first([...head.map(deliveredBy), ...head.map(readBy)]);
  if (delivered) return delivered;
  const byline = first(
    [...texts.slice(-3), ...head].map((text) => BYLINE.exec(text) ?? BYLINE_START.exec(text) ?? undefined),
  );
  if (byline) return { value: at(byline, 1).trim(), words: byline[0].trim() };
  const written = first(texts.slice(-3).map((text) => WRITTEN_BY.exec(text) ?? undefined));
  if (written) return { value: at(written, 1), words: written[0] };
  const hinted = view.hints.author?.trim();
  return hinted && hinted.length <= 12 && isName(hinted) && /^\p{Script=Han}/u.test(hinted)
    ? { value: hinted, words: `author: ${hinted}`, guessed: true }
    : undefined;
}

/** 区政协主席 王某某: a line that names the reader and nothing else. */
function readBy(text: string): Told<string> | undefined {
  const found = READER_LINE.exec(plainForm(text).trim());
  return found?.[1] && text.length <= 40
    ? { value: text.trim().slice(-found[1].length), words: text.trim() }
    : undefined;
}

/** ——张某某在政协甲市第五届委员会第二次会议上, or a line that names only the reader under such a line. */
function deliveredBy(text: string): Told<string> | undefined {
  const plain = plainForm(text).replace(SUBTITLE, "");
  const place = DELIVERY.exec(plain);
  if (!place || plain.length > 70) return undefined;
  const before = plain
    .slice(0, place.index)
    .replace(/[(（]?\d{4}年\d{1,2}月\d{1,2}日[)）]?/, "")
    .trim();
  const name = READER.exec(before)?.[1];
  if (name === undefined || !isName(name)) return undefined;
  // The name as written: the plain form may have changed its script.
  const start = plainForm(text).indexOf(name);
  return { value: text.slice(start, start + name.length), words: text.trim() };
}

const besides = ({ asides }: TextView): Fact[] => asides.flatMap((text) => readMetadataLine(text, 0) ?? []);

/** Where the page says the text comes from. */
export function sourceOf(view: TextView, texts: readonly string[]): Told<string> | undefined {
  const stated = [...view.facts, ...besides(view)].find(({ kind, value }) => kind === "source" && value !== "");
  if (stated) return { value: stated.value.replace(/^《(.+)》$/, "$1"), words: stated.words };
  const hinted = view.hints.source?.trim();
  if (hinted) return { value: hinted, words: hinted };
  const bracketed = first(texts.slice(-3).map((text) => SOURCE_IN_BRACKETS.exec(text) ?? undefined));
  if (bracketed) return { value: at(bracketed, 1), words: bracketed[0] };
  const yearbook = first(view.before.map((text) => YEARBOOK.exec(text)?.[0]));
  if (yearbook) return { value: yearbook, words: yearbook };
  const agency = first(texts.slice(0, 2).map((text) => AGENCY.exec(text) ?? undefined));
  if (agency) return { value: at(agency, 1), words: agency[0] };
  const publisher = view.facts.find(({ kind }) => kind === "publisher");
  if (publisher) return { value: publisher.value, words: publisher.words };
  const issuer = ISSUER.exec(view.title)?.[1];
  return issuer === undefined ? undefined : { value: issuer, words: view.title, guessed: true };
}
