import { stringify } from "yaml";
import type { Metric, Observation, Quantity, Report, Span } from "../../model/dataset.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import type { Frontmatter } from "../../model/schema/report.ts";
import { readDocument } from "../../prose/document.ts";
import { wordsWithoutMarks } from "../../text/note-marks.ts";
import type { Draft } from "../entries/entries.ts";
import type { ReadPlace } from "../places/read-places.ts";
import { periodOf } from "../entries/periods.ts";
import { sourcePosition, type SourceLines } from "../markdown/source-position.ts";
import { otherwiseIn, type ToldAbout } from "../told/told-otherwise.ts";
import type { DocumentObservation, DocumentPlace } from "../../prose/document-reading.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

export interface Reviewed {
  file: string;
  frontmatter: Frontmatter;
  about: ToldAbout;
  drafts: readonly Draft[];
  doubtful: ReadonlySet<string>;
  observations: readonly Observation[];
  places: readonly OpenPlace[];
  /** The same, but for the title, with what they state. */
  read: readonly ReadPlace[];
  lines: SourceLines;
  metrics: Metric[];
}

const kinds = {
  title: "title",
  heading: "heading",
  paragraph: "paragraph",
  item: "list-item",
  row: "table-row",
} as const;

/** A number that the text states and the frontmatter does not list. */
export interface Unlisted {
  body: string;
  metric: string;
  quantity: Quantity;
  /** The place's number. */
  place: number;
  note: Diagnostic;
}

/** As many are held against the words around them, more than are ever shown of one kind. */
const CLOSELY = 100;

/** Each number of the text that states a metric and is not in the frontmatter, with the entry that would list it. */
export function findUnlisted(reviewed: Reviewed): Unlisted[] {
  const { frontmatter, places, lines, metrics } = reviewed;
  if (!reviewed.read.some((place) => isOpen(place, reviewed.observations))) return [];
  const { kind, year, scope, published } = frontmatter;
  const texts = new Map(reviewed.read.map((one) => [one.place, one.text]));
  const document = places.map((place): DocumentPlace => ({
    kind: kinds[place.kind],
    text: place.stated,
    cells: place.cells,
    above: place.above,
    read: texts.get(place),
  }));
  const reading = readDocument(document, metrics, { kind, year, scope, published });
  const otherwise = otherwiseIn(reviewed.read, reviewed.about, lines);
  let closely = 0;
  return reading.observations.flatMap((stated): Unlisted[] => {
    const place = places[stated.place];
    if (!place || reading.planned[stated.place] || isListed(stated, place.n, reviewed)) return [];
    const entries = frontmatter.metrics[stated.metric];
    const entry = entries === undefined ? "new" : Array.isArray(entries) ? "in-list" : "beside-one";
    const { line, column } = sourcePosition(place, stated.start, stated.end, lines);
    const at = { file: reviewed.file, line, column, endLine: line, endColumn: column + stated.end - stated.start };
    const text = place.text.slice(stated.quote.start, stated.quote.end);
    const offered = ++closely > CLOSELY ? undefined : draftOf(stated, at, reviewed);
    const [against] = offered ? otherwise(offered, { ...stated, place }) : [];
    const offer = against ? { against: against.data as { words?: string } } : { stub: stubOf(stated, place, reviewed) };
    const data = {
      raw: place.text.slice(stated.start, stated.end),
      metric: stated.metric,
      text,
      ...offer,
      entry,
    } as const;
    return [
      {
        body: frontmatter.body,
        metric: stated.metric,
        quantity: stated.quantity,
        place: place.n,
        note: diagnostic("number-unlisted", at, data),
      },
    ];
  });
}

/** Without what a commitment holds as its target: a goal is none of the year's numbers. */
export const withoutTargets = (unlisted: readonly Unlisted[], commitments: Report["commitments"]): Unlisted[] =>
  unlisted.filter(({ metric, quantity, place }) =>
    commitments.every((one) => {
      const target =
        one.metric === metric && one.targetPlace === place && one.target !== undefined
          ? parseQuantity(String(one.target))
          : undefined;
      return !target?.ok || target.quantity.value !== quantity.value;
    }),
  );

