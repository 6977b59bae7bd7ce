import type { SearchStrings } from "../i18n/in-browser.ts";
import type { Leads } from "../search/query/ask.ts";
import { facetNames } from "../search/query/facets.ts";
import { longestQuery, type ParsedQuery } from "../search/query/parse.ts";
import type { SearchSettings } from "../search/query/settings.ts";
import { writeState, type SearchState } from "../search/query/state.ts";
import { element } from "./search-dom.ts";
import { isKnown } from "./search-refine.ts";
import type { Offers } from "../search/query/offers.ts";

export const note = (text: string): HTMLElement => element("p", { class: "note" }, text);

/** What of the query was not searched for. */
export const queryNotes = ({ short, phrases, cut }: ParsedQuery, t: SearchStrings): HTMLElement[] => [
  ...(cut > 0 ? [note(t.cut(longestQuery))] : []),
  ...(short.length > 0 && phrases.length > 0 ? [note(t.leftOut(short))] : []),
];

/** Values of the address that this site does not know. */
export const valueNotes = ({ filters }: SearchState, { labels }: SearchSettings, t: SearchStrings): HTMLElement[] =>
  facetNames.flatMap((name) => {
    const value = filters[name];
    return value === undefined || isKnown(name, value, labels) ? [] : [note(t.unknownValue[name](value))];
  });

/** Links to the pages that the query names. */
export function leadLinks(
  { bodies, metrics, year, reports }: Leads,
  settings: SearchSettings,
  t: SearchStrings,
): HTMLElement {
  const links: [string, string][] = [
    ...metrics.map(({ id, label }): [string, string] => [t.leadMetric(label), `${settings.metrics}${id}/`]),
    ...bodies.map(({ id, label }): [string, string] => [t.leadBody(label), `${settings.bodies}${id}/`]),
    ...reports.map((entry): [string, string] => [
      t.leadReport(valueOf(settings.labels.body, entry.body), entry.year, settings.labels.kind[entry.kind]),
      `${settings.reports}${entry.id}/`,
    ]),
    ...(year === undefined ? [] : [[t.leadYear(year), `${settings.years}${year}/`] satisfies [string, string]]),
  ];
  return element(
    "nav",
    { class: "leads", "data-leads": true, "aria-label": t.leads },
    element("span", { class: "note" }, t.leads),
    ...links.map(([label, href]) => element("a", { class: "chip", href }, label)),
  );
}

/** What may be meant, as links to the search for it. */
export function offerNotes({ each, apart, near }: Offers, state: SearchState, t: SearchStrings): HTMLElement[] {
  const asking = (query: string): string => writeState({ ...state, filters: {}, query });
  const chip = (query: string, label: string): HTMLElement =>
    element("a", { class: "chip", href: asking(query), "data-ask": true }, label);
  return [
    ...(apart
      ? [
          element(
            "p",
            { "data-offer": "apart" },
            element("span", { class: "note" }, t.apartNote),
            chip(apart.words.join(" "), t.apart(apart.words, apart.reports)),
          ),
        ]
      : []),
    ...(near.length > 0
      ? [
          element(
            "p",
            { "data-offer": "near" },
            element("span", { class: "note" }, t.near),
            ...near.map((words) => chip(words, words)),
          ),
        ]
      : []),
    ...(each.length > 0
      ? [
          element(
            "p",
            { "data-offer": "each" },
            element("span", { class: "note" }, t.eachTitle),
            ...each.map(({ words, reports }) => chip(words, t.each(words, reports))),
          ),
        ]
      : []),
  ];
}

const valueOf = (labels: Record<string, string>, id: string): string =>
  Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;
