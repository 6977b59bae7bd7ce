import type { Span } from "../model/dataset.ts";
import { figuresIn } from "./worked-out.ts";

const stop = /[。!?\n]/g;
const TIME =
  "(?:去年|前年|往年|历年|[上前]一?年度?|同[比期]|环比|上一?届|上[一次]次?|近?[两三四五几]年前?|(?:(?:19|20)\\d{2}|[一二][零〇九][零〇一二三四五六七八九]{2})年)";
/** 比2018年的7场多两场, 同比增加12件: a time that something else is held against. */
const held = new RegExp(
  `(?<![占对相百之无评])(?:[比较]${TIME}|[与同跟和]${TIME}[^,。;]{0,12}(?:相比|比较|持平|相当)|[同环]比)[^,。;]*`,
  "g",
);

/** Words without the times that a number is only held against. */
export const withoutHeld = (words: string): string => words.replace(held, "□");

/** The first sentence of a text, up to its first number: what opens it may speak of all of it, and what follows a number (前年为700人次) of another. */
export const opens = (text: string): string => {
  const end = text.search(/[。!?\n]/);
  const sentence = withoutHeld(end < 0 ? text : text.slice(0, end));
  return sentence.slice(0, figuresIn(sentence)[0]?.end);
};

/** What a number's own paragraph may say of it, in folded text. */
export interface SaidOf {
  /** Its sentence: what stands before it, and what stands behind it and counts nothing else. */
  sentence: string;
  /** The sentence that opens its paragraph. */
  opening: string;
  /** All that stands before it, and its sentence. */
  paragraph: string;
}

/**
 * The words of its paragraph that may say of which time the number at `span` is. A sentence behind it tells of other things; so does what stands
 * behind it in its sentence and has a number of its own (上年为188件), but for brackets.
 */
export function saidOf(text: string, { start, end }: Span): SaidOf {
  const before = text.slice(0, start);
  const begin = ([...before.matchAll(stop)].at(-1)?.index ?? -1) + 1;
  const rest = text.slice(end);
  const closing = rest.search(/[。!?\n]/);
  const [first = "", ...others] = (closing < 0 ? rest : rest.slice(0, closing)).split(/[,;:]/);
  const own = [first, ...others.filter((clause) => figuresIn(clause).length === 0)].map(withoutHeld).join(",");
  // The number's own clause may be the one that holds it against another: 比上年的230件多.
  const clause = /[^,;:]*$/.exec(before)?.[0].length ?? 0;
  const head = withoutHeld(before.slice(0, start - clause));
  const ownClause = before.slice(start - clause);
  return {
    sentence: `${withoutHeld(before.slice(begin, Math.max(begin, start - clause)))}${ownClause}#${own}`,
    opening: begin === 0 ? "" : opens(text),
    paragraph: `${head}${ownClause}#${own}`,
  };
}
