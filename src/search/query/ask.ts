import type { CatalogueEntry } from "../../model/search-document.ts";
import type { Named } from "../../model/search-names.ts";
import { asksForNumbers, mayCompare } from "./asks-for-numbers.ts";
import type { Comparison } from "./comparison.ts";
import type { NumberAnswer } from "./number-answer.ts";
import type { ParsedQuery, Phrase } from "./parse.ts";
import { recognise, type Recognised } from "./recognise.ts";
import { search, type Answer } from "./search.ts";
import type { SearchState } from "./state.ts";
import type { Library } from "./library.ts";
import type { Offers } from "./offers.ts";

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
export interface Leads extends Pick<Recognised, "bodies" | "year"> {
  metrics: Named[];
  reports: CatalogueEntry[];
}

const nothing: Answer = {
  reports: [],
  unfiltered: 0,
  facets: { year: new Map(), body: new Map(), level: new Map(), kind: new Map() },
};
const noOffers: Offers = { each: [], near: [] };

/** Answers a query: with the reports that hold its words, the pages that it names and the numbers that it asks for; or with what it may mean. */
export async function ask(library: Library, { phrases }: ParsedQuery, state: SearchState): Promise<Outcome> {
  const reportsWith = (wanted: readonly Phrase[]) =>
    wanted.length === 0 ? Promise.resolve(nothing) : search(library.engine, library.catalogue, wanted, state);
  // Without the names there are no leads, but the reports are still found.
  const [answer, names] = await Promise.all([reportsWith(phrases), library.names().catch(() => undefined)]);
  const found = answer.unfiltered > 0;
  const comparison = mayCompare(state.query)
    ? (await import("./comparison.ts")).parseComparison(state.query)
    : undefined;
  const recognised = names && recognise(comparison?.subject ?? state.query, names);
  const asked = await numbersFor(library, recognised, comparison, state);
  const numbers = asked && found && isNothing(asked) ? undefined : asked;
  const leads = recognised && (!found || recognised.rest === "") ? leadsOf(recognised, library.catalogue) : undefined;
  const outcome: Outcome = {
    answer,
    phrases: [...phrases],
    otherMarks: false,
    ...(leads ? { leads } : {}),
    ...(numbers ? { numbers } : {}),
    offers: noOffers,
  };
  if (found || numbers || phrases.length === 0) return outcome;
  // What only an answer of nothing needs is loaded only then.
  const { nearNames, offersFor, withMarks } = await import("./offers.ts");
  const marked = await withMarks(library, phrases);
  if (marked) return { ...outcome, answer: await reportsWith(marked), phrases: marked, otherMarks: true };
  const near = leads || !names ? undefined : leadsOf(nearNames(state.query, names), library.catalogue);
  const named = leads ?? near;
  return {
    ...outcome,
    ...(named ? { leads: named } : {}),
    offers: await offersFor(library, phrases, state, named !== undefined),
  };
}

/** What says only that there is no number: where reports hold the words themselves, they are the answer. */
const isNothing = (answer: NumberAnswer): boolean =>
  "refused" in answer ? answer.refused === "words" : answer.hits.length === 0 && answer.comparison === undefined;

/** The code that reads numbers is loaded where they may be asked for. */
async function numbersFor(
  library: Library,
  recognised: Recognised | undefined,
  comparison: Comparison | undefined,
  state: SearchState,
): Promise<NumberAnswer | undefined> {
  const asked =
    comparison !== undefined ||
    asksForNumbers(state.query) ||
    (recognised?.metrics.length &&
      recognised.bodies.length === 1 &&
      (recognised.year ?? recognised.span) !== undefined);
  return asked ? (await import("./number-answer.ts")).numberAnswer(library, recognised, comparison, state) : undefined;
}

function leadsOf(
  { bodies, metrics, year }: Pick<Recognised, "bodies" | "year"> & { metrics: Named[] },
  catalogue: readonly CatalogueEntry[],
): Leads | undefined {
  const known = year !== undefined && catalogue.some((entry) => entry.year === year) ? year : undefined;
  if (bodies.length === 0 && metrics.length === 0 && known === undefined) return undefined;
  const ids = new Set(bodies.map(({ id }) => id));
  const reports =
    known === undefined ? [] : catalogue.filter((entry) => entry.year === known && ids.has(entry.body)).slice(0, 4);
  return { bodies, metrics, ...(known === undefined ? {} : { year: known }), reports };
}
