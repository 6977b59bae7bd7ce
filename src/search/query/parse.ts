import { searchForm } from "../../text/search-form.ts";
import { queryTokens } from "../../text/search-tokens.ts";

/** One word or quoted phrase of a query. */
export interface Phrase {
  /** As typed, without its quotes. */
  words: string;
  form: string;
  /** What the index is asked for; empty for a lone Han character. */
  tokens: string[];
}

export interface ParsedQuery {
  /** All of them must be in a report. */
  phrases: Phrase[];
  /** Lone Han characters, which are too short to be searched for. */
  short: string[];
}

// A quote opens only where a word may begin: 关于“两会”的 is one word with punctuation in it.
const parts = /[“”„‟"＂](?<double>[^“”„‟"＂]+)[“”„‟"＂]|‘(?<single>[^‘’]+)’|「(?<corner>[^「」]+)」|『(?<white>[^『』]+)』|(?<plain>\S+)/gu;

/**
 * A query as its phrases: white space parts words, quotes of any kind hold a phrase together. Case, width and script are folded away;
 * a phrase given twice counts once, and what holds neither letter nor number counts not at all.
 */
export function parseQuery(query: string): ParsedQuery {
  const phrases = new Map<string, Phrase>();
  for (const { groups } of query.matchAll(parts)) {
    const words = Object.values(groups ?? {}).find((group) => group !== undefined)?.trim() ?? "";
    const form = searchForm(words).text;
    if (form !== "") phrases.set(form, { words, form, tokens: queryTokens(form) });
  }
  const all = [...phrases.values()];
  return {
    phrases: all.filter(({ tokens }) => tokens.length > 0),
    short: all.filter(({ tokens }) => tokens.length === 0).map(({ words }) => words),
  };
}
