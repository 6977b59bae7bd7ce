import type { Scope } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { timesIn } from "../../prose/time-words.ts";
import { folded } from "../../text/fold.ts";
import type { Titled } from "./title-told.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

const COUNT = "[两二三四五六七八九]|[2-9]";
/** Words for several years, or for all of a term; the term's number alone is its body's name. */
const ofTerm = new RegExp(
  `(?<!第)(?<!\\d)(?:${COUNT})(?:个|多|余)?年|历年|任期|本届|届(?:以来|来|内|期间|[^,。;]{0,10}(?:回顾|总结|综述|期间))|(?:19|20)\\d{2}年?[-—–~至到]+(?:(?:19|20)?\\d{2}年)|十[一二三四五六]五|过去几年`,
);

/** What must stand somewhere in a report whose numbers are of such a time. */
const words: Record<Exclude<Scope, "calendar-year">, RegExp> = {
  session: /大会|全会|会议期间|会期|开幕|闭幕|会上|审查|次会议|截[至止]/,
  "between-sessions": /闭会|休会|会后|平时|日常/,
  "since-session": /以来|会后|一年[来间]|过去的?一年|一年多|届[^。;]{0,12}次|次会议/,
  "term-cumulative": ofTerm,
};

/** How a text opens that tells of the time since a session, of a session, or of several years. */
const openings: [Scope, RegExp][] = [
  ["since-session", /^[^。;]{0,24}?((?:次|全体)(?:会议|全会)以来|大会以来|全会以来)/],
  [
    "term-cumulative",
    new RegExp(
      `^[^。;]{0,16}?((?:过去的?|近|这|[^\\d,。;]届(?:[^,。;]{0,8})?)?(?<![第\\d])(?:[三四五六])年[来间]|过去的?[三四五]年|届(?:[^,。;]{0,8}政协)?(?:以来|期间)(?=,|市|县|区|省|我|政))`,
    ),
  ],
];

/** A report with fewer numbers is what their sentences are. */
const LEAST = 3;

/** Where a text's first words and headings, or its lack of any, speak against the report's own scope or year, and its numbers' own words have not yet. */
export function* checkHead({ frontmatter, drafts, places, yaml }: Titled): Generator<Diagnostic> {
  const { scope, year, kind } = frontmatter;
  if (kind === "plan" || drafts.length < LEAST) return;
  const own = drafts.filter(
    (draft) =>
      draft.scope === scope && draft.quantity !== null && draft.note === undefined && draft.facet === undefined,
  );
  const all = [frontmatter.title, ...places.map(({ stated }) => stated), frontmatter.period?.start ?? ""].map(folded);
  const otherYear = yearOf(all, places, frontmatter);
  if (otherYear !== undefined)
    yield diagnostic("title-otherwise", yaml.at(["year"]), {
      words: otherYear,
      year,
      body: "",
      why: "opening",
    });
  if (own.length < LEAST) return;
  if (scope !== "calendar-year" && !all.some((text) => words[scope].test(text))) {
    yield diagnostic("scope-otherwise", yaml.at(["scope"]), { scope });
    return;
  }
  const opened = scope === "calendar-year" ? openedBy(frontmatter.title, places) : undefined;
  if (opened) yield diagnostic("scope-otherwise", yaml.at(["scope"]), { scope, ...opened });
}

/** The scope of which the first paragraph speaks, where neither title nor a heading names a year of its own. */
function openedBy(title: string, places: readonly OpenPlace[]): { words: string; meant: Scope } | undefined {
  const names = [title, ...places.filter(isName).map(({ stated }) => stated)].map(folded);
  if (names.some((name) => yearsIn(name).length > 0)) return undefined;
  const first = places.find((place) => !isName(place) && place.kind !== "row" && folded(place.stated).trim() !== "");
  const text = folded(first?.stated ?? "").trim();
  const found = openings
    .map(([meant, pattern]) => ({ meant, words: pattern.exec(text)?.[1] }))
    .find(({ words: told }) => told !== undefined);
  return found?.words === undefined || /全年|今年|(?:19|20)\d{2}年/.test(text)
    ? undefined
    : { words: found.words, meant: found.meant };
}

const isName = ({ kind }: OpenPlace): boolean => kind === "title" || kind === "heading";

interface NamedYear {
  year: number;
  words: string;
}

/** Years that a text names, without those of a day or a month. */
const yearsIn = (text: string): NamedYear[] =>
  timesIn(text).flatMap(({ start, end, time }) =>
    time.kind === "year" && !time.dated ? [{ year: time.year, words: text.slice(start, end) }] : [],
  );

const OPENING = 2;
const numerals = "〇一二三四五六七八九";

/** The year that headings and first paragraphs name, where the report's own stands nowhere in it: 现将2023年工作总结如下. */
function yearOf(
  all: readonly string[],
  places: readonly OpenPlace[],
  { year, scope, published }: Titled["frontmatter"],
): string | undefined {
  const written = [
    String(year),
    ...["〇", "零", "○"].map((zero) =>
      String(year).replace(/\d/g, (digit) => (digit === "0" ? zero : (numerals[Number(digit)] ?? digit))),
    ),
  ];
  if (scope === "term-cumulative" || all.some((text) => written.some((one) => text.includes(one)))) return undefined;
  const lines = places.filter(({ kind }) => kind !== "row" && kind !== "title");
  const heads = [...lines.filter(isName), ...lines.filter((place) => !isName(place)).slice(0, OPENING)];
  const said = heads.map(({ stated }) => folded(stated));
  // 五年来, 其中2021年: one of several.
  if (said.some((text) => timesIn(text).some(({ time }) => time.kind === "years" || time.kind === "term")))
    return undefined;
  const named = said.flatMap(yearsIn);
  const [first] = named;
  // A report that is given in the next year may name that one alone.
  const isNext = (one: NamedYear) =>
    one.year === year + 1 && scope !== "calendar-year" && published?.startsWith(String(one.year)) !== false;
  return first === undefined || named.some((one) => one.year === year || isNext(one)) ? undefined : first.words;
}
