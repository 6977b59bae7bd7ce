import { readForm, searchForm } from "../../text/search-form.ts";
import { queryTokens } from "../../text/search-tokens.ts";

/** One way in which a phrase may stand in a text. */
export interface PhraseForm {
  form: string;
  /** What the index is asked for; empty for a lone Han character. */
  tokens: string[];
}

/** One word or quoted phrase of a query. */
export interface Phrase {
  /** As typed, without its quotes. */
  words: string;
  /** Any of them is a hit: as typed, and with its numbers read where that differs. */
  forms: PhraseForm[];
}

export interface ParsedQuery {
  /** All of them must be in a report. */
  phrases: Phrase[];
  /** Lone Han characters, which are too short to be searched for. */
  short: string[];
  /** Characters that were cut off, because no one types as many. */
  cut: number;
}

/** Characters of a query that are searched for. */
export const longestQuery = 200;

// A quote opens only where a word may begin: 关于“两会”的 is one word with punctuation in it. A blank that groups digits parts nothing.
const parts =
  /[“”„‟"＂](?<double>[^“”„‟"＂]+)[“”„‟"＂]|‘(?<single>[^‘’]+)’|「(?<corner>[^「」]+)」|『(?<white>[^『』]+)』|(?<plain>(?:\S|(?<=\d)[\u00a0\u2007-\u200a\u202f](?=\d{3}))+)/gu;

/**
 * A query as its phrases: white space parts words, quotes of any kind hold a phrase together. Case, width and script are folded away;
 * a phrase given twice counts once, and what holds neither letter nor number counts not at all.
 */
export function parseQuery(query: string): ParsedQuery {
  const kept = wholeCharacters(query, longestQuery);
  const words = joinedSingles(Array.from(kept.matchAll(parts), wordsOf));
  const phrases = new Map(
    words.map(({ text }) => phraseOf(text)).flatMap((phrase) => (phrase ? [[phrase.forms[0]?.form, phrase]] : [])),
  );
  const all = [...phrases.values()];
  const long = (phrase: Phrase): boolean => phrase.forms.some(({ tokens }) => tokens.length > 0);
  return {
    phrases: all.filter(long),
    short: all.filter((phrase) => !long(phrase)).map(({ words: typed }) => typed),
    cut: query.length - kept.length,
  };
}

/** The words as a phrase; undefined where they hold nothing that can be searched for. */
export function phraseOf(words: string): Phrase | undefined {
  const forms = [...new Set([searchForm(words).text, readForm(words)?.text ?? ""])].filter((form) => form !== "");
  return forms.length === 0 ? undefined : { words, forms: forms.map(phraseForm) };
}

/** A form of a phrase with the tokens by which the index knows it. */
export const phraseForm = (form: string): PhraseForm => ({ form, tokens: queryTokens(form) });

function wholeCharacters(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.length < text.length && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

interface Words {
  text: string;
  quoted: boolean;
}

function wordsOf({ groups }: RegExpExecArray | RegExpMatchArray): Words {
  const text =
    Object.values(groups ?? {})
      .find((group) => group !== undefined)
      ?.trim() ?? "";
  return { text, quoted: groups?.["plain"] === undefined };
}

const single = /^\p{Script=Han}$/u;
const number = /^[\d.,，'’０-９%％\u00a0\u2007-\u200a\u202f]+$/u;

/** A blank is no border between two single characters (张　三), nor between a number and what it counts (2023 年, 第 3 届). */
function joinedSingles(words: readonly Words[]): Words[] {
  const result: Words[] = [];
  let open = false;
  for (const word of words) {
    const last = result.at(-1);
    const one = !word.quoted && single.test(word.text);
    const counts = !word.quoted && number.test(word.text);
    const joins = last !== undefined && open && (one || (counts && last.text.endsWith("第")));
    if (joins) last.text += word.text;
    else result.push({ ...word });
    open = one || counts;
  }
  return result;
}
