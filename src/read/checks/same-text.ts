import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { Place, UnbuiltReport } from "../../model/dataset.ts";
import type { HeldReport, SiteSubject } from "./check.ts";

/** Shorter paragraphs may well be worded alike. In UTF-16 units. */
const LONG = 40;
/** The share of a report's long paragraphs, by length, that makes it a copy. */
const MOST = 0.5;

interface Source {
  file: string;
  year: number;
  note: string | undefined;
}

/** A report whose text, or most of its long paragraphs, stands word for word in an earlier year's report of the same body. */
export function* checkSameText({ read }: Pick<SiteSubject, "read">): Generator<Diagnostic> {
  for (const reports of Map.groupBy(read, (one) => one.report.body).values()) {
    const known = new Map<string, Source>();
    const years = [...Map.groupBy(reports, (one) => one.report.year)].sort(([a], [b]) => a - b);
    for (const [year, sameYear] of years) {
      for (const one of sameYear) yield* checkReport(one, known);
      // Reports of one year may well quote each other.
      for (const { report: one } of sameYear) learn(one, year, known);
    }
  }
}

function learn({ places, file, note }: UnbuiltReport, year: number, known: Map<string, Source>): void {
  for (const words of [...paragraphs(places), wholeText(places)]) known.set(keyOf(words), { file, year, note });
}

function* checkReport({ report: one }: HeldReport, known: ReadonlyMap<string, Source>): Generator<Diagnostic> {
  const long = paragraphs(one.places);
  const copied = long.filter((place) => known.has(keyOf(place)));
  const [first] =
    copied.length > 0 && lengthOf(copied) >= MOST * lengthOf(long)
      ? copied
      : known.has(keyOf(wholeText(one.places)))
        ? [wholeText(one.places)]
        : [];
  const source = first && known.get(keyOf(first));
  // A note that is a copy as well says nothing of this report.
  if (!source || (one.note !== undefined && one.note !== source.note)) return;
  const at = { file: one.file, line: first.line, column: 1 };
  yield diagnostic("text-unchanged", at, {
    other: source.file,
    year: source.year,
    copied: Math.max(1, copied.length),
    paragraphs: Math.max(1, long.length),
  });
}

type Words = Pick<Place, "text" | "line">;

const paragraphs = (places: readonly Place[]): Words[] =>
  places.filter(({ kind, text }) => (kind === "paragraph" || kind === "item") && text.length >= LONG);

/** All words but the title's, as one: for reports that have no long paragraph. */
function wholeText(places: readonly Place[]): Words {
  const words = places.filter(({ kind }) => kind !== "title");
  return { text: words.map(({ text }) => text).join(""), line: words[0]?.line ?? 1 };
}

const keyOf = ({ text }: Words): string => text.replace(/\s+/g, "");

const lengthOf = (places: readonly Words[]): number => places.reduce((sum, { text }) => sum + text.length, 0);
