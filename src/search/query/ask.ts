import type { CatalogueEntry, SearchDocument } from "../../model/search-document.ts";
import type { Named, SearchNames } from "../../model/search-names.ts";
import { asksForNumbers, parseComparison, type Comparison } from "./comparison.ts";
import { wordsApart, withOtherMarks } from "./loosen.ts";
import { nearby } from "./near.ts";
import { numberHits, type NumberHit, type NumberRow } from "./number-hits.ts";
import { phraseOf, type ParsedQuery, type Phrase } from "./parse.ts";
import { recognise, type Recognised } from "./recognise.ts";
import { findPhrase, search, type Answer, type Engine } from "./search.ts";
import type { SearchState } from "./state.ts";

/** What a search may read of a site, each loaded when it is first asked for. */
export interface Library {
  engine: Engine;
  /** Newest first. */
  catalogue: readonly CatalogueEntry[];
  /** A report's words, as its page has them. */
  words(entry: CatalogueEntry): Promise<SearchDocument>;
  names(): Promise<SearchNames>;
  /** The numbers of one metric. */
  rows(metric: string): Promise<NumberRow[]>;
}

/** Everything that a query is answered with. */
export interface Outcome {
  answer: Answer;
  /** What is marked in the reports' words. */
  phrases: Phrase[];
  /** Whether the words were only found with other marks between them. */
  otherMarks: boolean;
  leads?: Leads;
  numbers?: NumberAnswer;
  offers: Offers;
}

/** Pages of the site that the query names, and reports that it may mean. */
export interface Leads extends Pick<Recognised, "bodies" | "metrics" | "year"> {
  reports: CatalogueEntry[];
}

/** Numbers for a question about numbers; or what keeps search from answering it. */
export type NumberAnswer =
  | { hits: NumberHit[]; metrics: Named[]; comparison?: Comparison | undefined }
  | { refused: "form" | "metric"; subject: string };

/** What may be meant where no report has the words. */
export interface Offers {
  /** The reports of each phrase alone, where no report has all. */
  each: { words: string; reports: number }[];
  apart?: { words: string[]; reports: number };
  near: string[];
}

const nothing: Answer = { reports: [], unfiltered: 0, facets: { year: new Map(), body: new Map(), level: new Map(), kind: new Map() } };
const noOffers: Offers = { each: [], near: [] };

/** Answers a query: with the reports that hold its words, the pages that it names and the numbers that it asks for; or with what it may mean. */
export async function ask(library: Library, { phrases }: ParsedQuery, state: SearchState): Promise<Outcome> {
  const reportsWith = (wanted: readonly Phrase[]) => (wanted.length === 0 ? Promise.resolve(nothing) : search(library.engine, library.catalogue, wanted, state));
  // Without the names there are no leads, but the reports are still found.
  const [answer, names] = await Promise.all([reportsWith(phrases), library.names().catch(() => undefined)]);
  const found = answer.unfiltered > 0;
  const comparison = parseComparison(state.query);
  const recognised = names && recognise(comparison?.subject ?? state.query, names);
  const numbers = await numberAnswer(library, recognised, comparison, state);
  const leads = recognised && (!found || recognised.rest === "") ? leadsOf(recognised, library.catalogue) : undefined;
  const outcome: Outcome = { answer, phrases: [...phrases], otherMarks: false, ...(leads ? { leads } : {}), ...(numbers ? { numbers } : {}), offers: noOffers };
  if (found || numbers || phrases.length === 0) return outcome;
  const marked = await withMarks(library, phrases);
  if (marked) return { ...outcome, answer: await reportsWith(marked), phrases: marked, otherMarks: true };
  return { ...outcome, offers: await offersFor(library, phrases, state) };
}