/** Whether a place has a number that a metric's wording is near and no entry is marked in. Most reports have none, and need no closer reading. */
const isOpen = ({ place, text, columns }: ReadPlace, observations: readonly Observation[]): boolean =>
  [...text.mentions, ...columns].some(
    ({ candidates, ...span }) => candidates.length > 0 && !isMarked(span, place.n, observations),
  );

const isMarked = ({ start, end }: Span, n: number, observations: readonly Observation[]): boolean =>
  observations.some(({ anchors }) =>
    anchors.some(
      (anchor) => "paragraph" in anchor && anchor.paragraph === n && anchor.start < end && start < anchor.end,
    ),
  );

/** Whether the words are marked already, or the same figure is. Where an entry of the metric has no place in the text, that is said instead. */
function isListed(stated: DocumentObservation, n: number, { drafts, doubtful, observations }: Reviewed): boolean {
  if (doubtful.has(stated.metric)) return true;
  const same = drafts.filter(
    ({ metric, facet, scope }) => metric === stated.metric && facet === stated.facet && scope === stated.scope,
  );
  const anchored = (draft: Draft) =>
    observations.some(({ id, anchors }) => id === draft.id && anchors.some((anchor) => "paragraph" in anchor));
  return (
    isMarked(stated, n, observations) ||
    same.some((draft) => !anchored(draft) || draft.quantity?.value === stated.quantity.value)
  );
}

/** The entry that would be offered, to be held against the text as it would be once pasted. */
function draftOf(
  { metric, facet, scope, year, quantity }: DocumentObservation,
  at: SourcePlace,
  { frontmatter, about: { body }, metrics }: Reviewed,
): Draft | undefined {
  const definition = metrics.find(({ id }) => id === metric);
  const isDated = year !== undefined && year !== frontmatter.year;
  const period = periodOf({ ...(isDated ? { year } : {}) }, scope, frontmatter, body);
  if (!definition || !period) return undefined;
  const declared = definition.facets.some(({ id }) => id === facet);
  return {
    id: "",
    body: body.id,
    report: "",
    metric,
    period,
    scope,
    quantity,
    definition,
    isDated,
    declared: true,
    status: "A",
    basis: "number",
    ...(declared && { facet }),
    at,
    quoteAt: at,
  };
}

/**
 * The entry as it may be pasted: `proposals-filed: 864件`, or an item for a metric that has entries; 100% for 全部办复. A facet that the metric does not list
 * is the editor's to name.
 */
function stubOf(
  { metric, facet, scope, year, start, end, unitBeside, whole }: DocumentObservation,
  place: OpenPlace,
  { frontmatter, drafts, metrics }: Reviewed,
): string {
  const raw = whole ? "100%" : `${wordsWithoutMarks(place.text.slice(start, end))}${unitBeside ?? ""}`;
  const value = /^[1-9]\d*$/.test(raw) ? Number(raw) : raw;
  const declared = metrics.find(({ id }) => id === metric)?.facets.some(({ id }) => id === facet);
  const own = drafts.filter(
    (draft) => draft.metric === metric && draft.scope === scope && draft.period.year === (year ?? frontmatter.year),
  );
  const named = declared ? facet : own.some((draft) => draft.facet === undefined) ? "…" : undefined;
  const entry = {
    ...(named === undefined ? {} : { facet: named }),
    value,
    ...(scope === frontmatter.scope ? {} : { scope }),
    ...(year === undefined || year === frontmatter.year ? {} : { year }),
  };
  const flow = (one: unknown) => stringify(one, { collectionStyle: "flow", lineWidth: 0 }).trim();
  if (Object.hasOwn(frontmatter.metrics, metric)) return `- ${flow(entry)}`;
  return `${metric}: ${flow(Object.keys(entry).length === 1 ? value : entry)}`;
}
