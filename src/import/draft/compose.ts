import type { Body } from "../../model/dataset.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SiteFiles } from "../../read/site/site-files.ts";
import type { ReportFacts } from "../facts/read-facts.ts";
import { checkDraft, draftPath } from "./check-draft.ts";
import { writeFrontmatter, type DraftWords, type Frontmatter } from "./frontmatter.ts";
import type { DraftEntry } from "./metric-entries.ts";

/** A draft as a file, and what the site's reader says of it. */
export interface Composed {
  text: string;
  /** Lines of the file before the first of its Markdown. */
  offset: number;
  entries: readonly DraftEntry[];
  /** Entries that contradict others, left to the editor. */
  contradicting: readonly DraftEntry[];
  diagnostics: Diagnostic[];
}

/** Stands in for what only the editor knows, so that the reader can judge the rest. */
const STAND_IN = "import-draft";
const standInBody: Body = { id: STAND_IN, name: { zh: "某机构" }, short: { zh: "某机构" }, level: "county", terms: [] };

type Parts = Omit<Frontmatter, "contradicting">;

/** Writes the draft, asks the reader, and gives quotes to the numbers whose place it cannot tell for certain. */
export function compose(parts: Parts, markdown: string, site: SiteFiles, words: DraftWords): Composed {
  let entries: DraftEntry[] = parts.entries.map((entry) => ({ ...entry, quote: undefined }));
  let contradicting: DraftEntry[] = [];
  let result = write({ ...parts, entries, contradicting }, markdown, site, words);
  // Quotes first, then what even a quote does not make certain.
  for (let round = 0; round < 3; round++) {
    const next = adjust(entries, parts, contradicting, result.diagnostics);
    if (!next) break;
    ({ entries, contradicting } = next);
    result = write({ ...parts, entries, contradicting }, markdown, site, words);
  }
  return { ...result, entries, contradicting };
}

const UNCERTAIN: ReadonlySet<string> = new Set([
  "number-not-in-text",
  "anchor-unnamed",
  "anchor-nearer-other",
  "anchor-ambiguous",
]);

interface Adjusted {
  entries: DraftEntry[];
  contradicting: DraftEntry[];
}

/** Undefined where nothing more can be done for the reader. */
function adjust(
  entries: readonly DraftEntry[],
  { entries: quoted, facts, scope }: Parts,
  contradicting: readonly DraftEntry[],
  diagnostics: readonly Diagnostic[],
): Adjusted | undefined {
  const keyOf = (metric: string, raw: string, conflict: boolean) => JSON.stringify([metric, raw, conflict]);
  const told = new Set(
    diagnostics.flatMap((found) => {
      if (found.code === "value-conflict") return [keyOf(found.data.metric, found.data.second, true)];
      return UNCERTAIN.has(found.code) && "raw" in found.data && "metric" in found.data
        ? [keyOf(found.data.metric, found.data.raw, false)]
        : [];
    }),
  );
  const concerns = ({ metric, value }: DraftEntry, conflict: boolean) => told.has(keyOf(metric, value, conflict));
  const quotes = new Map(quoted.map(({ observation, quote }) => [observation, quote]));
  const quoteOf = ({ observation }: DraftEntry) => quotes.get(observation);
  const out = entries.filter((entry) => concerns(entry, true)).map((entry) => ({ ...entry, quote: quoteOf(entry) }));
  const kept = entries.filter((entry) => !concerns(entry, true));
  const timeless = new Set(
    diagnostics.flatMap((found) => (found.code === "period-missing" ? [found.data.metric] : [])),
  );
  const span = facts.span?.value;
  const next = kept.map((entry) => {
    if (concerns(entry, false) && entry.quote === undefined) return { ...entry, quote: quoteOf(entry) };
    const ofTerm = (entry.scope ?? scope) === "term-cumulative" && timeless.has(entry.metric);
    return span && ofTerm && entry.period === undefined ? { ...entry, period: span } : entry;
  });
  const changed = out.length > 0 || next.some((entry, i) => entry !== kept[i]);
  return changed ? { entries: next, contradicting: [...contradicting, ...out] } : undefined;
}

function write(
  frontmatter: Frontmatter,
  markdown: string,
  site: SiteFiles,
  words: DraftWords,
): Pick<Composed, "text" | "offset" | "diagnostics"> {
  const { facts } = frontmatter;
  const head = `---\n${writeFrontmatter(frontmatter, words)}---\n\n`;
  const text = head + markdown;
  const offset = head.split("\n").length - 1;
  const withStandIn = { ...site, bodies: [...site.bodies, standInBody] };
  const path = draftPath(facts.body?.value ?? STAND_IN, facts.year?.value, facts.kind.value);
  // Without a body there is no path yet that could contradict it.
  const stated = checkDraft(withStandIn, path, text).filter(
    (found) => (facts.body !== undefined || found.code !== "path-mismatch") && !isOfAbsent(found, facts),
  );
  if (facts.body && facts.year && facts.source) return { text, offset, diagnostics: stated };
  const whole = withStandIns(facts);
  const completed = `---\n${writeFrontmatter({ ...frontmatter, facts: whole }, words)}---\n\n${markdown}`;
  const rest = checkDraft(
    withStandIn,
    draftPath(whole.body?.value ?? STAND_IN, whole.year?.value, whole.kind.value),
    completed,
  )
    .filter((found) => !isOfAbsent(found, facts))
    .map((found) => ({ ...found, file: path }));
  return { text, offset, diagnostics: [...stated, ...rest] };
}

/** Whether something is said of a year or body that the document does not tell: it would be said of a stand-in. */
const isOfAbsent = ({ data }: Diagnostic, { year, body }: ReportFacts): boolean =>
  (year === undefined && "year" in data) || (body === undefined && "body" in data);

const STAND_IN_YEAR = 2000;

const withStandIns = (facts: ReportFacts): ReportFacts => ({
  ...facts,
  body: facts.body ?? { value: STAND_IN, words: "" },
  year: facts.year ?? { value: STAND_IN_YEAR, words: "" },
  source: facts.source ?? { value: "-", words: "" },
});
