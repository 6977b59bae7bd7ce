import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Body, Metric, Place, Report } from "../model/dataset.ts";
import { diagnostic, type Diagnostic, type SourcePlace } from "../model/diagnostic.ts";
import { frontmatterSchema, type Frontmatter } from "../model/schema/report.ts";
import { findAnchors } from "./anchors.ts";
import { namesOf, readEntries, type Draft } from "./entries.ts";
import { splitReport, type SplitReport } from "./frontmatter.ts";
import { markFigures } from "./mark.ts";
import { parseMarkdown } from "./markdown.ts";
import { collectPlaces, type OpenPlace } from "./places.ts";
import { checkPlausible } from "./plausible.ts";
import { readReportPath, type ReportPath } from "./report-path.ts";
import { parseBySchema } from "./schema-issues.ts";
import { decode, type ContentFile } from "./source.ts";
import { suggestId } from "./suggest.ts";
import { wrapTables } from "./wrap-tables.ts";
import { parseYaml, type YamlSource } from "./yaml.ts";

export interface ReportContext {
  bodies: ReadonlyMap<string, Body>;
  /** Bodies whose files have errors of their own: what refers to them is not to blame. */
  brokenBodies: ReadonlySet<string>;
  /** Undefined while metrics.yaml cannot be read: then no metric is unknown. */
  metricsUnread: boolean;
  metrics: ReadonlyMap<string, Metric>;
  /** The same, as the one array for which the recogniser compiles its wordings. */
  metricList: Metric[];
  report: (found: Diagnostic) => void;
}

export interface ReadReport {
  report: Report;
  drafts: Draft[];
  /** Where the frontmatter names other addresses, entry by entry. */
  places: Record<"formerly" | "supersedes", SourcePlace[]>;
}

const stringify = unified().use(rehypeStringify);

/** One report file, from bytes to marked HTML. Every problem is reported; a file with an unreadable part gives no report. */
export function readReport(file: ContentFile, context: ReportContext): ReadReport | undefined {
  const path = readReportPath(file.path, context.report);
  if (!file.path.endsWith(".md")) return undefined;
  const text = decode(file, context.report);
  const split = text && splitReport(text, context.report);
  const yaml = split && parseYaml({ file: file.path, text: split.yaml, line: split.yamlLine }, context.report);
  const frontmatter = yaml && parseBySchema(frontmatterSchema, yaml, context.report);
  if (!path || !split || !yaml || !frontmatter) return undefined;
  const body = bodyOf(frontmatter, yaml, context);
  if (body) checkPath(path, frontmatter, yaml, context.report);
  const tree = parseMarkdown({ file: file.path, text: split.markdown, line: split.markdownLine }, context.report);
  if (!tree) return undefined;
  const open = withTitle(collectPlaces(tree, split.markdownLine), frontmatter, yaml);
  const missing = open.length === 1;
  if (missing) context.report(diagnostic("error", "text-missing", lastLine(file.path, split), {}));
  if (missing || !body) return undefined;
  const drafts = readEntries({ ...context, reportId: path.id, frontmatter, yaml, body });
  checkPlausible(drafts, context.report);
  checkCommitments(frontmatter, yaml, context);
  const observations = findAnchors(drafts, open, {
    lines: { lines: split.markdown.split("\n"), firstLine: split.markdownLine },
    metrics: context.metricList,
    source: frontmatter.source,
    report: context.report,
  });
  markFigures(open, observations, labelsOf(context.metrics));
  wrapTables(tree);
  const words = open.map(({ n, kind, text, line }): Place => ({ n, kind, text, line }));
  const headings = open.filter(({ kind }) => kind === "heading").map(({ element, text, n }) => ({ depth: Number(element.tagName[1]), text, place: n }));
  const { metrics: _, ...rest } = frontmatter;
  const report: Report = { ...rest, id: path.id, slug: path.slug, file: file.path, observations, places: words, html: stringify.stringify(tree), headings };
  const places = { formerly: rest.formerly.map((_, i) => yaml.at(["formerly", i])), supersedes: rest.supersedes.map((_, i) => yaml.at(["supersedes", i])) };
  return { report, drafts, places };
}

/** The title is a place like the others: search finds it. */
function withTitle(places: OpenPlace[], { title }: Frontmatter, yaml: YamlSource): OpenPlace[] {
  const element = { type: "element" as const, tagName: "h1", properties: {}, children: [] };
  return [{ n: 0, kind: "title", text: title, stated: title, line: yaml.at(["title"]).line, element, pieces: [], cells: [] }, ...places];
}

const lastLine = (file: string, { markdown, markdownLine }: SplitReport) => ({ file, line: markdownLine + markdown.trimEnd().split("\n").length - 1, column: 1 });

function checkPath(path: ReportPath, frontmatter: Frontmatter, yaml: YamlSource, report: (found: Diagnostic) => void): void {
  for (const key of ["body", "year", "kind"] as const) {
    if (frontmatter[key] === path[key]) continue;
    report(diagnostic("error", "path-mismatch", yaml.at([key]), { key, stated: String(frontmatter[key]), path: String(path[key]) }));
  }
}

function bodyOf({ body: id, term }: Frontmatter, yaml: YamlSource, { bodies, brokenBodies, report }: ReportContext): Body | undefined {
  const body = bodies.get(id);
  if (!body && !brokenBodies.has(id)) {
    const named = [...bodies.values()].map((one) => ({ id: one.id, names: [one.name.zh, one.short.zh] }));
    report(diagnostic("error", "body-unknown", yaml.at(["body"]), { id, suggestion: suggestId(id, named) }));
  }
  if (body && term !== undefined && body.terms.length > 0 && !body.terms.some((one) => one.term === term)) {
    report(diagnostic("error", "term-unknown", yaml.at(["term"]), { term, body: id }));
  }
  return body;
}

function checkCommitments({ commitments, corrections }: Frontmatter, yaml: YamlSource, { metricList, metrics, metricsUnread, report }: ReportContext): void {
  const lists = { commitments, corrections };
  for (const [list, entries] of Object.entries(lists)) {
    entries.forEach(({ metric: id }, i) => {
      if (id === undefined || metricsUnread || metrics.has(id)) return;
      report(diagnostic("error", "metric-unknown", yaml.at([list, i, "metric"]), { id, suggestion: suggestId(id, metricList.map(namesOf)) }));
    });
  }
}

const labelsOf = (metrics: ReadonlyMap<string, Metric>) => new Map([...metrics.values()].map(({ id, labels }) => [id, labels.zh]));
