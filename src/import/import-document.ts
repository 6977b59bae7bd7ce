import { at } from "../model/at.ts";
import type { Scope, Span } from "../model/dataset.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { readDocument } from "../prose/document.ts";
import { wordingsOf } from "../prose/wordings.ts";
import type { SiteFiles } from "../read/site/site-files.ts";
import { MOST_CELLS } from "../read/markdown/markdown-limits.ts";
import { SIZE_LIMIT } from "../read/files/source.ts";
import type { Converted } from "./block.ts";
import { clearBoilerplate, type Dropped } from "./clean/boilerplate.ts";
import { mendBlocks } from "./clean/mend-blocks.ts";
import type { Repair } from "./clean/repair.ts";
import { convert } from "./convert/convert.ts";
import { commitmentsOf, type DraftCommitment } from "./draft/commitments.ts";
import { compose, type Composed } from "./draft/compose.ts";
import { damageIn, type Damage } from "./draft/damage.ts";
import { documentPlaces, readBack, type DraftText } from "./draft/draft-places.ts";
import type { DraftWords } from "./draft/frontmatter.ts";
import { entriesOf, usualScope } from "./draft/metric-entries.ts";
import { placedRemarks, type PlacedRemark } from "./draft/placed-remarks.ts";
import { sourceQuote, type SourceQuote } from "./draft/source-quote.ts";
import { readSource } from "./source/read-source.ts";
import { readFacts, type ReportFacts, type Stated } from "./facts/read-facts.ts";
import { viewOf } from "./facts/text-view.ts";
import { endOfImport, inTime } from "./in-time.ts";
import { isRefused, refused, type Refused } from "./problem.ts";
import { joinFigures } from "./structure/join-figures.ts";
import { structure } from "./structure/structure.ts";
import { takeTitle } from "./structure/title.ts";
import { toMarkdown } from "./structure/to-markdown.ts";
import type { DocumentObservation, DocumentReading, DocumentRejection } from "../prose/document-reading.ts";
import type { OpenPlace } from "../read/markdown/open-place.ts";

/** The site into which a document is imported. */
export interface ImportContext {
  site: SiteFiles;
  words: DraftWords;
  stated: Stated;
}

/** What was read, with the stretch of the draft's Markdown that states it; `words` is that stretch as a reader sees it. */
export type Located<T> = Omit<T, "quote"> & SourceQuote & { words: string };

/** More than the longest report; a draft is read several times over, and has its frontmatter too. */
const MOST_TEXT = SIZE_LIMIT / 2;
/** A blank line parts the draft's blocks. */
const SEPARATED = 2;

/** A document as a draft report. All lines are those of `markdown`, except where they are said to be the source's. */
export interface Imported {
  facts: ReportFacts;
  /** The draft's whole file. */
  markdown: string;
  observations: Located<DocumentObservation>[];
  rejections: Located<DocumentRejection>[];
  commitments: DraftCommitment[];
  /** Numbers left out because they contradict others: indices of observations. */
  contradicting: number[];
  damage: Located<Damage>[];
  diagnostics: Diagnostic[];
  /** With lines of the source. */
  dropped: Dropped[];
  repairs: Repair[];
  /** What the document holds beside plain text, and what of it could not be read. */
  remarks: PlacedRemark[];
  /** Whether the source has lines; else its blocks are counted. */
  lined: boolean;
}

/** Reads a document and makes a draft of it, or says why it cannot. Writes nothing. */
export async function importDocument(path: string, context: ImportContext): Promise<Imported | Refused> {
  const source = await readSource(path);
  if (isRefused(source)) return source;
  const end = endOfImport();
  const converted = await convert(source, end);
  return isRefused(converted) ? converted : inTime(end, () => draftOf(converted, context));
}

