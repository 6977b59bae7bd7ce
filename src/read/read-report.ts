import type { Root } from "hast";
import type { Body, Metric, Place, Report, UnbuiltReport } from "../model/dataset.ts";
import { diagnostic, type Diagnostic, type DiagnosticData } from "../model/diagnostic.ts";
import { frontmatterSchema, type Frontmatter, type UnfinishedFrontmatter } from "../model/schema/report.ts";
import { findAnchors } from "./anchors/anchors.ts";
import { findCommitments } from "./anchors/commitments.ts";
import { checkCorrections } from "./checks/corrections.ts";
import { daysSinceSession } from "./entries/periods.ts";
import { readEntries, type Draft } from "./entries/entries.ts";
import { checkDamage, checkWordsDamage, isDamaged } from "./markdown/damage.ts";
import { splitReport, type SplitReport } from "./files/frontmatter.ts";
import { parseMarkdown } from "./markdown/markdown.ts";
import { checkParts } from "./checks/parts.ts";
import { joinCards } from "./told/cards.ts";
import { collectPlaces } from "./markdown/collect-places.ts";
import type { Check, HeldReport, HeadSubject, ReportSubject } from "./checks/check.ts";
import { checkNamedMetrics } from "./checks/named-metrics.ts";
import { checkPath } from "./checks/path-mismatch.ts";
import { checkDates } from "./checks/report-dates.ts";
import { checkRepeatedTitle } from "./checks/title-repeated.ts";
import { checkPlausible } from "./checks/plausible.ts";
import { ownBody } from "./told/subjects-around.ts";
import { readPlaces } from "./places/read-places.ts";
import { readYaml, type ReadYaml } from "./yaml/read-yaml.ts";
import { checkTerm } from "./checks/terms.ts";
import { nameProblem, readReportPath, type ReportPath } from "./files/report-path.ts";
import { salvageFrontmatter } from "./yaml/salvage.ts";
import { decode, type ContentFile } from "./files/source.ts";
import { suggestId } from "../text/suggest.ts";
import { findUnlisted, withoutTargets, type Unlisted } from "./anchors/unlisted.ts";
import type { ToldAbout } from "./told/told-otherwise.ts";
import { checkWholeReport } from "./told/whole-report.ts";
import { tablesSaid } from "./places/table-said.ts";
import type { YamlSource } from "./yaml/yaml.ts";
import type { OpenPlace } from "./markdown/open-place.ts";
import type { WrittenLink } from "./links/linking-page.ts";

export interface ReportContext {
  bodies: ReadonlyMap<string, Body>;
  /** Bodies whose files have errors of their own: what refers to them is not to blame. */
  brokenBodies: ReadonlySet<string>;
  /** True while metrics.yaml cannot be read: then no metric is unknown. */
  metricsUnread: boolean;
  metrics: ReadonlyMap<string, Metric>;
  /** The same, as the one array for which the recogniser compiles its wordings. */
  metricList: Metric[];
  /** Kept up to date while the report is read. */
  reached: Reached;
  report: (found: Diagnostic) => void;
}

/** How far the reading of a report has come: for the message, should it be stopped. */
export interface Reached {
  stage: DiagnosticData["report-too-slow"]["stage"];
  line: number;
}

export interface ReadReport extends HeldReport {
  /** Its text, each place an element with `id="p<n>"`. */
  tree: Root;
}

/** What is known of a report before its numbers are read. */
type Opened = ReadYaml<Frontmatter, UnfinishedFrontmatter> & {
  split: SplitReport;
  /** Absent where it is not known: it is not another's either. */
  body: Body | undefined;
  /** False where path, frontmatter or body are at fault: the rest is checked, and gives no report. */
  certain: boolean;
};