function leadsOf({ bodies, metrics, year }: Recognised, catalogue: readonly CatalogueEntry[]): Leads | undefined {
  const known = year !== undefined && catalogue.some((entry) => entry.year === year) ? year : undefined;
  if (bodies.length === 0 && metrics.length === 0 && known === undefined) return undefined;
  const ids = new Set(bodies.map(({ id }) => id));
  const reports = known === undefined ? [] : catalogue.filter((entry) => entry.year === known && ids.has(entry.body)).slice(0, 4);
  return { bodies, metrics, ...(known === undefined ? {} : { year: known }), reports };
}

async function numberAnswer(library: Library, recognised: Recognised | undefined, comparison: Comparison | undefined, { query, filters }: SearchState): Promise<NumberAnswer | undefined> {
  const metrics = recognised?.metrics ?? [];
  if (!comparison && asksForNumbers(query)) return { refused: "form", subject: query };
  if (comparison?.bySign && (metrics.length === 0 || recognised?.rest !== "")) return { refused: "metric", subject: comparison.subject };
  const bodies = recognised?.bodies.map(({ id }) => id) ?? [];
  const asked = comparison ? metrics.length > 0 && recognised?.rest === "" : metrics.length > 0 && bodies.length === 1 && recognised?.year !== undefined;
  if (!asked) return undefined;
  const rows = (await Promise.all(metrics.map(({ id }) => library.rows(id)))).flat();
  const year = recognised?.year ?? (filters.year === undefined ? undefined : Number(filters.year));
  const hits = numberHits(rows, { bodies: bodies.length > 0 ? bodies : [filters.body ?? []].flat(), year, comparison });
  return hits.length > 0 || comparison ? { hits, metrics, comparison } : undefined;
}

/** The phrases that nothing holds, with other marks in them; undefined where that does not help. */
async function withMarks({ engine }: Library, phrases: readonly Phrase[]): Promise<Phrase[] | undefined> {
  const helped = await Promise.all(phrases.map(async (phrase) => ((await findPhrase(engine, phrase)).size > 0 ? phrase : withOtherMarks(engine, phrase))));
  const all = helped.filter((phrase) => phrase !== undefined);
  if (all.length < phrases.length || all.every((phrase, index) => phrase === phrases[index])) return undefined;
  const keys = await Promise.all(all.map((phrase) => findPhrase(engine, phrase)));
  return [...(keys[0]?.keys() ?? [])].some((key) => keys.every((found) => found.has(key))) ? all : undefined;
}

async function offersFor(library: Library, phrases: readonly Phrase[], state: SearchState): Promise<Offers> {
  const { engine, catalogue } = library;
  const sizes = await Promise.all(phrases.map(async (phrase) => (await findPhrase(engine, phrase)).size));
  const each = phrases.length > 1 ? phrases.map(({ words }, index) => ({ words, reports: sizes[index] ?? 0 })) : [];
  const lost = phrases.filter((_, index) => sizes[index] === 0);
  const reportsWith = async (words: readonly string[]): Promise<number> => {
    const wanted = words.flatMap((word) => phraseOf(word) ?? []);
    return (await search(engine, catalogue, wanted, { ...state, filters: {} })).unfiltered;
  };
  for (const way of waysApart(phrases, lost)) {
    const reports = await reportsWith(way);
    if (reports > 0) return { each, apart: { words: way, reports }, near: [] };
  }
  const [first] = lost;
  return { each, near: first && phrases.length === 1 ? await nearby(engine, catalogue, library.words, first).catch(() => []) : [] };
}

/** The whole query with its lost phrases taken apart, less and more. */
function waysApart(phrases: readonly Phrase[], lost: readonly Phrase[]): string[][] {
  const parted = lost.map(wordsApart);
  const most = Math.max(0, ...parted.map((ways) => ways.length));
  if (parted.some((ways) => ways.length === 0)) return [];
  return Array.from({ length: most }, (_, n) => phrases.flatMap((phrase) => (lost.includes(phrase) ? (parted[lost.indexOf(phrase)]?.at(n) ?? parted[lost.indexOf(phrase)]?.at(-1) ?? []) : [phrase.words])));
}