/** A draft of a document whose text is at hand. */
export function draftOf(converted: Converted, context: ImportContext): Imported | Refused {
  const bytes = converted.blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text) + SEPARATED, 0);
  if (bytes > MOST_TEXT) return refused("too-much-text", { bytes, limit: MOST_TEXT });
  if (cellsOf(converted) > MOST_CELLS) return refused("too-complex", {});
  const { blocks, repairs } = mendBlocks(converted.blocks);
  const { blocks: cleared, dropped, facts: stated } = clearBoilerplate(blocks);
  const titled = takeTitle(cleared, converted.hints);
  const parts = structure(joinFigures(titled.blocks, wordingsOf(context.site.metrics).units));
  const body = toMarkdown(parts);
  if (Buffer.byteLength(body) > MOST_TEXT)
    return refused("too-much-text", { bytes: Buffer.byteLength(body), limit: MOST_TEXT });
  const text = readBack(body);
  if (!text) return refused("too-complex", {});
  if (text.places.length === 0) return refused("no-text", {});
  const texts = titled.blocks.map((block) => block.text);
  const view = viewOf(titled.title, texts, {
    facts: stated,
    hints: converted.hints,
    asides: converted.asides.map((block) => block.text),
    before: titled.before,
  });
  const facts = readFacts(view, titled.title, texts, context.site.bodies, context.stated);
  const outside = converted.asides
    .filter((block) => block.text !== titled.title)
    .map(({ line, text: words }): Dropped => ({ line, text: words, kind: "outside" }));
  const struck = converted.blocks.flatMap(({ line, struck: words }): Dropped[] =>
    words === undefined || words.trim() === "" ? [] : [{ line, text: words, kind: "struck" }],
  );
  const drops = [...dropped, ...titled.dropped, ...outside, ...struck].sort((a, b) => a.line - b.line);
  const draft = drafted(facts, text, context);
  const offset = draft.markdown.split("\n").length - text.lines.length;
  return {
    ...draft,
    repairs,
    dropped: drops,
    remarks: placedRemarks(converted.blocks, parts, text.places, offset),
    lined: converted.lined,
  };
}

/** As the draft will have them: each row as wide as its table's widest. */
const cellsOf = ({ blocks }: Converted): number =>
  blocks.reduce(
    (sum, { rows = [] }) => sum + rows.length * rows.reduce((most, row) => Math.max(most, row.length), 0),
    0,
  );

type Drafted = Omit<Imported, "repairs" | "dropped" | "remarks" | "lined">;

function drafted(facts: ReportFacts, text: DraftText, context: ImportContext): Drafted {
  const places = documentPlaces(facts.title ?? "", text);
  const about = {
    kind: facts.kind.value,
    year: facts.year?.value,
    scope: facts.scope,
    published: facts.published?.value,
  };
  const reading = readDocument(places, context.site.metrics, about);
  const scope = facts.scope ?? usualScope(reading.observations, usualOf(facts));
  // A quote is what the page shows: a row's cells are parted by blanks there.
  const shown = [facts.title ?? "", ...text.places.map((place) => place.text)];
  const entries = entriesOf(reading.observations, shown, { scope, year: facts.year?.value });
  const commitments = commitmentsOf(text.places, reading.planned.slice(1), facts.year?.value);
  const questions = reading.observations.map((one) => one.questions);
  const composed = compose(
    { facts, scope, entries, questions, commitments },
    text.markdown,
    context.site,
    context.words,
  );
  return {
    facts,
    commitments: commitments.map((one) => ({ ...one, line: one.line + composed.offset })),
    ...located(reading, text, composed),
  };
}

const usualOf = ({ kind }: ReportFacts): Scope =>
  kind.value === "proposal-report" ? "since-session" : "calendar-year";

/** What was read, at its lines of the whole file. */
function located(
  { observations, rejections }: DocumentReading,
  text: DraftText,
  { text: markdown, offset, contradicting, diagnostics }: Composed,
): Omit<Drafted, "facts" | "commitments"> {
  const inPlace = <T>(one: T, span: Span, place: OpenPlace): Located<T> => {
    const found = sourceQuote(place, span, text.lines);
    return { ...one, words: place.text.slice(span.start, span.end), ...found, line: found.line + offset };
  };
  // The title is the reading's first place, and none of the Markdown's: nothing is taken from it or left.
  const read = <T extends { place: number; quote: Span }>(one: T) =>
    inPlace(one, one.quote, at(text.places, one.place - 1));
  return {
    markdown,
    observations: observations.map(read),
    rejections: rejections.map(read),
    contradicting: contradicting.map(({ observation }) => observation),
    damage: damageIn(text.places).map((one) => ({
      ...inPlace(one, one, at(text.places, one.place)),
      words: one.words,
    })),
    diagnostics: toldOnce(diagnostics),
  };
}

const toldOnce = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