/** One report file, from bytes to what it states. Every problem is reported; a file with an unreadable part gives no report. */
export function readReport(file: ContentFile, context: ReportContext): ReadReport | undefined {
  const path = readReportPath(file.path);
  const { reached } = context;
  const opened = openReport(file, path, context);
  if (opened) Object.assign(reached, { stage: "text", line: opened.split.markdownLine } satisfies Reached);
  const links: WrittenLink[] = [];
  const tree =
    opened &&
    parseMarkdown(
      { file: file.path, text: opened.split.markdown, line: opened.split.markdownLine },
      context.report,
      (url, at) => void links.push({ url, at }),
    );
  if (!opened || !tree) return undefined;
  const open = joinCards(withTitle(collectPlaces(tree, opened.split.markdownLine), opened), context.metricList);
  if (open.length === 1) {
    context.report(diagnostic("text-missing", lastLine(file.path, opened.split), {}));
    return undefined;
  }
  Object.assign(reached, { stage: "numbers", line: opened.split.markdownLine } satisfies Reached);
  const clean = !isDamaged(opened.split.yaml) && !isDamaged(opened.split.markdown);
  if (clean)
    for (const { text, line } of open) checkWordsDamage(text, { file: file.path, line, column: 1 }, context.report);
  const read = readNumbers(path?.id ?? file.path, opened, open, context);
  return path && opened.whole && opened.certain
    ? toReport({ path, file: file.path, tree, open, opened, links, ...read }, context)
    : undefined;
}

/** A file without a report's name is only asked what its name should be. */
function openReport(file: ContentFile, path: ReportPath | undefined, context: ReportContext): Opened | undefined {
  const isText = file.path.endsWith(".md");
  const isLink = file.unread === "folder-link";
  const report = isText || isLink ? context.report : () => undefined;
  const inMetrics = (found: Diagnostic) =>
    report(
      found.code === "key-unknown" && context.metrics.has(found.data.key)
        ? { ...found, data: { ...found.data, inside: "metrics" } }
        : found,
    );
  const text = decode(file, report);
  if (text) checkDamage(text, report);
  const split = text && splitReport(text, report);
  const read =
    split &&
    readYaml(
      { file: file.path, text: split.yaml, line: split.yamlLine },
      frontmatterSchema,
      inMetrics,
      salvageFrontmatter(path),
    );
  // Of salvaged frontmatter, year and kind may be stand-ins; a link is told as one.
  if (!path && !isLink) context.report(nameProblem(file.path, read?.whole ? read.value : undefined));
  if (!read || !isText) return undefined;
  const body = bodyOf(read.value, read.yaml, context);
  const { value: frontmatter, yaml } = read;
  const keys = body ? (["body", "year", "kind"] as const) : (["year", "kind"] as const);
  const misfiled = path === undefined ? [] : [...checkPath({ path, keys, frontmatter, yaml })];
  misfiled.forEach(report);
  if (body && misfiled.length === 0)
    for (const check of HEAD_CHECKS) for (const found of check({ body, frontmatter, yaml })) report(found);
  return { ...read, split, body, certain: read.whole && misfiled.length === 0 && body !== undefined };
}

/** What the frontmatter says against its body's file, before the text is read. */
const HEAD_CHECKS: readonly Check<HeadSubject>[] = [checkTerm, checkDates];

/** What a report says against itself, its numbers being found. */
const CHECKS: readonly Check<ReportSubject>[] = [
  checkRepeatedTitle,
  checkNamedMetrics,
  checkCorrections,
  checkPlausible,
  checkParts,
];

/** Asked of reports of which it is certain which they are. */
const checkWhole: Check<ReportSubject & ToldAbout> = (subject) =>
  checkWholeReport({ ...subject, drafts: subject.entries });

/** The frontmatter's numbers, held against each other and against the text. */
function readNumbers(id: string, opened: Opened, open: OpenPlace[], context: ReportContext) {
  const { value: frontmatter, yaml, split, body } = opened;
  const { drafts, doubtful } = readEntries({ ...context, reportId: id, frontmatter, yaml, body });
  const lines = { lines: split.markdown.split("\n"), firstLine: split.markdownLine };
  const read = readPlaces(open, context.metricList, ({ line }) => void (context.reached.line = line));
  context.reached.line = split.markdownLine;
  const bodies = [...context.bodies.values()];
  const about = opened.whole && opened.certain && body ? { body, frontmatter: opened.value, bodies } : undefined;
  const told = new Set<Diagnostic["code"]>();
  const report = (found: Diagnostic) => (told.add(found.code), context.report(found));
  const observations = findAnchors(drafts, read, {
    lines,
    metrics: context.metricList,
    source: frontmatter.source,
    about,
    report,
  });
  // What the text does not hold is an error of its own, and says nothing against other numbers.
  const held = drafts.filter((draft) => observations.some((one) => one.id === draft.id));
  const subject: ReportSubject = {
    frontmatter,
    yaml,
    metrics: context.metricList,
    entries: drafts,
    drafts: held,
    doubtful,
    observations,
    places: open,
    told,
  };
  for (const check of CHECKS) for (const found of check(subject)) context.report(found);
  if (about) for (const found of checkWhole({ ...subject, ...about })) context.report(found);
  const unlisted = about
    ? findUnlisted({
        file: yaml.at([]).file,
        frontmatter: about.frontmatter,
        about,
        drafts,
        doubtful,
        observations,
        places: open,
        read,
        lines,
        metrics: context.metricList,
      })
    : [];
  const commitments = findCommitments({
    commitments: frontmatter.commitments,
    yaml,
    read,
    metrics: context.metricList,
    of: body && { own: ownBody(body, bodies), frontmatter },
    report: context.report,
  });
  return { drafts: held, observations, commitments, unlisted: withoutTargets(unlisted, commitments) };
}

interface Finished {
  path: ReportPath;
  file: string;
  tree: Root;
  open: OpenPlace[];
  opened: Extract<Opened, { whole: true }>;
  drafts: Draft[];
  observations: Report["observations"];
  commitments: Report["commitments"];
  unlisted: Unlisted[];
  links: WrittenLink[];
}

function toReport(
  { path, file, tree, open, opened, drafts, observations, commitments, unlisted, links }: Finished,
  context: ReportContext,
): ReadReport {
  const tables = tablesSaid(open);
  const words = open.map(({ n, kind, text, line }, index): Place => ({
    n,
    kind,
    text,
    line,
    ...(tables[index] && { table: tables[index] }),
  }));
  const headings = open
    .filter(({ kind }) => kind === "heading")
    .map(({ element, text, n }) => ({ depth: Number(element.tagName[1]), text, place: n }));
  const { yaml, value: frontmatter } = opened;
  const { metrics: _, ...rest } = frontmatter;
  const report: UnbuiltReport = {
    ...rest,
    id: path.id,
    slug: path.slug,
    file,
    observations: observations.map((one) => ({
      ...one,
      period: { ...one.period, ...daysSinceSession(one, frontmatter, opened.body ?? { terms: [] }) },
    })),
    commitments,
    places: words,
    headings,
  };
  const places = {
    formerly: rest.formerly.map((_, i) => yaml.at(["formerly", i])),
    supersedes: rest.supersedes.map((_, i) => yaml.at(["supersedes", i])),
    source: yaml.at(["source", "url"]),
    session: yaml.at(["session"]),
  };
  Object.assign(context.reached, { stage: "page", line: opened.split.markdownLine } satisfies Reached);
  return { report, tree, drafts, places, metricsAt: yaml.atKey(["metrics"]), unlisted, links };
}

/** The title is a place like the others: search finds it. */
function withTitle(places: OpenPlace[], { value: { title }, yaml }: Opened): OpenPlace[] {
  const element = { type: "element" as const, tagName: "h1", properties: {}, children: [] };
  return [
    {
      n: 0,
      kind: "title",
      text: title,
      stated: title,
      line: yaml.at(["title"]).line,
      element,
      pieces: [],
      cells: [],
      above: [],
    },
    ...places,
  ];
}

const lastLine = (file: string, { markdown, markdownLine }: SplitReport) => ({
  file,
  line: markdownLine + markdown.trimEnd().split("\n").length - 1,
  column: 1,
});

function bodyOf(
  { body: id }: UnfinishedFrontmatter,
  yaml: YamlSource,
  { bodies, brokenBodies, report }: ReportContext,
): Body | undefined {
  const body = bodies.get(id);
  if (!body && !brokenBodies.has(id) && yaml.written(["body"]) !== undefined) {
    const named = [...bodies.values()].map((one) => ({ id: one.id, names: [one.name.zh, one.short.zh] }));
    report(diagnostic("body-unknown", yaml.at(["body"]), { id, suggestion: suggestId(id, named) }));
  }
  return body;
}
